package org.factdesk.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Problem;

/**
 * Writes a dataset, reads it back, and keeps it only if both are the same. The same dataset gives
 * the same bytes.
 */
public final class Export {
  static final String LOSSES = "losses.jsonl";

  private Export() {}

  /**
   * Writes a dataset into a folder. Reads and writes files, so not for the event thread.
   *
   * @param output absent, empty, or an earlier export, which is then replaced
   */
  public static ExportReport write(Dataset dataset, Format format, Path output) {
    String subject = output.toString();
    try {
      Optional<String> refusal = Output.refusal(output);
      if (refusal.isPresent()) {
        return ExportReport.failed(subject, refusal.get());
      }
      Output target = Output.begin(output);
      try {
        return write(dataset, format, target, subject);
      } finally {
        target.discard();
      }
    } catch (IOException e) {
      return ExportReport.failed(
          subject, "could not be written (" + e + "); check the folder and the space on the disk");
    }
  }

  private static ExportReport write(Dataset dataset, Format format, Output output, String subject)
      throws IOException {
    Selection selection = Selection.of(dataset);
    List<Loss> losses = new ArrayList<>(selection.losses());
    Path folder = output.temporary();
    losses.addAll(format.write(selection.samples(), dataset.scheme(), folder));
    Optional<String> difference = readBack(format, selection, folder);
    if (difference.isPresent()) {
      return ExportReport.failed(
          subject, "was not written, as reading it back showed a difference: " + difference.get());
    }
    losses(folder.resolve(LOSSES), losses);
    List<Problem> setAside = selection.problems();
    Manifest.write(folder, format, dataset, selection.counts(), losses, setAside);
    return new ExportReport(Optional.of(output.complete()), selection.counts(), losses, setAside);
  }

  private static Optional<String> readBack(Format format, Selection selection, Path folder) {
    try (Documents documents = format.read(folder)) {
      return ReadBack.difference(selection.samples(), documents);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of("the files cannot be read (" + e.getMessage() + ")");
    }
  }

  private static void losses(Path file, List<Loss> losses) throws IOException {
    try (JsonGenerator json = Json.create(file)) {
      for (Loss loss : losses) {
        json.writeStartObject();
        json.writeStringField("article", loss.article());
        json.writeStringField("annotator", loss.annotator());
        json.writeStringField("what", loss.what());
        json.writeStringField("id", loss.id());
        json.writeStringField("reason", loss.reason());
        Json.endLine(json);
      }
    }
  }
}
