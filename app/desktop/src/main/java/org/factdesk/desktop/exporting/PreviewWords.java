package org.factdesk.desktop.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.factdesk.desktop.words.Texts;
import org.factdesk.formats.ArticleGroup;
import org.factdesk.formats.Counts;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.Tie;

/** What an export holds and loses, in sentences. */
final class PreviewWords {
  private static final Texts TEXTS = Texts.of(PreviewWords.class);
  private static final int MOST_PROBLEMS = 20;

  private PreviewWords() {}

  /** Each part, and all of them together where there are several. */
  static List<String> counts(ExportReport report) {
    List<String> lines = new ArrayList<>();
    if (report.counts().size() > 1) {
      report.counts().forEach((part, counts) -> lines.add(part + ": " + counts(counts)));
    }
    lines.add(counts(report.total()));
    lines.addAll(byName(report.total().layers(), "layers"));
    lines.addAll(byName(report.total().linkTypes(), "links"));
    return lines;
  }

  private static String counts(Counts counts) {
    return TEXTS.get("counts", counts.articles(), counts.annotations(), counts.links());
  }

  private static List<String> byName(SortedMap<String, Integer> counts, String key) {
    String all =
        counts.entrySet().stream()
            .map(one -> one.getKey() + " " + TEXTS.get("number", one.getValue()))
            .collect(Collectors.joining(" · "));
    return counts.isEmpty() ? List.of() : List.of(TEXTS.get(key, all));
  }

  /** Each sort of loss with its number. */
  static List<String> losses(ExportReport report) {
    if (report.losses().isEmpty()) {
      return List.of(TEXTS.get("losses.none"));
    }
    List<String> lines = new ArrayList<>();
    report.losses().forEach((sort, count) -> lines.add(TEXTS.get("loss", count, sort)));
    return lines;
  }

  /** What was set aside, or why nothing would be written. */
  static List<String> problems(ExportReport report) {
    List<String> lines = new ArrayList<>();
    report.problems().stream()
        .limit(MOST_PROBLEMS)
        .forEach(problem -> lines.add(problem.toString()));
    int more = report.problems().size() - MOST_PROBLEMS;
    if (more > 0) {
      lines.add(TEXTS.get("problems.more", more));
    }
    return lines;
  }

  /** A group on one line. */
  static String group(ArticleGroup group) {
    String why =
        group.ties().stream().map(PreviewWords::tie).distinct().collect(Collectors.joining(", "));
    return TEXTS.get(
        "group", group.part(), group.articles().size(), String.join(", ", group.articles()), why);
  }

  private static String tie(Tie tie) {
    String more = tie.likeness() > 0 ? (int) (tie.likeness() * 100 + 1e-7) + " %" : tie.name();
    return TEXTS.get("tie." + tie.kind().id(), more);
  }
}
