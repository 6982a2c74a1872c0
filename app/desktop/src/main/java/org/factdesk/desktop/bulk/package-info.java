/** Marks made many at a time: proposed in a list with tick boxes, made as one step. */
@NullMarked
package org.factdesk.desktop.bulk;

import org.jspecify.annotations.NullMarked;
