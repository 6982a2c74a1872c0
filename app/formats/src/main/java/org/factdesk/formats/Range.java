package org.factdesk.formats;

/**
 * A stretch of text as a file counts it, end exclusive. Nothing is known of it until it is held
 * against the text: files of others may have any numbers here.
 */
public record Range(int begin, int end) {}
