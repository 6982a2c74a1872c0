package org.factdesk.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * An earlier version of an annotation file, as local history has it.
 *
 * @param at when the file got this content
 * @param size on the disk, in bytes, compressed
 * @param file where it is kept; its name tells it from all others
 */
public record Version(String article, String annotator, Instant at, long size, Path file) {}
