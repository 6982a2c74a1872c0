package org.factdesk.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.factdesk.engine.Plugin;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Guidelines;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Samples;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Problem;
import org.factdesk.store.Read;

/**
 * The articles of a workspace as a dataset takes them: those that have been read as they are in the
 * snapshot, all others from the disk, one at a time, without being kept. Used by one thread.
 */
public final class WorkspaceSamples implements Samples {
  /** What an article costs beside its text and its marks, with some to spare. */
  private static final int ARTICLE_BYTES = 4000;

  private static final int MARK_BYTES = 500;

  private final Workspace workspace;
  private final Snapshot snapshot;
  private final List<String> ids;
  private final Set<Problem> problems = new LinkedHashSet<>();

  /**
   * The first articles from the disk, as many as there is room for: each is asked for several
   * times, and reading one costs more than all else that is done with it.
   */
  private final Map<String, OpenArticle> kept = new HashMap<>();

  private long room = Runtime.getRuntime().maxMemory() / 8;

  /** The articles of the snapshot, which is one of the workspace's. Reads folders. */
  public WorkspaceSamples(Workspace workspace, Snapshot snapshot) {
    this.workspace = workspace;
    this.snapshot = snapshot;
    this.ids = snapshot.ids().stream().sorted().toList();
    problems.addAll(snapshot.readProblems());
    problems.addAll(workspace.folder().strays(ids));
  }

  /** Everybody's work on all of them, in one part. Reads the guidelines. */
  public Dataset dataset(List<Plugin> plugins) {
    SortedMap<String, String> versions = new TreeMap<>();
    plugins.stream()
        .filter(plugin -> plugin.state() == Plugin.State.LOADED)
        .forEach(plugin -> versions.put(plugin.id(), plugin.version()));
    Dataset dataset = Dataset.of(this, snapshot.scheme(), version(), versions);
    return workspace
        .folder()
        .guidelines(snapshot.scheme())
        .value()
        .filter(text -> !snapshot.scheme().about().guidelines().isEmpty())
        .map(text -> dataset.with(Guidelines.of(snapshot.scheme().about().guidelines(), text)))
        .orElse(dataset);
  }

  /** In the jar's manifest; classes outside a jar have none. */
  private static String version() {
    return Optional.ofNullable(WorkspaceSamples.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public List<String> ids() {
    return ids;
  }

  @Override
  public Sample read(String id) throws IOException {
    OpenArticle open = snapshot.articles().get(id);
    if (open == null) {
      open = kept.get(id);
    }
    if (open == null) {
      open = fromDisk(id);
    }
    List<AnnotationSet> sets = new ArrayList<>(open.sets());
    sets.addAll(Suggested.in(open.article(), snapshot.openReportsIn(id)));
    return new Sample(open.article(), sets);
  }

  private OpenArticle fromDisk(String id) throws IOException {
    Read<OpenArticle> read = workspace.readOnce(id);
    if (read.value().isEmpty()) {
      throw new IOException(
          read.problems().stream().map(Problem::toString).collect(Collectors.joining("; ")));
    }
    problems.addAll(read.problems());
    OpenArticle open = read.value().get();
    keep(open);
    return open;
  }

  private void keep(OpenArticle open) {
    int marks = open.article().annotations().size() + open.article().links().size();
    long bytes = ARTICLE_BYTES + 2L * open.source().text().length() + (long) MARK_BYTES * marks;
    if (bytes <= room) {
      room -= bytes;
      kept.put(open.id(), open);
    }
  }

  /** What could not be read so far, with files of annotations that belong to no article. */
  @Override
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
