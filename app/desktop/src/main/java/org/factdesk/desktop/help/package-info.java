/** The manual in the window, and the first steps. */
@NullMarked
package org.factdesk.desktop.help;

import org.jspecify.annotations.NullMarked;
