/** The page on which a dataset is put together, looked at and written. */
@NullMarked
package org.factdesk.desktop.exporting;

import org.jspecify.annotations.NullMarked;
