package org.factdesk.formats.importing;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.formats.Counting;

/**
 * How an import went.
 *
 * @param documents that were read
 * @param added articles that are new in the workspace
 * @param marks that are new in the workspace
 * @param links that are new in the workspace
 * @param there marks and links that were there already
 * @param differing marks that were there already with other words or features, which stay
 * @param unplaced marks that are kept without a place
 * @param left marks and links that the mapping leaves out
 * @param listed pieces that could not be used or placed, each of which was told
 * @param otherwise how many documents count otherwise than the format's rule, by how they do
 */
public record ImportReport(
    int documents,
    int added,
    int marks,
    int links,
    int there,
    int differing,
    int unplaced,
    int left,
    int listed,
    SortedMap<String, Integer> otherwise) {

  /** Counts while the import goes on. */
  static final class Tally {
    int documents;
    int added;
    int marks;
    int links;
    int there;
    int differing;
    int unplaced;
    int left;
    int listed;
    final SortedMap<String, Integer> otherwise = new TreeMap<>();

    ImportReport report() {
      return new ImportReport(
          documents,
          added,
          marks,
          links,
          there,
          differing,
          unplaced,
          left,
          listed,
          new TreeMap<>(otherwise));
    }
  }

  /** A way of counting in words, such as {@code UTF-16 units, without the byte-order mark}. */
  public static String words(Counting counting) {
    List<String> parts =
        List.of(
            switch (counting.unit()) {
              case CODE_POINTS -> "code points";
              case UTF16 -> "UTF-16 units";
              case UTF8_BYTES -> "bytes of UTF-8";
              case GRAPHEMES -> "graphemes";
            },
            counting.byteOrderMark() ? "" : "without the byte-order mark",
            switch (counting.lineEnds()) {
              case AS_THEY_ARE -> "";
              case PAIR_AS_ONE -> "CR LF as one";
              case FEED_AS_TWO -> "LF as two";
            });
    return String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }
}
