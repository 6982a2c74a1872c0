/**
 * A folder as the Hugging Face hub takes it: a card with front matter, a JSON Lines file a part.
 */
@NullMarked
package org.factdesk.formats.huggingface;

import org.jspecify.annotations.NullMarked;
