package org.factdesk.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Corrections;
import org.factdesk.model.Link;
import org.factdesk.model.Problem;
import org.factdesk.model.WorkState;

/**
 * A restored annotation file, together with what was done in memory while the file could not be
 * read.
 *
 * @param withWork whether something was done meanwhile, which is to be saved
 */
record Recovered(AnnotationSet set, boolean withWork) {

  static Recovered of(Snapshot now, AnnotationSet restored) {
    AnnotationSet work =
        now.article(restored.article())
            .map(open -> open.set(restored.annotator()))
            .orElse(AnnotationSet.empty(restored.article(), restored.annotator()));
    return new Recovered(
        joined(restored, work),
        !work.equals(AnnotationSet.empty(restored.article(), restored.annotator())));
  }

  /** What was done last has the last word; nothing of either is left out. */
  private static AnnotationSet joined(AnnotationSet restored, AnnotationSet work) {
    Map<String, Annotation> marks = new LinkedHashMap<>();
    restored.annotations().forEach(mark -> marks.put(mark.id(), mark));
    work.annotations().forEach(mark -> marks.put(mark.id(), mark));
    Map<String, Link> links = new LinkedHashMap<>();
    restored.links().forEach(link -> links.put(link.id(), link));
    work.links().forEach(link -> links.put(link.id(), link));
    WorkState state = work.state() == WorkState.NEW ? restored.state() : work.state();
    Corrections corrections =
        work.corrections().equals(Corrections.NONE) ? restored.corrections() : work.corrections();
    return restored
        .withState(state)
        .withCorrections(corrections)
        .withAnnotations(List.copyOf(marks.values()))
        .withLinks(List.copyOf(links.values()));
  }

  Snapshot in(Snapshot was, String file, List<Problem> problems) {
    Content.Draft draft = new Content.Draft(was.content());
    draft.find(set.article()).ifPresent(open -> draft.put(open.with(set, was.annotator())));
    return was.withContent(draft.done()).withProblemsOf(file, problems);
  }
}
