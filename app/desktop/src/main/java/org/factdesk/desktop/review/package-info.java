/** What a changed text left to be settled: marks that have no sure place any more. */
@NullMarked
package org.factdesk.desktop.review;

import org.jspecify.annotations.NullMarked;
