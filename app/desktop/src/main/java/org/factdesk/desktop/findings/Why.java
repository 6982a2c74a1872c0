package org.factdesk.desktop.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.factdesk.checker.Change;
import org.factdesk.checker.Evidence;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Place;
import org.factdesk.workspace.Snapshot;

/**
 * Says of a finding all that is known: every place in the middle of what stands around it, every
 * reason, and what its first fix would change.
 *
 * @param article how an article is said
 */
record Why(Optional<Snapshot> snapshot, Function<String, String> article) {
  private static final Texts TEXTS = Texts.of(Why.class);
  private static final int CONTEXT = 80;

  /** The lines below an entry, in the order in which a reader follows them. */
  List<Detail> lines(Entry entry) {
    List<Detail> lines = new ArrayList<>();
    for (Place place : entry.places()) {
      lines.add(place(entry, lines.size(), place));
    }
    List<Evidence> evidence =
        entry.report().map(report -> report.finding().evidence()).orElse(List.of());
    for (Evidence one : evidence) {
      lines.add(reason(entry, lines.size(), one));
    }
    ChangeWords words = new ChangeWords(snapshot, article);
    for (Change change : changes(entry)) {
      lines.add(Detail.saying(entry, lines.size(), TEXTS.get("why.would"), words.of(change)));
    }
    entry
        .why()
        .ifPresent(
            why -> lines.add(Detail.saying(entry, lines.size(), TEXTS.get("why.dismissed"), why)));
    return lines;
  }

  private static List<Change> changes(Entry entry) {
    return entry.report().stream()
        .flatMap(report -> report.finding().fixes().stream().limit(1))
        .flatMap(fix -> fix.changes().stream())
        .toList();
  }

  private Detail place(Entry entry, int at, Place place) {
    Optional<String> text =
        snapshot
            .flatMap(now -> now.article(place.article()))
            .map(open -> open.article().text())
            .filter(all -> place.span().end() <= all.length());
    int begin = place.span().begin();
    int end = place.span().end();
    return new Detail(
        entry,
        at,
        article.apply(place.article()),
        text.map(all -> Words.oneLine(all.substring(Math.max(0, begin - CONTEXT), begin)))
            .orElse(""),
        Words.quote(place.quote()),
        text.map(all -> Words.oneLine(all.substring(end, Math.min(all.length(), end + CONTEXT))))
            .orElse(""),
        Optional.of(place));
  }

  private Detail reason(Entry entry, int at, Evidence evidence) {
    if (evidence instanceof Evidence.Quote quote) {
      String where = article.apply(quote.place().article());
      String words = "“" + Words.quote(quote.place().quote()) + "”: " + quote.says();
      return new Detail(entry, at, where, "", words, "", Optional.of(quote.place()));
    }
    if (evidence instanceof Evidence.Alternative other) {
      return Detail.saying(entry, at, TEXTS.get("why.or", other.value()), other.because());
    }
    return evidence instanceof Evidence.Source source
        ? Detail.saying(entry, at, source.name(), source.says())
        : Detail.saying(entry, at, "", ((Evidence.Reasoning) evidence).because());
  }
}
