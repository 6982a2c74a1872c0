package org.factdesk.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Sample.Made;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;
import org.factdesk.model.Span;

/** One article as it was to be written, held against what its files say. */
final class Comparison {
  private final Sample sample;
  private final List<Loss> losses;
  private final Set<Aspect> held;

  Comparison(Sample sample, List<Loss> losses, Set<Aspect> held) {
    this.sample = sample;
    this.losses = losses;
    this.held = held;
  }

  /** The first difference that is not listed as lost, as one clause; empty where there is none. */
  Optional<String> difference(Document found, Counting counting) {
    String id = sample.id();
    if (held.contains(Aspect.ARTICLE) && !found.id().equals(id)) {
      return Optional.of("the files hold " + found.id() + " in place of " + id);
    }
    return text(found.text())
        .or(() -> metadata(found))
        .or(() -> states(found))
        .or(() -> marksAndLinks(found, counting))
        .map(difference -> difference + " in " + id);
  }

  private Optional<String> text(String found) {
    String text = sample.article().text();
    if (!held.contains(Aspect.SPACING)) {
      return Coordinates.withoutBlanks(found).equals(Coordinates.withoutBlanks(text))
          ? Optional.empty()
          : Optional.of("the text reads differently");
    }
    if (found.equals(text)) {
      return Optional.empty();
    }
    boolean listed = losses.stream().anyMatch(loss -> loss.what() == Loss.What.TEXT);
    return listed && differInBlanksAlone(text, found)
        ? Optional.empty()
        : Optional.of("the text reads differently");
  }

  private static boolean differInBlanksAlone(String text, String found) {
    int[] expected = text.codePoints().toArray();
    int[] read = found.codePoints().toArray();
    for (int i = 0; i < expected.length && i < read.length; i++) {
      if (expected[i] != read[i]
          && !Coordinates.isBlank(expected[i])
          && Character.isDefined(expected[i])) {
        return false;
      }
    }
    return expected.length == read.length;
  }

  private Optional<String> metadata(Document found) {
    if (!held.contains(Aspect.METADATA)) {
      return Optional.empty();
    }
    Map<String, String> expected = Facts.of(sample.article().metadata());
    for (String key :
        List.of(Facts.TITLE, Facts.PUBLISHED, Facts.OUTLET, Facts.URL, Facts.LANGUAGE)) {
      String was = expected.getOrDefault(key, "");
      if (!was.equals(found.metadata().getOrDefault(key, ""))) {
        return Optional.of("the " + key + " reads differently");
      }
    }
    return Optional.empty();
  }

  private Optional<String> states(Document found) {
    if (!held.contains(Aspect.STATE)) {
      return Optional.empty();
    }
    Map<String, String> expected = new HashMap<>();
    for (AnnotationSet set : sample.sets()) {
      expected.put(set.annotator(), set.state().id());
    }
    return expected.equals(found.states())
        ? Optional.empty()
        : Optional.of("how far annotators are reads differently");
  }

  private Optional<String> marksAndLinks(Document found, Counting counting) {
    MarkMatching matching = new MarkMatching(sample, losses, held);
    Counting.Table table = counting.in(found.text());
    Coordinates coordinates = Coordinates.of(found.text(), held.contains(Aspect.SPACING));
    for (Mark mark : found.marks()) {
      List<Span> spans = spans(mark, table);
      if (spans.isEmpty()) {
        return Optional.of("the mark " + mark.id() + " lies outside the text");
      }
      if (!mark.quote().isEmpty() && !Quotes.fits(found.text(), spans, mark.quote())) {
        return Optional.of("the mark " + mark.id() + " has other words");
      }
      List<Range> places =
          spans.stream().map(span -> coordinates.of(span.begin(), span.end())).toList();
      if (!matching.take(mark, places)) {
        return Optional.of("the mark " + mark.id() + " (" + mark.label() + ") reads otherwise");
      }
    }
    return matching
        .missing()
        .map(id -> "the mark " + id + " is missing")
        .or(() -> links(found, matching));
  }

  /** Empty where one of them is no span of the text. */
  private static List<Span> spans(Mark mark, Counting.Table table) {
    List<Span> spans = new ArrayList<>();
    for (Range range : mark.spans()) {
      OptionalInt begin = table.utf16(range.begin());
      OptionalInt end = table.utf16(range.end());
      if (begin.isEmpty() || end.isEmpty() || begin.getAsInt() >= end.getAsInt()) {
        return List.of();
      }
      spans.add(new Span(begin.getAsInt(), end.getAsInt()));
    }
    return spans;
  }

  private Optional<String> links(Document found, MarkMatching matching) {
    Set<String> lost = new HashSet<>();
    losses.stream()
        .filter(loss -> loss.what() == Loss.What.LINK)
        .forEach(loss -> lost.add(loss.annotator() + '\n' + loss.id()));
    Map<String, Integer> expected = new TreeMap<>();
    for (Made<Link> made : sample.links()) {
      if (!lost.contains(made.annotator() + '\n' + made.value().id())) {
        expected.merge(expected(made), 1, Integer::sum);
      }
    }
    for (Tie tie : found.ties()) {
      String read = read(tie, found, matching);
      if (expected.merge(read, -1, Integer::sum) < 0) {
        return Optional.of("the link " + tie.id() + " (" + tie.type() + ") reads otherwise");
      }
    }
    return expected.entrySet().stream()
        .filter(one -> one.getValue() > 0)
        .findFirst()
        .map(one -> "a link is missing: " + one.getKey().replace('\n', ' '));
  }

  private String expected(Made<Link> made) {
    Link link = made.value();
    return String.join(
        "\n",
        link.type(),
        link.from().annotation(),
        link.acrossArticles() ? link.to().article() : "",
        link.to().annotation(),
        held.contains(Aspect.ID) ? link.id() : "",
        held.contains(Aspect.ANNOTATOR) ? made.annotator() : "",
        held.contains(Aspect.PROVENANCE) ? link.by() + '\n' + link.at() : "");
  }

  private String read(Tie tie, Document found, MarkMatching matching) {
    boolean across = !tie.toArticle().equals(found.id());
    return String.join(
        "\n",
        tie.type(),
        matching.original(tie.from()),
        across ? tie.toArticle() : "",
        across ? tie.to() : matching.original(tie.to()),
        held.contains(Aspect.ID) ? tie.id() : "",
        held.contains(Aspect.ANNOTATOR) ? tie.annotator() : "",
        held.contains(Aspect.PROVENANCE) ? tie.by() + '\n' + tie.at() : "");
  }
}
