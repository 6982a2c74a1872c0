/**
 * Parquet: a file for each table, with columns that are plain and not compressed, so that the same
 * dataset gives the same bytes on every machine.
 */
@NullMarked
package org.factdesk.formats.parquet;

import org.jspecify.annotations.NullMarked;
