package org.factdesk.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Conflict;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Link;
import org.factdesk.workspace.PlainModel.Change;

/** A workspace that somebody works in, and the plain model of it. */
final class ModelWindow {
  final Workspace workspace;
  final PlainModel model;

  ModelWindow(Workspace workspace, PlainModel model) {
    this.workspace = workspace;
    this.model = model;
  }

  void read(String article) {
    workspace.read(article);
    model.read(article);
  }

  /** Carries out a step on both sides. */
  void apply(Step step, List<Change> plain) {
    workspace.apply(step);
    model.put(plain);
  }

  /** A version that was not in use comes into use, or is forgotten. */
  void reconcile(int number, boolean other) {
    Reconciling reconciling = new Reconciling(workspace.snapshot());
    List<Reconciling.Open> open = reconciling.open();
    if (open.isEmpty()) {
      return;
    }
    Reconciling.Open one = open.get(number % open.size());
    String file = one.article() + "/" + one.annotator();
    List<Change> plain = new ArrayList<>();
    if (other) {
      plain.addAll(use(one.conflict(), file));
    }
    plain.add(new Change(file, key(one.conflict()), null, null));
    apply((other ? reconciling.useOther(one) : reconciling.keep(one)).orElseThrow(), plain);
  }

  private List<Change> use(Conflict conflict, String file) {
    List<Change> plain = new ArrayList<>();
    String id = conflict.id();
    conflict.mark().ifPresent(mark -> plain.add(new Change(file, "m:" + id, null, mark)));
    conflict.link().ifPresent(link -> plain.add(new Change(file, "l:" + id, null, link)));
    if (conflict.json().isEmpty()) {
      links(model.mine(file), id).forEach(key -> plain.add(new Change(file, key, null, null)));
      plain.add(new Change(file, "l:" + id, null, null));
      plain.add(new Change(file, "m:" + id, null, null));
    }
    return plain;
  }

  /** The keys of links that start or end at a mark. */
  static List<String> links(Map<String, Object> file, String mark) {
    return file.entrySet().stream()
        .filter(
            entry ->
                entry.getValue() instanceof Link link
                    && entry.getKey().startsWith("l:")
                    && (link.from().annotation().equals(mark)
                        || link.to().annotation().equals(mark)))
        .map(Map.Entry::getKey)
        .toList();
  }

  void settle() throws Exception {
    workspace.settle();
    model.settle();
  }

  void close() {
    workspace.close();
    model.settle();
  }

  /** What the window shows, as the model says it. */
  Map<String, Map<String, Object>> shown() {
    Map<String, Map<String, Object>> files = new TreeMap<>();
    Snapshot now = workspace.snapshot();
    files.put(PlainModel.DISMISSALS, dismissals(now.dismissals().all()));
    now.articles()
        .values()
        .forEach(open -> open.sets().forEach(set -> files.put(name(set), plain(set))));
    return files;
  }

  static String name(AnnotationSet set) {
    return set.article() + "/" + set.annotator();
  }

  static Map<String, Object> dismissals(Iterable<Dismissal> all) {
    Map<String, Object> plain = new TreeMap<>();
    all.forEach(one -> plain.put("d:" + one.finding(), one));
    return plain;
  }

  static Map<String, Object> plain(AnnotationSet set) {
    Map<String, Object> plain = new TreeMap<>();
    set.annotations().forEach(mark -> plain.put("m:" + mark.id(), mark));
    set.links().forEach(link -> plain.put("l:" + link.id(), link));
    set.unplaced().forEach(mark -> plain.put("unplaced:" + mark.id(), mark));
    set.conflicts().forEach(one -> plain.put(key(one), version(one)));
    PlainMerge.setState(plain, set.state());
    return plain;
  }

  private static Object version(Conflict conflict) {
    return conflict.json().isEmpty()
        ? PlainMerge.REMOVED
        : conflict.mark().map(Object.class::cast).or(conflict::link).orElseThrow();
  }

  private static String key(Conflict conflict) {
    return PlainMerge.conflict("m:" + conflict.id(), version(conflict));
  }
}
