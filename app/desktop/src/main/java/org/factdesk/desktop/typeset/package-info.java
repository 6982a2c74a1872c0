/** Sets a small, safe part of Markdown: nothing is fetched, no HTML is understood. */
@NullMarked
package org.factdesk.desktop.typeset;

import org.jspecify.annotations.NullMarked;
