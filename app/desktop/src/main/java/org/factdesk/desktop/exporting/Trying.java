package org.factdesk.desktop.exporting;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.desktop.exporting.Preview.Beginning;
import org.factdesk.formats.Choice;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.Format;
import org.factdesk.formats.Monitor;
import org.factdesk.formats.Relations;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;
import org.factdesk.workspace.WorkspaceSamples;
import org.jspecify.annotations.Nullable;

/**
 * Tries out and writes datasets of a workspace. What ties its articles to each other is found once
 * and kept for the next try. Not for the event thread; one thread at a time.
 */
public final class Trying {
  private Map<String, OpenArticle> articles = Map.of();
  private Choice choice = Choice.ALL;
  private @Nullable Relations relations;

  /** What is tried or written: the choices, for this snapshot of the workspace. */
  public record Task(Workspace workspace, Snapshot snapshot, Format format, ExportChoices choices) {
    private Dataset everything() {
      return new WorkspaceSamples(workspace, snapshot).dataset(snapshot.plugins());
    }
  }

  /** How the files begin; nothing where that was stopped or cannot be tried. */
  public List<Beginning> beginnings(Task task, Monitor monitor) {
    try {
      return Trial.beginnings(task.everything(), task.choices().order(), task.format(), monitor);
    } catch (Monitor.StoppedWork | UncheckedIOException e) {
      // The whole try, which follows, says what is wrong.
      return List.of();
    }
  }

  /** What the export would be; empty where that was stopped. */
  public Optional<Preview> preview(Task task, Monitor monitor) {
    try {
      Dataset everything = task.everything();
      Optional<Relations> known =
          task.choices().plan().map(plan -> relations(task, everything, monitor));
      return Optional.of(
          Trial.of(everything, task.choices().order(), known, task.format(), monitor));
    } catch (Monitor.StoppedWork e) {
      return Optional.empty();
    } catch (UncheckedIOException e) {
      return Optional.of(Trial.failed(task.format().title(), String.valueOf(e.getCause())));
    }
  }

  @SuppressWarnings("ReferenceEquality") // the very same articles: comparing all would cost as much
  private Relations relations(Task task, Dataset everything, Monitor monitor) {
    Relations known = relations;
    if (known != null
        && articles == task.snapshot().articles()
        && choice.equals(task.choices().choice())) {
      return known;
    }
    Relations found =
        Relations.of(everything.samples(), task.choices().choice(), everything.scheme(), monitor);
    articles = task.snapshot().articles();
    choice = task.choices().choice();
    relations = found;
    return found;
  }

  /** Writes the dataset; empty where that was stopped. */
  public static Optional<ExportReport> write(Task task, java.nio.file.Path into, Monitor monitor) {
    try {
      Dataset dataset = task.choices().order().of(task.everything(), monitor);
      return Optional.of(Export.write(dataset, task.format(), into, monitor));
    } catch (Monitor.StoppedWork e) {
      return Optional.empty();
    } catch (UncheckedIOException e) {
      return Optional.of(Trial.failed(into.toString(), String.valueOf(e.getCause())).report());
    }
  }
}
