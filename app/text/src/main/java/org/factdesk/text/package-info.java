/** Words, sentences, paragraphs, graphemes, near-copies: pure functions on text. */
@NullMarked
package org.factdesk.text;

import org.jspecify.annotations.NullMarked;
