package org.factdesk.store;

import java.nio.file.Path;

/**
 * Where an article is, without its text.
 *
 * @param id unique in the workspace
 * @param file absolute
 * @param line 0 where the file holds one article, else the line of a {@code .jsonl}, from 1
 */
public record ArticleEntry(String id, Path file, int line) {}
