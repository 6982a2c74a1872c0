package org.factdesk.desktop.findings;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.checker.Change;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.desktop.words.Texts;
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
  private static final Texts TEXTS = Texts.of(ChangeWords.class);
  private static final int QUOTE = 60;

  /** One sentence. */
  String of(Change change) {
    if (change instanceof Change.Annotate annotate) {
      String features = features(annotate.features());
      return TEXTS.get(
          "change.mark",
          quoted(annotate.place().quote()),
          article.apply(annotate.place().article()),
          annotate.layer() + (features.isEmpty() ? "" : ": " + features));
    }
    if (change instanceof Change.SetFeature set) {
      return feature(set);
    }
    Change.SetPublished set = (Change.SetPublished) change;
    String was =
        open(set.article())
            .map(open -> DateWords.brief(open.article().metadata().published()))
            .orElseGet(() -> TEXTS.get("change.unknown"));
    return TEXTS.get(
        "change.day", article.apply(set.article()), DateWords.brief(set.published()), was);
  }

  private Optional<OpenArticle> open(String id) {
    return snapshot.flatMap(now -> now.article(id));
  }

  private String feature(Change.SetFeature set) {
    Optional<OpenArticle> open = open(set.article());
    Optional<Annotation> mark = open.flatMap(known -> known.annotation(set.annotation()));
    String words =
        mark.map(known -> quoted(known.quote(open.orElseThrow().article().text())))
            .orElseGet(() -> TEXTS.get("change.gone"));
    String was = mark.map(known -> known.features().getOrDefault(set.feature(), "")).orElse("");
    String where = article.apply(set.article());
    String change =
        set.value().isEmpty()
            ? TEXTS.get("change.clear", set.feature(), words, where)
            : TEXTS.get("change.set", set.feature(), words, set.value(), where);
    return was.isEmpty() ? change : change + " " + TEXTS.get("change.was", was);
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
