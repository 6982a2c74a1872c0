package org.factdesk.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.checker.Change;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Corrections;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;

/** An article while fixes change it: a thousand new marks are a thousand look-ups. */
final class FixedArticle {
  private final OpenArticle before;
  private final Map<String, Annotation> marks = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<Words, Set<String>> places = new HashMap<>();
  private Corrections corrections;
  private Optional<DateRange> published;
  private WorkState state;

  /** Words and the layer that they are marked on. */
  private record Words(String layer, List<Span> spans) {}

  FixedArticle(OpenArticle before, String annotator) {
    this.before = before;
    before.sets().forEach(this::read);
    AnnotationSet own = before.set(annotator);
    corrections = own.corrections();
    state = own.state();
    published =
        before
            .article()
            .metadata()
            .published()
            .filter(known -> known.certainty() == 1)
            .map(Metadatum::value);
  }

  private void read(AnnotationSet set) {
    set.annotations().forEach(mark -> put(mark, set.annotator()));
  }

  String text() {
    return before.article().text();
  }

  Optional<Annotation> mark(String id) {
    return Optional.ofNullable(marks.get(id));
  }

  /** The annotator in whose file the mark is. */
  String owner(Annotation mark) {
    return owners.getOrDefault(mark.id(), mark.by());
  }

  /** Whether the words are marked so, with these features among others. */
  boolean has(Change.Annotate wanted) {
    Words words = new Words(wanted.layer(), List.of(wanted.place().span()));
    return places.getOrDefault(words, Set.of()).stream()
        .map(marks::get)
        .anyMatch(mark -> mark.features().entrySet().containsAll(wanted.features().entrySet()));
  }

  void put(Annotation mark, String owner) {
    marks.put(mark.id(), mark);
    owners.put(mark.id(), owner);
    places
        .computeIfAbsent(new Words(mark.layer(), mark.spans()), words -> new HashSet<>())
        .add(mark.id());
  }

  /** Whether somebody is sure that this was the day. */
  boolean isPublished(DateRange day) {
    return published.filter(day::equals).isPresent();
  }

  /** The annotator's corrections with this day. */
  Corrections publish(DateRange day) {
    published = Optional.of(day);
    corrections = corrections.withPublished(Optional.of(Optional.of(day)));
    return corrections;
  }

  /** Whether the annotator begins with the article only now; not so when asked again. */
  boolean begin() {
    boolean untouched = state == WorkState.NEW;
    state = untouched ? WorkState.IN_PROGRESS : state;
    return untouched;
  }
}
