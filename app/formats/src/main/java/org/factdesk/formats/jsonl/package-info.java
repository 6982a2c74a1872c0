/** Factdesk's own flat form: three files of JSON lines, joined by ids. */
@NullMarked
package org.factdesk.formats.jsonl;

import org.jspecify.annotations.NullMarked;
