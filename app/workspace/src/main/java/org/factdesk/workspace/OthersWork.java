package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Corrections;
import org.factdesk.model.Link;
import org.factdesk.model.Unplaced;
import org.factdesk.model.WorkState;

/**
 * What others, in another window or on another machine, did to one annotator's work on an article.
 *
 * @param before the work without it, as it was on the disk
 * @param now the work with it
 */
record OthersWork(AnnotationSet before, AnnotationSet now) {

  /** The snapshot with it; the very same one where it has it already. */
  Snapshot in(Snapshot was) {
    OpenArticle open = was.articles().get(now.article());
    if (open == null) {
      return was;
    }
    List<Edit> edits = edits(open.set(now.annotator()));
    return edits.isEmpty()
        ? was
        : was.withContent(
            Changes.carryOut(new Step("", edits), was.content(), was.annotator()).content());
  }

  /**
   * What brings it into work that has gone on since: what was done here meanwhile stays, and of a
   * mark that both changed, field by field, each side's change.
   */
  List<Edit> edits(AnnotationSet current) {
    List<Edit> edits = new ArrayList<>();
    String article = now.article();
    String annotator = now.annotator();
    Kind<Annotation> marks =
        new Kind<>(
            AnnotationSet::annotations,
            Annotation::id,
            OthersWork::joined,
            mark -> new Edit.PutAnnotation(article, annotator, mark),
            id -> new Edit.RemoveAnnotation(article, annotator, id));
    Kind<Link> links =
        new Kind<>(
            AnnotationSet::links,
            Link::id,
            (old, here, there) -> here,
            link -> new Edit.PutLink(annotator, link),
            id -> new Edit.RemoveLink(article, annotator, id));
    Kind<Unplaced> unplaced =
        new Kind<>(
            AnnotationSet::unplaced,
            Unplaced::id,
            (old, here, there) -> here,
            mark -> new Edit.PutUnplaced(article, annotator, mark),
            id -> new Edit.RemoveUnplaced(article, annotator, id));
    marks.add(before, now, current, edits);
    links.add(before, now, current, edits);
    unplaced.add(before, now, current, edits);
    WorkState state = state(current.state());
    if (state != current.state()) {
      edits.add(new Edit.SetState(article, annotator, state));
    }
    Corrections corrections = corrections(current.corrections());
    if (!corrections.equals(current.corrections())) {
      edits.add(new Edit.Correct(article, annotator, corrections));
    }
    before.conflicts().stream()
        .filter(one -> !now.conflicts().contains(one) && current.conflicts().contains(one))
        .forEach(one -> edits.add(new Edit.RemoveConflict(article, annotator, one)));
    now.conflicts().stream()
        .filter(one -> !before.conflicts().contains(one) && !current.conflicts().contains(one))
        .forEach(one -> edits.add(new Edit.AddConflict(article, annotator, one)));
    return edits;
  }

  /** Gives what both sides did to one of a kind. */
  private interface Join<T> {
    T join(T old, T here, T there);
  }

  /** Marks, links, or marks without a place: what they have in common. */
  private record Kind<T>(
      Function<AnnotationSet, List<T>> all,
      Function<T, String> id,
      Join<T> join,
      Function<T, Edit> put,
      Function<String, Edit> remove) {

    void add(AnnotationSet before, AnnotationSet now, AnnotationSet current, List<Edit> edits) {
      Map<String, T> old = byId(all.apply(before));
      Map<String, T> there = byId(all.apply(now));
      Map<String, T> here = byId(all.apply(current));
      there.forEach(
          (key, value) -> {
            T known = old.get(key);
            T mine = here.get(key);
            if (!value.equals(known) && !value.equals(mine)) {
              T result =
                  known != null && mine != null && !mine.equals(known)
                      ? join.join(known, mine, value)
                      : value;
              if (!result.equals(mine)) {
                edits.add(put.apply(result));
              }
            }
          });
      old.forEach(
          (key, value) -> {
            if (!there.containsKey(key) && value.equals(here.get(key))) {
              edits.add(remove.apply(key));
            }
          });
    }

    private Map<String, T> byId(Collection<T> values) {
      Map<String, T> byId = new LinkedHashMap<>();
      values.forEach(value -> byId.put(id.apply(value), value));
      return byId;
    }
  }

  private static Annotation joined(Annotation old, Annotation here, Annotation there) {
    Map<String, String> features = new TreeMap<>(here.features());
    Set<String> names = new LinkedHashSet<>(old.features().keySet());
    names.addAll(there.features().keySet());
    for (String name : names) {
      if (Objects.equals(here.features().get(name), old.features().get(name))) {
        features.remove(name);
        String value = there.features().get(name);
        if (value != null) {
          features.put(name, value);
        }
      }
    }
    return here.withLayer(here.layer().equals(old.layer()) ? there.layer() : here.layer())
        .withSpans(here.spans().equals(old.spans()) ? there.spans() : here.spans())
        .withNote(here.note().equals(old.note()) ? there.note() : here.note())
        .withOrigin(here.origin().equals(old.origin()) ? there.origin() : here.origin())
        .withAt(here.at().isAfter(there.at()) ? here.at() : there.at())
        .withFeatures(features);
  }

  private WorkState state(WorkState here) {
    if (here == before.state() || now.state() == before.state()) {
      return here == before.state() ? now.state() : here;
    }
    return here.compareTo(now.state()) > 0 ? here : now.state();
  }

  private Corrections corrections(Corrections here) {
    return new Corrections(
        newer(here, Corrections::title),
        newer(here, Corrections::published),
        newer(here, Corrections::outlet),
        newer(here, Corrections::url),
        newer(here, Corrections::language),
        newer(here, Corrections::sections));
  }

  private <T> T newer(Corrections here, Function<Corrections, T> field) {
    T mine = field.apply(here);
    return mine.equals(field.apply(before.corrections())) ? field.apply(now.corrections()) : mine;
  }
}
