package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;
import org.factdesk.model.Unplaced;

/** Brings marks back as they were in an earlier version of an annotation file, as a step. Pure. */
public final class Restoring {
  private final Snapshot snapshot;
  private final AnnotationSet version;
  private final AnnotationSet now;
  private final List<Edit> edits = new ArrayList<>();

  /** Marks that are there after the step. */
  private final Set<String> there = new HashSet<>();

  /** Links that are taken away already. */
  private final Set<String> taken = new HashSet<>();

  private Restoring(Snapshot snapshot, AnnotationSet version) {
    this.snapshot = snapshot;
    this.version = version;
    this.now =
        snapshot
            .article(version.article())
            .map(open -> open.set(version.annotator()))
            .orElse(AnnotationSet.empty(version.article(), version.annotator()));
    now.annotations().forEach(mark -> there.add(mark.id()));
  }

  /**
   * Makes these marks what they were in the version: what had gone comes back with its links, what
   * was changed is as it was, what came later is taken away. Empty where nothing differs.
   *
   * @param ids of marks of the version, or of marks that came later
   */
  public static Optional<Step> marks(Snapshot snapshot, AnnotationSet version, Set<String> ids) {
    Restoring restoring = new Restoring(snapshot, version);
    restoring.marks(ids);
    version.links().stream()
        .filter(
            link -> ids.contains(link.from().annotation()) || ids.contains(link.to().annotation()))
        .forEach(restoring::put);
    return restoring.step(Labels.of("restore.marks", ids.size()));
  }

  /** Makes all of the annotator's work on the article what it was in the version. */
  public static Optional<Step> all(Snapshot snapshot, AnnotationSet version, String when) {
    Restoring restoring = new Restoring(snapshot, version);
    Set<String> ids = new LinkedHashSet<>();
    Differences.between(version, restoring.now).marks().forEach(mark -> ids.add(mark.any().id()));
    restoring.marks(ids);
    restoring.rest();
    return restoring.step(Labels.of("restore.version", when));
  }

  private Optional<Step> step(String label) {
    return edits.isEmpty() ? Optional.empty() : Optional.of(new Step(label, edits));
  }

  private void marks(Set<String> ids) {
    for (String id : ids) {
      Optional<Annotation> then = version.annotation(id);
      if (then.isPresent()) {
        put(then.get());
      } else if (now.annotation(id).isPresent()) {
        take(id);
      }
    }
  }

  private void put(Annotation then) {
    if (now.annotation(then.id()).filter(then::equals).isEmpty()) {
      edits.add(new Edit.PutAnnotation(version.article(), version.annotator(), then));
    }
    there.add(then.id());
    if (now.unplaced().stream().map(Unplaced::id).anyMatch(then.id()::equals)) {
      edits.add(new Edit.RemoveUnplaced(version.article(), version.annotator(), then.id()));
    }
  }

  private void take(String id) {
    AnnotationRef ref = new AnnotationRef(version.article(), id);
    there.remove(id);
    snapshot.linksOf(ref).forEach(this::take);
    edits.add(new Edit.RemoveAnnotation(version.article(), version.annotator(), id));
  }

  private void take(Link link) {
    String article = link.from().article();
    snapshot.article(article).stream()
        .flatMap(open -> open.sets().stream())
        .filter(set -> set.links().contains(link))
        .filter(set -> taken.add(link.id()))
        .map(set -> new Edit.RemoveLink(article, set.annotator(), link.id()))
        .forEach(edits::add);
  }

  private void put(Link link) {
    boolean already = now.links().contains(link);
    if (!already && isThere(link.from()) && isThere(link.to())) {
      edits.add(new Edit.PutLink(version.annotator(), link));
    }
  }

  /** An article that has not been read yet may have the other end. */
  private boolean isThere(AnnotationRef end) {
    boolean here = end.article().equals(version.article()) && there.contains(end.annotation());
    boolean unread =
        snapshot.article(end.article()).isEmpty() && snapshot.ids().contains(end.article());
    boolean gone =
        end.article().equals(version.article())
            && now.annotation(end.annotation()).isPresent()
            && !there.contains(end.annotation());
    return here || unread || (!gone && snapshot.annotation(end).isPresent());
  }

  /** Links that came later, the state of the work, and corrections. */
  private void rest() {
    Set<String> ids = new HashSet<>();
    version.links().forEach(link -> ids.add(link.id()));
    now.links().stream().filter(link -> !ids.contains(link.id())).forEach(this::take);
    version.links().forEach(this::put);
    if (version.state() != now.state()) {
      edits.add(new Edit.SetState(version.article(), version.annotator(), version.state()));
    }
    if (!version.corrections().equals(now.corrections())) {
      edits.add(new Edit.Correct(version.article(), version.annotator(), version.corrections()));
    }
  }
}
