/** The open project: snapshots to look at, one door for edits, undo, saving, findings. No Swing. */
@NullMarked
package org.factdesk.workspace;

import org.jspecify.annotations.NullMarked;
