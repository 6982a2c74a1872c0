/** How Factdesk looks: its colours, its type, its theme and the signs it draws. */
@NullMarked
package org.factdesk.desktop.look;

import org.jspecify.annotations.NullMarked;
