package org.factdesk.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.factdesk.formats.Monitor.StoppedWork;
import org.factdesk.model.Problem;

/**
 * Writes a dataset, reads it back, and keeps it only if both are the same but for what is listed as
 * lost. The same dataset gives the same bytes.
 */
public final class Export {
  private static final String CARD = "README.md";

  private Export() {}

  /** As {@link #write(Dataset, Format, Path, Monitor)}; nobody looks on. */
  public static ExportReport write(Dataset dataset, Format format, Path output) {
    return write(dataset, format, output, Monitor.NONE);
  }

  /**
   * Writes a dataset into a folder. Reads and writes files, so not for the event thread. Memory
   * does not grow with the number of articles but for a few bytes each.
   *
   * @param output absent, empty, or an earlier export, which is then replaced
   */
  public static ExportReport write(Dataset dataset, Format format, Path output, Monitor monitor) {
    String subject = output.toString();
    try {
      Optional<String> unknown = FormatOption.refusal(format, dataset.options());
      if (unknown.isPresent()) {
        return ExportReport.failed(subject, "was not written: " + unknown.get());
      }
      Optional<String> refusal = Output.refusal(output);
      if (refusal.isPresent()) {
        return ExportReport.failed(subject, refusal.get());
      }
      Output target = Output.begin(output);
      try {
        return write(dataset, format, target, subject, monitor);
      } finally {
        target.discard();
      }
    } catch (PluginFormat.Failure e) {
      return ExportReport.failed(subject, "was not written: " + e.getMessage());
    } catch (StoppedWork e) {
      return ExportReport.failed(subject, "was stopped; nothing was written");
    } catch (IOException | UncheckedIOException e) {
      return ExportReport.failed(subject, "could not be written: " + PlainReason.of(e));
    }
  }

  private static ExportReport write(
      Dataset dataset, Format format, Output output, String subject, Monitor monitor)
      throws IOException {
    Selection selection = Selection.of(dataset, monitor);
    Path folder = output.temporary();
    SortedMap<String, Counts> counts = selection.counts();
    SortedMap<String, Integer> losses;
    OffsetUnit unit;
    try (LossFile listed = new LossFile(folder)) {
      write(dataset, format, selection, folder, listed, monitor);
      LinksToLost linksToLost = new LinksToLost(listed.annotations());
      try (Losses read = new Losses(folder)) {
        ReadBack readBack = new ReadBack(format, selection, read, linksToLost, monitor);
        Optional<String> difference = readBack(dataset, readBack, folder);
        if (difference.isPresent()) {
          return ExportReport.failed(
              subject,
              "was not written, as reading it back showed a difference: " + difference.get());
        }
        unit = readBack.unit();
      }
      linksToLost.list(listed);
      losses = listed.counts();
    }
    describe(folder, format, selection, losses, unit);
    List<Problem> problems = new ArrayList<>(selection.problems());
    problems.addAll(dataset.samples().problems());
    return new ExportReport(Optional.of(output.complete()), counts, losses, problems);
  }

  /** Writes the card and the manifest, which lists all other files with their hashes. */
  private static void describe(
      Path folder,
      Format format,
      Selection selection,
      SortedMap<String, Integer> losses,
      OffsetUnit unit)
      throws IOException {
    Dataset told = selection.told();
    SortedMap<String, Counts> counts = selection.counts();
    Agreement agreement = selection.agreement();
    DatasetCard card = new DatasetCard(told, format, selection.overview(), counts, agreement);
    String text = card.text(losses, selection.problems().size(), unit);
    Files.writeString(
        folder.resolve(CARD), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Manifest.write(folder, format, told, counts, agreement, losses, selection.problems());
  }

  private static void write(
      Dataset dataset,
      Format format,
      Selection selection,
      Path folder,
      LossFile losses,
      Monitor monitor)
      throws IOException {
    int total = dataset.samples().ids().size();
    Given given = new Given(selection, format.holds(), losses, monitor, total);
    List<Split> splits = new ArrayList<>();
    for (String name : dataset.splits().parts()) {
      splits.add(new Split(name, folder, given.samples(name)));
    }
    format.write(
        new Writing(
            folder,
            selection.told(),
            splits,
            selection.counts(),
            selection.agreement(),
            selection.overview(),
            losses));
    given.finish();
    losses.flush();
  }

  private static Optional<String> readBack(Dataset dataset, ReadBack readBack, Path folder)
      throws IOException {
    for (String split : dataset.splits().parts()) {
      Optional<String> difference =
          readBack.difference(new Source(folder, split, dataset.options()));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return readBack.unexplained();
  }
}
