/** What is opened by dropping it onto the window, and what was open lately. */
@NullMarked
package org.factdesk.desktop.opening;

import org.jspecify.annotations.NullMarked;
