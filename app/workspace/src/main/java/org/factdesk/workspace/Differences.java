package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;

/**
 * What differs between two states of one annotator's work on one article. Pure.
 *
 * @param marks in the order of the text
 * @param linksOnlyThen links that are not there now
 * @param linksOnlyNow links that were not there then
 */
public record Differences(List<OfMark> marks, List<Link> linksOnlyThen, List<Link> linksOnlyNow) {
  public Differences {
    marks = List.copyOf(marks);
    linksOnlyThen = List.copyOf(linksOnlyThen);
    linksOnlyNow = List.copyOf(linksOnlyNow);
  }

  /** A mark that is another in the two states; at least one of them has it. */
  public record OfMark(Optional<Annotation> then, Optional<Annotation> now) {
    /** The mark, as it is now where it is there now. */
    public Annotation any() {
      return now.or(() -> then).orElseThrow();
    }
  }

  /** Compares by id; when a mark was changed last does not count, only what it says. */
  public static Differences between(AnnotationSet then, AnnotationSet now) {
    Map<String, Annotation> later = new LinkedHashMap<>();
    now.annotations().forEach(mark -> later.put(mark.id(), mark));
    List<OfMark> marks = new ArrayList<>();
    for (Annotation mark : then.annotations()) {
      Annotation other = later.remove(mark.id());
      if (other == null || !isSame(mark, other)) {
        marks.add(new OfMark(Optional.of(mark), Optional.ofNullable(other)));
      }
    }
    later.values().forEach(mark -> marks.add(new OfMark(Optional.empty(), Optional.of(mark))));
    marks.sort((one, other) -> one.any().compareTo(other.any()));
    return new Differences(
        marks, without(then.links(), now.links()), without(now.links(), then.links()));
  }

  private static boolean isSame(Annotation one, Annotation other) {
    return one.layer().equals(other.layer())
        && one.spans().equals(other.spans())
        && one.features().equals(other.features())
        && one.note().equals(other.note())
        && one.by().equals(other.by())
        && one.origin().equals(other.origin());
  }

  private static List<Link> without(List<Link> links, List<Link> others) {
    Map<String, Link> known = new LinkedHashMap<>();
    others.forEach(link -> known.put(link.id(), link));
    return links.stream().filter(link -> !link.equals(known.get(link.id()))).toList();
  }

  /** Whether nothing differs in marks and links. */
  public boolean none() {
    return marks.isEmpty() && linksOnlyThen.isEmpty() && linksOnlyNow.isEmpty();
  }

  /** How many marks are there now and were not. */
  public int added() {
    return (int) marks.stream().filter(mark -> mark.then().isEmpty()).count();
  }

  /** How many marks were there and are not now. */
  public int gone() {
    return (int) marks.stream().filter(mark -> mark.now().isEmpty()).count();
  }

  /** How many marks are there in both, and not the same. */
  public int changed() {
    return marks.size() - added() - gone();
  }
}
