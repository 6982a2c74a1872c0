package org.factdesk.store;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as its file has it, before it is placed in the article's text.
 *
 * @param offsets begin and end of each span in turn, in code points
 * @param quote the words of each span; empty where the file has none
 * @param before the words before the first span; empty where the file has none
 * @param after the words after the last span; empty where the file has none
 * @param text the hash of the text that the offsets were made for; null: the file's
 * @param source the offset of its first byte in the file
 */
@SuppressWarnings("ArrayRecordComponent") // a hundred thousand of them: no list of boxes each
record RawAnnotation(
    String id,
    String layer,
    int[] offsets,
    List<String> quote,
    String before,
    String after,
    SortedMap<String, String> features,
    String note,
    String by,
    Instant at,
    String origin,
    @Nullable String text,
    int source) {}
