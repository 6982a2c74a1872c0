/** Choosing the mark that another one is linked to. */
@NullMarked
package org.factdesk.desktop.linking;

import org.jspecify.annotations.NullMarked;
