/** Finds any command or article by a few letters of its name. */
@NullMarked
package org.factdesk.desktop.palette;

import org.jspecify.annotations.NullMarked;
