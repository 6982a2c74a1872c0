package org.factdesk.desktop.findings;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.checker.Change;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/**
 * Says what a change of a fix would do, before it is done.
 *
 * @param article how an article is said
 */
record ChangeWords(Optional<Snapshot> snapshot, Function<String, String> article) {
  private static final int QUOTE = 60;

  /** One sentence. */
  String of(Change change) {
    if (change instanceof Change.Annotate annotate) {
      String features = features(annotate.features());
      return "Marks "
          + quoted(annotate.place().quote())
          + " in "
          + article.apply(annotate.place().article())
          + " as "
          + annotate.layer()
          + (features.isEmpty() ? "" : ": " + features);
    }
    if (change instanceof Change.SetFeature set) {
      return feature(set);
    }
    Change.SetPublished set = (Change.SetPublished) change;
    String was =
        open(set.article())
            .map(open -> DateWords.brief(open.article().metadata().published()))
            .orElse("unknown");
    return "Sets the day of "
        + article.apply(set.article())
        + " to "
        + DateWords.brief(set.published())
        + " (was "
        + was
        + ")";
  }

  private Optional<OpenArticle> open(String id) {
    return snapshot.flatMap(now -> now.article(id));
  }

  private String feature(Change.SetFeature set) {
    Optional<OpenArticle> open = open(set.article());
    Optional<Annotation> mark = open.flatMap(known -> known.annotation(set.annotation()));
    String words =
        mark.map(known -> quoted(known.quote(open.orElseThrow().article().text())))
            .orElse("a mark that is gone");
    String was = mark.map(known -> known.features().getOrDefault(set.feature(), "")).orElse("");
    String change =
        set.value().isEmpty()
            ? "Clears " + set.feature() + " of " + words
            : "Sets " + set.feature() + " of " + words + " to " + set.value();
    return change
        + " in "
        + article.apply(set.article())
        + (was.isEmpty() ? "" : " (was " + was + ")");
  }

  private static String features(Map<String, String> features) {
    return features.entrySet().stream()
        .map(feature -> feature.getKey() + " " + feature.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String quoted(String words) {
    return "“" + Words.cut(Words.oneLine(words), QUOTE) + "”";
  }
}
