/** How articles, dates and counts are said in the window. */
@NullMarked
package org.factdesk.desktop.words;

import org.jspecify.annotations.NullMarked;
