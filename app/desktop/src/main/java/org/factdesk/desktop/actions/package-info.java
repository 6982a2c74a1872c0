/** Every command of the window, declared once; menus, toolbar and keys come from that list. */
@NullMarked
package org.factdesk.desktop.actions;

import org.jspecify.annotations.NullMarked;
