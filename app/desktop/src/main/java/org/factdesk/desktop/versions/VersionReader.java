package org.factdesk.desktop.versions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.factdesk.model.AnnotationSet;
import org.factdesk.store.DamagedFile;
import org.factdesk.store.Version;
import org.factdesk.store.WorkspaceFolder;
import org.factdesk.workspace.Differences;
import org.factdesk.workspace.OpenArticle;

/** Reads an article's versions, the newest first. Reads files: not for the event thread. */
public final class VersionReader {
  private static final int MOST = 200;
  private static final int MOST_KNOWN = 5_000;

  /** What is known of two versions that follow each other; versions never change. */
  private final Map<List<Path>, Row.Kept> known = new ConcurrentHashMap<>();

  /** The damaged files of the article, then its versions. */
  public List<Row> rows(WorkspaceFolder folder, OpenArticle open) {
    List<Row> rows = new ArrayList<>();
    Map<String, Next> next = new HashMap<>();
    for (DamagedFile file : folder.damaged(open.source())) {
      rows.add(new Row.Damaged(file));
      next.put(file.annotator(), new Next(Optional.empty(), Optional.empty()));
    }
    List<Version> versions = folder.history().versions(open.source());
    for (Version version : versions.subList(0, Math.min(MOST, versions.size()))) {
      Next after =
          next.getOrDefault(
              version.annotator(),
              new Next(Optional.empty(), Optional.of(open.set(version.annotator()))));
      rows.add(row(folder, open, version, after, next));
    }
    return rows;
  }

  /**
   * What followed a version.
   *
   * @param file empty: what there is now
   * @param set empty where it has not been read in this run
   */
  private record Next(Optional<Version> file, Optional<AnnotationSet> set) {}

  private Row row(
      WorkspaceFolder folder,
      OpenArticle open,
      Version version,
      Next after,
      Map<String, Next> next) {
    List<Path> key =
        List.of(version.file(), after.file().map(Version::file).orElse(version.file()));
    Row.Kept before = after.file().isEmpty() ? null : known.get(key);
    if (before != null) {
      next.put(version.annotator(), new Next(Optional.of(version), Optional.empty()));
      return before;
    }
    Optional<AnnotationSet> set = read(folder, open, version);
    Optional<AnnotationSet> later =
        after.set().or(() -> after.file().flatMap(file -> read(folder, open, file)));
    next.put(version.annotator(), new Next(Optional.of(version), set));
    Row.Kept row = row(version, set, later);
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    if (after.file().isPresent()) {
      known.put(key, row);
    }
    return row;
  }

  private static Row.Kept row(
      Version version, Optional<AnnotationSet> set, Optional<AnnotationSet> later) {
    if (set.isEmpty()) {
      return new Row.Kept(version, 0, 0, 0, 0, false, false);
    }
    int marks = set.get().annotations().size();
    return later
        .map(then -> Differences.between(set.get(), then))
        .map(
            differs ->
                new Row.Kept(
                    version, marks, differs.added(), differs.changed(), differs.gone(), true, true))
        .orElse(new Row.Kept(version, marks, 0, 0, 0, true, false));
  }

  /** A version's work, placed in the text of today; empty where it cannot be read any more. */
  public Optional<AnnotationSet> read(WorkspaceFolder folder, OpenArticle open, Version version) {
    return folder.history().read(version, open.source()).value();
  }
}
