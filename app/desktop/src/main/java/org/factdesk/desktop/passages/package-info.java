/** The passages that the open article shares with others, as a map. */
@NullMarked
package org.factdesk.desktop.passages;

import org.jspecify.annotations.NullMarked;
