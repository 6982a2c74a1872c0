/** The JSON of spaCy's documents. */
@NullMarked
package org.factdesk.formats.spacy;

import org.jspecify.annotations.NullMarked;
