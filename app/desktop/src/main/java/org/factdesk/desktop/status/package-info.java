/** The line at the foot of the window: saved, done, checked. */
@NullMarked
package org.factdesk.desktop.status;

import org.jspecify.annotations.NullMarked;
