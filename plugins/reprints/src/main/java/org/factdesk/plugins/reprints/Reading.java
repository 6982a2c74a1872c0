package org.factdesk.plugins.reprints;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.factdesk.checker.Fact;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.factdesk.text.PassageText;

/**
 * An article as its passages are compared with those of others.
 *
 * @param text of the article, as far as it is compared
 * @param parts of it that are headline or body
 * @param anchors of the passages, as numbers
 * @param published the first day on which it may have been published, none where it is unknown
 * @param marks on one span each
 */
record Reading(
    String text,
    List<Span> parts,
    List<Integer> anchors,
    List<LocalDate> published,
    List<Mark> marks)
    implements Fact {
  /** Of longer texts, which are no news, only the beginning is compared. */
  private static final int MOST_TEXT = 60_000;

  /** A mark that could stand elsewhere too. */
  record Mark(String layer, Span span, List<String> features) implements java.io.Serializable {}

  static Reading of(Article article) {
    int end = Math.min(article.text().length(), MOST_TEXT);
    List<Span> parts =
        article.sections().stream()
            .filter(section -> section.kind().isTold() && section.span().begin() < end)
            .map(section -> new Span(section.span().begin(), Math.min(end, section.span().end())))
            .toList();
    String text = article.text().substring(0, end);
    return new Reading(
        text,
        parts,
        PassageText.of(text, parts).anchors().numbers(),
        article.metadata().published().map(day -> day.value().from()).stream().toList(),
        article.annotations().stream()
            .filter(mark -> !mark.isDiscontinuous() && mark.end() <= end)
            .map(mark -> new Mark(mark.layer(), mark.extent(), pairs(mark.features())))
            .toList());
  }

  private static List<String> pairs(Map<String, String> features) {
    return features.entrySet().stream()
        .flatMap(feature -> List.of(feature.getKey(), feature.getValue()).stream())
        .toList();
  }
}
