package org.factdesk.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.engine.Plugin;
import org.factdesk.engine.Results;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.Link;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.WorkspaceFolder;

/**
 * The whole workspace at one moment. Immutable; any thread.
 *
 * @param revision grows with every change of any sort
 * @param name of the workspace's folder
 * @param ids of all articles, in the order of the list
 * @param articles by id, those that have been read so far
 * @param annotator whose work the window edits
 * @param undo what undo would take back, empty for nothing
 * @param redo what redo would do again, empty for nothing
 * @param problems what could not be read
 */
public record Snapshot(
    long revision,
    String name,
    List<String> ids,
    Map<String, OpenArticle> articles,
    Scheme scheme,
    String annotator,
    SaveState saving,
    CheckState checks,
    List<Plugin> plugins,
    Optional<String> undo,
    Optional<String> redo,
    List<Problem> problems) {

  public Optional<OpenArticle> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  public Optional<Annotation> annotation(AnnotationRef ref) {
    return article(ref.article()).flatMap(open -> open.annotation(ref.annotation()));
  }

  /** All links that start or end at the annotation, in all articles read so far. */
  public Stream<Link> linksOf(AnnotationRef ref) {
    return articles.values().stream()
        .flatMap(open -> open.article().links().stream())
        .filter(link -> link.from().equals(ref) || link.to().equals(ref));
  }

  static Snapshot first(
      WorkspaceFolder folder,
      List<ArticleEntry> entries,
      String annotator,
      Instant now,
      List<Problem> problems) {
    Path name = folder.root().toAbsolutePath().normalize().getFileName();
    return new Snapshot(
        0,
        name == null ? "/" : name.toString(),
        entries.stream().map(ArticleEntry::id).toList(),
        Map.of(),
        folder.scheme(),
        annotator,
        new SaveState.Saved(now),
        new CheckState(false, Optional.empty(), Results.NONE),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.copyOf(problems));
  }

  Snapshot next() {
    return new Snapshot(
        revision + 1,
        name,
        ids,
        articles,
        scheme,
        annotator,
        saving,
        checks,
        plugins,
        undo,
        redo,
        problems);
  }

  Snapshot withArticles(Map<String, OpenArticle> value) {
    return new Snapshot(
        revision, name, ids, value, scheme, annotator, saving, checks, plugins, undo, redo,
        problems);
  }

  /** With one more article, or without it in the list where it could not be read. */
  Snapshot withRead(String id, Optional<OpenArticle> open, List<Problem> found) {
    Map<String, OpenArticle> all = new LinkedHashMap<>(articles);
    open.ifPresent(read -> all.put(id, read));
    List<String> left = open.isPresent() ? ids : ids.stream().filter(i -> !i.equals(id)).toList();
    return new Snapshot(
        revision,
        name,
        left,
        Collections.unmodifiableMap(all),
        scheme,
        annotator,
        saving,
        checks,
        plugins,
        undo,
        redo,
        joined(problems, found));
  }

  Snapshot withSaving(SaveState value) {
    return new Snapshot(
        revision, name, ids, articles, scheme, annotator, value, checks, plugins, undo, redo,
        problems);
  }

  Snapshot withChecks(CheckState value) {
    return new Snapshot(
        revision, name, ids, articles, scheme, annotator, saving, value, plugins, undo, redo,
        problems);
  }

  Snapshot withPlugins(List<Plugin> value, List<Problem> found) {
    return new Snapshot(
        revision,
        name,
        ids,
        articles,
        scheme,
        annotator,
        saving,
        checks,
        List.copyOf(value),
        undo,
        redo,
        joined(problems, found));
  }

  Snapshot withHistory(Optional<String> newUndo, Optional<String> newRedo) {
    return new Snapshot(
        revision, name, ids, articles, scheme, annotator, saving, checks, plugins, newUndo, newRedo,
        problems);
  }

  private static List<Problem> joined(List<Problem> first, List<Problem> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
