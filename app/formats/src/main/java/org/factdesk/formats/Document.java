package org.factdesk.formats;

import java.util.List;
import java.util.Map;

/**
 * An article with its marks and links as a dataset holds it: what is written and what is read back
 * are both seen as this and compared. All offsets are code points.
 */
public record Document(String id, String text, List<Mark> marks, List<Tie> ties) {
  public Document {
    marks = List.copyOf(marks);
    ties = List.copyOf(ties);
  }

  /**
   * An annotation.
   *
   * @param spans begin and end of each, end exclusive
   * @param quote the words of each span
   */
  public record Mark(
      String id,
      String annotator,
      String layer,
      List<List<Integer>> spans,
      List<String> quote,
      Map<String, String> features,
      String note) {
    public Mark {
      spans = List.copyOf(spans);
      quote = List.copyOf(quote);
      features = Map.copyOf(features);
    }
  }

  /** A link; its ends are an article's id and an annotation's id there. */
  public record Tie(
      String id,
      String annotator,
      String type,
      String fromArticle,
      String from,
      String toArticle,
      String to) {}
}
