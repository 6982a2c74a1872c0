package org.factdesk.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Problem;

/**
 * Merges three versions of an annotation file or of the file of dismissals, as git asks a merge
 * driver to. Reads and writes files, so not for the event thread.
 */
public final class FileMerge {
  private static final int MAXIMUM_BYTES = 256 * 1024 * 1024;

  private FileMerge() {}

  /**
   * Merges the two versions that came from a common one, and writes the result over ours,
   * atomically. An empty file, or none, stands for one that a side does not have. Nothing is
   * written where there are problems.
   *
   * @param name what the merged file is called, for messages
   * @return how many differences are recorded in the result for a person to settle; empty, with
   *     problems, where the versions cannot be merged
   */
  public static Read<Integer> merge(Path base, Path ours, Path theirs, String name) {
    String subject = Names.shown(name);
    List<byte[]> versions = new ArrayList<>();
    for (Path file : List.of(base, ours, theirs)) {
      Read<byte[]> bytes =
          Files.exists(file)
              ? FileBytes.read(file, Names.shown(file.toString()), MAXIMUM_BYTES)
              : Read.of(new byte[0]);
      if (bytes.value().isEmpty()) {
        return Read.failed(bytes.problems());
      }
      versions.add(bytes.value().get());
    }
    Read<Merged> merged = merge(versions.get(0), versions.get(1), versions.get(2), subject);
    if (merged.value().isEmpty()) {
      return Read.failed(merged.problems());
    }
    try {
      AtomicFile.write(ours, merged.value().get().bytes());
    } catch (IOException e) {
      return Read.failed(List.of(new Problem(subject, AnnotationFiles.unsaved(e))));
    }
    return Read.of(merged.value().get().conflicts());
  }

  /** Merges the bytes of versions of a file; no bytes stand for a file that is not there. */
  static Read<Merged> merge(byte[] base, byte[] ours, byte[] theirs, String subject) {
    String format = format(ours).or(() -> format(theirs)).orElse("");
    if (format.startsWith("factdesk-annotations/")) {
      return AnnotationMerge.merge(base, ours, theirs, subject);
    }
    if (format.startsWith("factdesk-dismissals/")) {
      return DismissalMerge.merge(base, ours, theirs, subject);
    }
    return Read.failed(
        subject,
        "is neither a whole annotation file nor one of dismissals on both sides, so it was not"
            + " merged; repair it or merge it by hand");
  }

  /** What kind of file it says to be; empty where it does not say so. */
  private static Optional<String> format(byte[] bytes) {
    try (JsonParser parser = Json.parser(bytes)) {
      JsonValues values = new JsonValues(parser);
      boolean object = parser.nextToken() == JsonToken.START_OBJECT;
      for (String name = object ? values.nextField() : null;
          name != null;
          name = values.nextField()) {
        if (name.equals("format")) {
          return Optional.ofNullable(values.text());
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (IOException e) {
      // Not to be read up to there; whoever needs the file says why.
      return Optional.empty();
    }
  }
}
