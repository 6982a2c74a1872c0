/** The steps of the session as a list, and the way back to each of them. */
@NullMarked
package org.factdesk.desktop.history;

import org.jspecify.annotations.NullMarked;
