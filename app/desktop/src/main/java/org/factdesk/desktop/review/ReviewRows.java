package org.factdesk.desktop.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Scheme;
import org.factdesk.model.Unplaced;
import org.factdesk.workspace.Reconciling;
import org.factdesk.workspace.Settling;
import org.factdesk.workspace.Snapshot;

/** Puts what is to settle into rows, the shown article's first. Any thread. */
public final class ReviewRows {
  private static final Texts TEXTS = Texts.of(ReviewRows.class);
  private static final int LONGEST = 300;
  private static final double SAME = 0.9;
  private static final double ALIKE = 0.7;

  private ReviewRows() {}

  /**
   * The rows.
   *
   * @param shown the article that is before the person; empty for none
   */
  public static List<Row> of(Snapshot snapshot, String shown) {
    Map<String, List<Row>> byArticle =
        new TreeMap<>(
            Comparator.comparing((String id) -> !id.equals(shown))
                .thenComparing(Comparator.naturalOrder()));
    for (Settling.Lost one : new Settling(snapshot).lost()) {
      of(one.article(), byArticle).add(row(one, snapshot));
    }
    for (Reconciling.Open one : new Reconciling(snapshot).open()) {
      of(one.article(), byArticle).add(ConflictRows.row(snapshot, one));
    }
    List<Row> rows = new ArrayList<>();
    byArticle.forEach(
        (article, own) -> {
          rows.add(new Row.Heading(Words.cut(article, LONGEST)));
          rows.addAll(own);
        });
    return rows;
  }

  private static List<Row> of(String article, Map<String, List<Row>> byArticle) {
    return byArticle.computeIfAbsent(article, id -> new ArrayList<>());
  }

  private static Row row(Settling.Lost lost, Snapshot snapshot) {
    Unplaced mark = lost.mark();
    Scheme scheme = snapshot.scheme();
    Optional<Swatch> swatch = scheme.layer(mark.layer()).map(Swatch::of);
    String words = shown(String.join(" … ", mark.quote()));
    if (mark.proposal().isEmpty()) {
      return new Row.Mark(lost, swatch, TEXTS.get("orphaned"), words, "", "");
    }
    String text = snapshot.article(lost.article()).map(open -> open.article().text()).orElse("");
    String now =
        shown(
            mark.proposal().stream().map(span -> span.in(text)).collect(Collectors.joining(" … ")));
    return new Row.Mark(
        lost, swatch, TEXTS.get("moved"), words, now, likeness(mark.likeness(), now.equals(words)));
  }

  private static String likeness(double likeness, boolean sameWords) {
    String key =
        sameWords
            ? "like.same"
            : likeness >= SAME ? "like.very" : likeness >= ALIKE ? "like.some" : "like.little";
    return TEXTS.get(key, Math.round(100 * likeness));
  }

  private static String shown(String words) {
    return Words.cut(words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(), LONGEST);
  }
}
