package org.factdesk.formats.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.importing.LabelMapping.Rule;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Corrections;
import org.factdesk.model.Features;
import org.factdesk.model.Span;
import org.factdesk.model.Unplaced;
import org.factdesk.model.WorkState;

/** The marks of one document on their way into an article; one use. */
final class MarksArriving {
  private static final String OTHERWISE =
      "the mark is there already with other words or features; what is there stays";

  private final Document document;
  private final Import.Ground ground;
  private final Import.Way way;
  private final Known known;
  private final Places places;
  private final Map<String, AnnotationSet> work = new LinkedHashMap<>();
  private final Map<String, List<Annotation>> placed = new HashMap<>();
  private final Map<String, List<Unplaced>> unplaced = new HashMap<>();
  private final Map<String, String> ids;

  /**
   * @param had the work on the article, with what this import has put
   * @param before the work whose marks the document's ids may name
   */
  MarksArriving(
      Document document,
      Import.Ground ground,
      Import.Way way,
      Places places,
      List<AnnotationSet> had,
      List<AnnotationSet> before) {
    this.document = document;
    this.ground = ground;
    this.way = way;
    this.places = places;
    this.ids = new HashMap<>(2 * document.marks().size());
    this.known = new Known(document, had, before, way.keepsIds());
    had.forEach(set -> work.put(set.annotator(), set));
  }

  /** Hands over each annotator's marks; gives their names there. */
  MarkNames.Taken take(Consumer<AnnotationSet> put) {
    Set<String> owners = new TreeSet<>();
    String owner = "";
    for (Mark mark : document.marks()) {
      Rule rule = way.rules().get(mark.label());
      if (rule == null || rule.layer().isEmpty()) {
        way.tally().left++;
      } else {
        String annotator = way.annotators().of(mark.annotator());
        if (!annotator.equals(owner)) {
          owners.add(annotator);
          owner = annotator;
        }
        take(mark, rule, annotator);
      }
    }
    put(put);
    return new MarkNames.Taken(ids, owners.size() == 1 ? owners.iterator().next() : "");
  }

  private void take(Mark mark, Rule rule, String annotator) {
    Places.Place place = places.of(mark);
    List<Span> spans = ground.rebase().of(place.spans());
    if (spans.isEmpty()) {
      String why = place.spans().isEmpty() ? place.why() : "it marks nothing but blanks";
      keep(mark, annotator, arriving(mark, rule, List.of(new Span(0, 1)), annotator), why);
      return;
    }
    Annotation arriving = arriving(mark, rule, spans, annotator);
    Optional<String> there = known.same(annotator, arriving);
    if (there.isPresent()) {
      way.tally().there++;
      ids.put(mark.id(), there.get());
      return;
    }
    if (isOtherwise(mark, annotator)) {
      return;
    }
    String id = known.free(mark.id(), ids);
    placed
        .computeIfAbsent(annotator, name -> new ArrayList<>())
        .add(id.equals(arriving.id()) ? arriving : withId(arriving, id));
    way.tally().marks++;
  }

  /** Whether the mark is there with other words or features, which stay; it is told then. */
  private boolean isOtherwise(Mark mark, String annotator) {
    Optional<String> named = known.named(annotator, mark.id());
    named.ifPresent(
        id -> {
          ids.put(mark.id(), id);
          way.tally().differing++;
          way.told().accept(piece(mark, OTHERWISE));
        });
    return named.isPresent();
  }

  /** What has no place is kept by its words, where it has some. */
  private void keep(Mark mark, String annotator, Annotation like, String why) {
    if (String.join("", mark.quote()).isBlank()) {
      way.told().accept(trouble(mark, why + "; it is kept in the list alone"));
      return;
    }
    Optional<List<Span>> proposal =
        places
            .proposal(mark)
            .map(span -> ground.rebase().of(List.of(span)))
            .filter(spans -> !spans.isEmpty());
    Unplaced without = Without.place(like, mark, proposal);
    boolean there = known.same(annotator, without).isPresent();
    if (!there && isOtherwise(mark, annotator)) {
      return;
    }
    way.told().accept(trouble(mark, why + "; it is kept with the article, without a place"));
    if (there) {
      way.tally().there++;
      return;
    }
    Annotation named = withId(like, known.free(mark.id()));
    unplaced
        .computeIfAbsent(annotator, name -> new ArrayList<>())
        .add(Without.place(named, mark, proposal));
    way.tally().unplaced++;
  }

  private Annotation arriving(Mark mark, Rule rule, List<Span> spans, String annotator) {
    return new Annotation(
        mark.id(),
        rule.layer(),
        spans,
        features(rule.features(mark.features())),
        Halves.whole(mark.note()),
        mark.by().isEmpty() ? annotator : Halves.whole(mark.by()),
        Moments.of(mark.at(), way.terms().at()));
  }

  private static SortedMap<String, String> features(Map<String, String> mapped) {
    if (mapped.isEmpty()) {
      return Features.NONE;
    }
    boolean whole = true;
    for (Map.Entry<String, String> feature : mapped.entrySet()) {
      whole &= Halves.areWhole(feature.getKey()) && Halves.areWhole(feature.getValue());
    }
    if (whole) {
      return Features.of(mapped);
    }
    TreeMap<String, String> features = new TreeMap<>();
    mapped.forEach((name, value) -> features.put(Halves.whole(name), Halves.whole(value)));
    return features;
  }

  private static Annotation withId(Annotation mark, String id) {
    return new Annotation(
        id, mark.layer(), mark.spans(), mark.features(), mark.note(), mark.by(), mark.at());
  }

  private void put(Consumer<AnnotationSet> put) {
    TreeSet<String> annotators = new TreeSet<>(placed.keySet());
    annotators.addAll(unplaced.keySet());
    Map<String, WorkState> states = new HashMap<>();
    document
        .states()
        .forEach(
            (name, state) -> state(state).ifPresent(s -> states.put(way.annotators().of(name), s)));
    annotators.addAll(states.keySet());
    for (String annotator : annotators) {
      boolean untouched =
          !work.containsKey(annotator) || work.get(annotator).state() == WorkState.NEW;
      WorkState begun =
          placed.containsKey(annotator) || unplaced.containsKey(annotator)
              ? WorkState.IN_PROGRESS
              : WorkState.NEW;
      put.accept(
          new AnnotationSet(
              ground.article().id(),
              annotator,
              untouched ? states.getOrDefault(annotator, begun) : WorkState.NEW,
              Corrections.NONE,
              placed.getOrDefault(annotator, List.of()),
              List.of(),
              unplaced.getOrDefault(annotator, List.of()),
              List.of()));
    }
  }

  private static Optional<WorkState> state(String id) {
    return List.of(WorkState.values()).stream().filter(state -> state.id().equals(id)).findFirst();
  }

  /** The mark as a piece that has no place. */
  static Trouble trouble(Mark mark, String why) {
    return piece(mark, "the mark cannot be placed: " + why);
  }

  private static Trouble piece(Mark mark, String message) {
    String places =
        mark.spans().stream()
            .map(span -> span.begin() + "-" + span.end())
            .collect(Collectors.joining(","));
    StringBuilder content =
        new StringBuilder(
            mark.id() + " " + mark.label() + " " + places + " " + String.join(" | ", mark.quote()));
    new TreeMap<>(mark.features())
        .forEach((name, value) -> content.append(" " + name + "=\"" + value + "\""));
    if (!mark.note().isEmpty()) {
      content.append(" note=\"" + mark.note() + "\"");
    }
    return new Trouble(mark.file(), mark.line(), message, content.toString());
  }
}
