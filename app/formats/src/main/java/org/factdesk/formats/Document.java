package org.factdesk.formats;

import java.util.List;
import java.util.Map;

/**
 * An article with its marks and links as a file has them: labels and offsets are the file's own.
 *
 * @param id as the file names it, else its name below what was read, without extension
 * @param text as decoded; a byte-order mark and all line ends are in it
 * @param metadata by {@link Facts} key; empty for what the file does not say
 * @param states how far annotators are, by annotator, as {@code done}; only where the file says so
 */
public record Document(
    String id,
    String text,
    Map<String, String> metadata,
    Map<String, String> states,
    List<Mark> marks,
    List<Tie> ties) {
  public Document {
    metadata = Map.copyOf(metadata);
    states = Map.copyOf(states);
    marks = List.copyOf(marks);
    ties = List.copyOf(ties);
  }

  /** One of which the file says no more than this. */
  public Document(String id, String text, List<Mark> marks, List<Tie> ties) {
    this(id, text, Map.of(), Map.of(), marks, ties);
  }

  /**
   * An annotation.
   *
   * @param id as the file has it, each once in a document; made up where it has none
   * @param annotator empty where the file does not say
   * @param label the layer's id in files of ours; whatever others call it in theirs
   * @param spans in the file's own counting, in order
   * @param quote the words of each span as the file has them; empty where it has none
   * @param features values as text
   * @param note empty for none
   * @param by who made it; empty where the file does not say
   * @param at when, as ISO 8601; empty where the file does not say
   * @param file that it stands in, as the user would name it
   * @param line where it stands, from 1; 0 where lines do not tell
   */
  public record Mark(
      String id,
      String annotator,
      String label,
      List<Range> spans,
      List<String> quote,
      Map<String, String> features,
      String note,
      String by,
      String at,
      String file,
      int line) {
    public Mark {
      spans = List.copyOf(spans);
      quote = List.copyOf(quote);
      features = Map.copyOf(features);
    }

    /** One of which the file says no more than this. */
    public static Mark of(String id, String label, List<Range> spans, String file, int line) {
      return new Mark(id, "", label, spans, List.of(), Map.of(), "", "", "", file, line);
    }

    /** With these words for the spans. */
    public Mark withQuote(List<String> value) {
      return new Mark(id, annotator, label, spans, value, features, note, by, at, file, line);
    }

    /** With these features. */
    public Mark withFeatures(Map<String, String> value) {
      return new Mark(id, annotator, label, spans, quote, value, note, by, at, file, line);
    }

    /** With this note. */
    public Mark withNote(String value) {
      return new Mark(id, annotator, label, spans, quote, features, value, by, at, file, line);
    }

    /** As this annotator's. */
    public Mark withAnnotator(String value) {
      return new Mark(id, value, label, spans, quote, features, note, by, at, file, line);
    }

    /** With who made it and when. */
    public Mark withProvenance(String newBy, String newAt) {
      return new Mark(id, annotator, label, spans, quote, features, note, newBy, newAt, file, line);
    }
  }

  /**
   * A link. Its ends are a document's id and the id of a mark there.
   *
   * @param annotator empty where the file does not say
   * @param features what the file says more of it; Factdesk's links have none
   */
  public record Tie(
      String id,
      String annotator,
      String type,
      String fromArticle,
      String from,
      String toArticle,
      String to,
      Map<String, String> features,
      String by,
      String at,
      String file,
      int line) {
    public Tie {
      features = Map.copyOf(features);
    }

    /** One inside an article, of which the file says no more than this. */
    public static Tie of(
        String id, String type, String article, String from, String to, String file, int line) {
      return new Tie(id, "", type, article, from, article, to, Map.of(), "", "", file, line);
    }
  }
}
