/** The page on which files of other programs are looked at and brought in. */
@NullMarked
package org.factdesk.desktop.importing;

import org.jspecify.annotations.NullMarked;
