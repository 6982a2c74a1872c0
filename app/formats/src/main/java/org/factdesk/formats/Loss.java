package org.factdesk.formats;

import java.util.List;
import java.util.Locale;

/**
 * Something of the dataset that the written files do not hold, or hold otherwise.
 *
 * @param annotator whose it is; empty for a text or a whole dataset
 * @param id the annotation's or link's; empty for a text or a whole dataset
 * @param name the feature's; empty for all of them. For an aspect: its id
 * @param reason one clause, with the rule by which it was left out or flattened; the same words for
 *     all losses of one sort, so that they can be counted
 * @param written in place of the annotation: for each mark in the files its spans, in code points
 */
public record Loss(
    String article,
    String annotator,
    What what,
    String id,
    String name,
    String reason,
    List<List<Range>> written) {

  /** What is lost. */
  public enum What {
    /** An annotation that is not in the files. */
    ANNOTATION,
    /** An annotation that is in the files with other spans. */
    SPANS,
    /** A feature of an annotation, or all of them. */
    FEATURE,
    /** The note on an annotation. */
    NOTE,
    /** A link. */
    LINK,
    /** Control characters or white space of a text, each replaced by one other character. */
    TEXT,
    /** A side of the dataset that the format never holds, counted for all of it. */
    ASPECT;

    /** The name in files: {@code annotation}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Loss {
    written = written.stream().map(List::copyOf).toList();
  }

  /** An annotation that is not in the files. */
  public static Loss annotation(String article, String annotator, String id, String reason) {
    return new Loss(article, annotator, What.ANNOTATION, id, "", reason, List.of());
  }

  /** An annotation that is in the files with other spans, as one mark or several. */
  public static Loss spans(
      String article, String annotator, String id, List<List<Range>> written, String reason) {
    return new Loss(article, annotator, What.SPANS, id, "", reason, written);
  }

  /** A feature of an annotation that the files do not hold, or hold otherwise. */
  public static Loss feature(
      String article, String annotator, String id, String name, String reason) {
    return new Loss(article, annotator, What.FEATURE, id, name, reason, List.of());
  }

  /** The note on an annotation, which the files do not hold, or hold otherwise. */
  public static Loss note(String article, String annotator, String id, String reason) {
    return new Loss(article, annotator, What.NOTE, id, "", reason, List.of());
  }

  /** A link that is not in the files. */
  public static Loss link(String article, String annotator, String id, String reason) {
    return new Loss(article, annotator, What.LINK, id, "", reason, List.of());
  }

  /** Characters of a text that were replaced, each by one other. */
  public static Loss text(String article, String reason) {
    return new Loss(article, "", What.TEXT, "", "", reason, List.of());
  }
}
