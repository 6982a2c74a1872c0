package org.factdesk.text;

import org.factdesk.model.Span;

/**
 * A word that says what a sentence is about.
 *
 * @param span in UTF-16 units, without a possessive ending
 * @param stem what its forms have in common, lower case
 */
public record TellingWord(Span span, String stem) {}
