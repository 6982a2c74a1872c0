package org.factdesk.timex;

/**
 * Tokens that make a time expression.
 *
 * @param begin first token
 * @param end after the last token
 */
record Found(int begin, int end, Meaning meaning) {}
