/** One word and its tag a line, as the CoNLL shared tasks have it. */
@NullMarked
package org.factdesk.formats.conll;

import org.jspecify.annotations.NullMarked;
