package org.factdesk.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.checker.Change;
import org.factdesk.checker.QuickFix;
import org.factdesk.checker.Severity;
import org.factdesk.engine.Report;
import org.factdesk.formats.Choice;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;

/** What checkers suggest for an article, as marks of annotators that are named after them. */
final class Suggested {
  /** Nobody made them at any time; the same suggestion is the same mark in each export. */
  private static final Instant NEVER = Instant.EPOCH;

  private Suggested() {}

  /** A set for each checker that suggests something; the ids come from those of the findings. */
  static List<AnnotationSet> in(Article article, List<Report> open) {
    Map<String, List<Annotation>> byChecker = new TreeMap<>();
    for (Report report : open) {
      if (report.severity() == Severity.SUGGESTION) {
        byChecker
            .computeIfAbsent(report.checker(), checker -> new ArrayList<>())
            .addAll(marks(article, report));
      }
    }
    List<AnnotationSet> sets = new ArrayList<>();
    byChecker.forEach(
        (checker, marks) -> {
          if (!marks.isEmpty()) {
            sets.add(
                AnnotationSet.empty(article.id(), Choice.CHECKER + checker).withAnnotations(marks));
          }
        });
    return sets;
  }

  private static List<Annotation> marks(Article article, Report report) {
    List<Annotation> marks = new ArrayList<>();
    int number = 0;
    for (QuickFix fix : report.finding().fixes()) {
      for (Change change : fix.changes()) {
        number++;
        if (change instanceof Change.Annotate wanted
            && wanted.place().article().equals(article.id())
            && wanted.place().span().end() <= article.text().length()) {
          String id = number == 1 ? report.id() : report.id() + "-" + number;
          marks.add(
              new Annotation(
                  id,
                  wanted.layer(),
                  List.of(wanted.place().span()),
                  wanted.features(),
                  "",
                  Choice.CHECKER + report.checker(),
                  NEVER));
        }
      }
    }
    return marks;
  }
}
