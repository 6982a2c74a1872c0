/** Two articles side by side. */
@NullMarked
package org.factdesk.desktop.beside;

import org.jspecify.annotations.NullMarked;
