package org.factdesk.desktop.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Scheme;
import org.factdesk.store.DamagedFile;
import org.factdesk.store.DamagedFile.Way;
import org.factdesk.workspace.Differences;
import org.factdesk.workspace.Differences.OfMark;

/** Says mark by mark how a version differs from what there is now, and what can be done. */
final class DetailWords {
  private static final Texts TEXTS = Texts.of(DetailWords.class);
  private static final int LONGEST = 200;

  private DetailWords() {}

  static List<Detail> of(Differences differences, Article article, Scheme scheme) {
    List<Detail> rows = new ArrayList<>();
    for (OfMark mark : differences.marks()) {
      rows.add(
          new Detail.Mark(
              mark,
              scheme.layer(mark.any().layer()).map(Swatch::of),
              TEXTS.get(kind(mark)),
              Words.cut(Words.quote(mark.any(), article), LONGEST),
              what(mark)));
    }
    if (!differences.linksOnlyThen().isEmpty()) {
      rows.add(new Detail.Other(TEXTS.get("links.then", differences.linksOnlyThen().size())));
    }
    if (!differences.linksOnlyNow().isEmpty()) {
      rows.add(new Detail.Other(TEXTS.get("links.now", differences.linksOnlyNow().size())));
    }
    return rows;
  }

  private static String kind(OfMark mark) {
    if (mark.now().isEmpty()) {
      return "kind.gone";
    }
    return mark.then().isEmpty() ? "kind.later" : "kind.changed";
  }

  /** What was another, as it was then. */
  private static String what(OfMark mark) {
    if (mark.now().isEmpty() || mark.then().isEmpty()) {
      return "";
    }
    Annotation then = mark.then().get();
    Annotation now = mark.now().get();
    List<String> done = new ArrayList<>();
    if (!then.layer().equals(now.layer())) {
      done.add(TEXTS.get("was.layer", then.layer()));
    }
    if (!then.spans().equals(now.spans())) {
      done.add(TEXTS.get("was.words"));
    }
    Map<String, String> old = then.features();
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.features().keySet());
    for (String name : names) {
      String value = old.getOrDefault(name, "");
      if (!value.equals(now.features().getOrDefault(name, ""))) {
        String spoken = name.replace('-', ' ');
        done.add(
            value.isEmpty()
                ? TEXTS.get("was.without", spoken)
                : TEXTS.get("was.feature", spoken, value));
      }
    }
    if (!then.note().equals(now.note())) {
      done.add(
          then.note().isEmpty()
              ? TEXTS.get("was.no-note")
              : TEXTS.get("was.note", Words.quote(then.note())));
    }
    return Words.cut(Words.oneLine(String.join(", ", done)), LONGEST);
  }

  /** What can be done with a damaged file, the best first. */
  static List<Detail> of(DamagedFile file) {
    List<Detail> rows = new ArrayList<>();
    for (Way way : List.of(Way.BOTH_SIDES, Way.LAST_VERSION, Way.READABLE, Way.ASIDE)) {
      if (file.offers(way)) {
        rows.add(new Detail.Choice(way, words(way, file), more(way)));
      }
    }
    return rows;
  }

  private static String words(Way way, DamagedFile file) {
    Optional<String> when = file.lastGood().map(version -> WhenWords.of(version.at()));
    return switch (way) {
      case BOTH_SIDES -> TEXTS.get("choice.sides");
      case LAST_VERSION -> TEXTS.get("choice.version", when.orElse(""));
      case READABLE ->
          file.marks() == file.marksSeen()
              ? TEXTS.get("choice.readable", file.marks())
              : TEXTS.get("choice.readable-of", file.marks(), file.marksSeen());
      case ASIDE -> TEXTS.get("choice.aside");
    };
  }

  private static String more(Way way) {
    return TEXTS.get(way == Way.ASIDE ? "more.aside" : "more.instead");
  }
}
