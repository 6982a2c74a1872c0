/** Tables as spreadsheets and statistics programs read them: one of articles, one of marks. */
@NullMarked
package org.factdesk.formats.csv;

import org.jspecify.annotations.NullMarked;
