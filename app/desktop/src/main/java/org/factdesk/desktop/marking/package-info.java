/** Choosing layers, features and marks by typing; what becomes of a mark's words by keys. */
@NullMarked
package org.factdesk.desktop.marking;

import org.jspecify.annotations.NullMarked;
