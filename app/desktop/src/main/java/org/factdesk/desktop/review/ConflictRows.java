package org.factdesk.desktop.review;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.factdesk.desktop.look.Swatch;
import org.factdesk.desktop.words.ClockWords;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Conflict;
import org.factdesk.model.DateRange;
import org.factdesk.model.Link;
import org.factdesk.workspace.Reconciling;
import org.factdesk.workspace.Snapshot;

/** Says of a mark or link that two sides changed differently what each has. Any thread. */
final class ConflictRows {
  private static final Texts TEXTS = Texts.of(ConflictRows.class);
  private static final int LONGEST = 200;

  private final Snapshot snapshot;
  private final Reconciling.Open open;
  private final Conflict conflict;
  private final Optional<Annotation> mark;

  private ConflictRows(Snapshot snapshot, Reconciling.Open open) {
    this.snapshot = snapshot;
    this.open = open;
    this.conflict = open.conflict();
    this.mark = snapshot.annotation(new AnnotationRef(open.article(), conflict.id()));
  }

  static Row.Conflicting row(Snapshot snapshot, Reconciling.Open open) {
    return new ConflictRows(snapshot, open).row();
  }

  private Row.Conflicting row() {
    Optional<Annotation> any = mark.or(conflict::mark);
    Optional<Link> link = link();
    List<String> here = new ArrayList<>();
    List<String> there = new ArrayList<>();
    if (mark.isPresent() && conflict.mark().isPresent()) {
      compare(mark.get(), conflict.mark().get(), here, there);
    } else if (link.isPresent() && conflict.link().isPresent()) {
      here.add(said(link.get()));
      there.add(said(conflict.link().get()));
    } else {
      here.add(inUse(link));
      there.add(other());
    }
    Optional<Link> anyLink = link.or(conflict::link);
    return new Row.Conflicting(
        open,
        any.flatMap(one -> snapshot.scheme().layer(one.layer())).map(Swatch::of),
        TEXTS.get(anyLink.isPresent() ? "conflict.link" : "conflict.mark"),
        any.map(one -> "“" + words(one) + "”").orElse(""),
        shown(TEXTS.get("conflict.here", String.join(", ", here))),
        shown(TEXTS.get("conflict.there", String.join(", ", there))),
        who());
  }

  /** The link in use. */
  private Optional<Link> link() {
    return set().stream()
        .flatMap(set -> set.links().stream())
        .filter(link -> link.id().equals(conflict.id()))
        .findFirst();
  }

  private Optional<AnnotationSet> set() {
    return snapshot.article(open.article()).map(article -> article.set(open.annotator()));
  }

  /** The version in use where there is nothing to compare it with, field by field. */
  private String inUse(Optional<Link> link) {
    if (mark.isPresent()) {
      return mark.get().layer();
    }
    if (link.isPresent()) {
      return said(link.get());
    }
    boolean unplaced =
        set().stream()
            .flatMap(set -> set.unplaced().stream())
            .anyMatch(lost -> lost.id().equals(conflict.id()));
    if (unplaced) {
      return TEXTS.get("conflict.unplaced");
    }
    boolean ofTheWhole = conflict.id().equals("corrections") || conflict.id().equals("file");
    return TEXTS.get(ofTheWhole ? "conflict.whole" : "conflict.removed");
  }

  private String other() {
    if (open.isRemoval()) {
      return TEXTS.get("conflict.removed");
    }
    return conflict
        .mark()
        .map(Annotation::layer)
        .or(() -> conflict.link().map(this::said))
        .orElseGet(() -> TEXTS.get("conflict.unusable", conflict.json()));
  }

  private void compare(Annotation one, Annotation two, List<String> here, List<String> there) {
    differ(one, two, Annotation::layer, value -> value, here, there);
    differ(one, two, this::words, value -> "“" + value + "”", here, there);
    TreeSet<String> names = new TreeSet<>(one.features().keySet());
    names.addAll(two.features().keySet());
    for (String name : names) {
      String spoken = name.replace('-', ' ');
      differ(
          one,
          two,
          version -> version.features().getOrDefault(name, ""),
          value ->
              value.isEmpty()
                  ? TEXTS.get("conflict.no-feature", spoken)
                  : TEXTS.get("conflict.feature", spoken, value),
          here,
          there);
    }
    differ(
        one,
        two,
        Annotation::note,
        value ->
            value.isEmpty()
                ? TEXTS.get("conflict.no-note")
                : TEXTS.get("conflict.note", Words.quote(value)),
        here,
        there);
    if (here.isEmpty()) {
      here.add(TEXTS.get("conflict.alike"));
      there.add(TEXTS.get("conflict.alike"));
    }
  }

  /** Gives a field of a version. */
  private interface Field {
    String of(Annotation version);
  }

  private static void differ(
      Annotation one,
      Annotation two,
      Field field,
      UnaryOperator<String> said,
      List<String> here,
      List<String> there) {
    String mine = field.of(one);
    String other = field.of(two);
    if (!mine.equals(other)) {
      here.add(said.apply(mine));
      there.add(said.apply(other));
    }
  }

  private String words(Annotation version) {
    return snapshot
        .article(open.article())
        .map(article -> Words.cut(Words.quote(version, article.article()), LONGEST))
        .orElse("");
  }

  private String said(Link link) {
    return TEXTS.get("conflict.link-said", link.type(), end(link.from()), end(link.to()));
  }

  private String end(AnnotationRef end) {
    return snapshot
        .annotation(end)
        .flatMap(
            found ->
                snapshot
                    .article(end.article())
                    .map(
                        article ->
                            "“" + Words.cut(Words.quote(found, article.article()), 60) + "”"))
        .orElse(end.annotation());
  }

  /** Who made the other version, and when. */
  private String who() {
    return conflict
        .mark()
        .map(other -> who(other.by(), other.at()))
        .or(() -> conflict.link().map(other -> who(other.by(), other.at())))
        .orElseGet(() -> shown(open.annotator()));
  }

  private static String who(String by, Instant at) {
    ZoneId zone = ZoneId.systemDefault();
    String day = DateWords.brief(DateRange.day(at.atZone(zone).toLocalDate()));
    return shown(by + ", " + day + " " + ClockWords.minutes(at, zone));
  }

  private static String shown(String words) {
    return Words.cut(words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(), LONGEST);
  }
}
