package org.factdesk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The file of dismissals, which a team shares: one line each, sorted by finding. Saving changes the
 * lines of the findings that changed here and keeps every other line as the file has it by then, so
 * that what others wrote meanwhile stays. One thread at a time.
 */
final class DismissalFile {
  static final String NAME = "dismissals.json";
  private static final int MAXIMUM_BYTES = 256 * 1024 * 1024;

  private final Disk disk;
  private final Path file;
  private boolean unusable;

  /** The lines of the file when it was read or written here last; null before that. */
  private @Nullable Map<String, String> known;

  DismissalFile(Disk disk, Path root) {
    this.disk = disk;
    this.file = root.resolve(NAME);
  }

  /** What the file says: its own fields on top, each dismissal as it stands, by finding. */
  record Content(String format, Map<String, String> header, Map<String, String> lines) {
    static Content empty() {
      return new Content(FormatVersion.DISMISSALS, new TreeMap<>(), new TreeMap<>());
    }
  }

  /** All dismissals, sorted; always a value. A line that cannot be used is named and kept. */
  Read<List<Dismissal>> read() {
    List<Problem> problems = new ArrayList<>();
    Optional<Content> content = content(problems);
    unusable = content.isEmpty();
    content.ifPresent(read -> known = Map.copyOf(read.lines()));
    List<Dismissal> all = new ArrayList<>();
    content
        .orElseGet(Content::empty)
        .lines()
        .forEach((finding, line) -> add(all, finding, line, problems));
    return Read.of(all, problems);
  }

  private static void add(
      List<Dismissal> all, String finding, String line, List<Problem> problems) {
    try {
      Optional<Dismissal> dismissal = DismissalElement.read(line);
      dismissal.ifPresent(all::add);
      if (dismissal.isEmpty()) {
        problems.add(
            new Problem(
                NAME,
                "the dismissal of '"
                    + Names.shown(finding)
                    + "' is not whole, so it is not used; repair its line or remove it"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a line that was read once cannot be read again", e);
    }
  }

  /**
   * Writes these dismissals into the file.
   *
   * @param findings the ids that changed; of those that are not among the dismissals the line goes
   * @return empty when the file is safely on the disk
   */
  Optional<Problem> save(Collection<String> findings, Map<String, Dismissal> dismissals) {
    List<Problem> problems = new ArrayList<>();
    Optional<Content> content = content(problems);
    if (unusable || content.isEmpty()) {
      return Optional.of(
          new Problem(NAME, "was not understood, so nothing was written over it; repair it"));
    }
    try {
      for (String finding : findings) {
        String line = merged(finding, dismissals.get(finding), content.get().lines().get(finding));
        if (line == null) {
          content.get().lines().remove(finding);
        } else {
          content.get().lines().put(finding, line);
        }
      }
      AtomicFile.write(disk, file, bytes(content.get()));
      known = Map.copyOf(content.get().lines());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new Problem(NAME, AnnotationFiles.unsaved(e)));
    }
  }

  /** What others did to the same finding since the file was last read counts where it is later. */
  private @Nullable String merged(String finding, @Nullable Dismissal ours, @Nullable String theirs)
      throws IOException {
    String before = known == null ? theirs : known.get(finding);
    boolean same =
        before != null && DismissalElement.read(before).equals(Optional.ofNullable(ours));
    String one = same || ours == null ? null : DismissalElement.write(ours, theirs);
    if (one != null
        && theirs != null
        && !theirs.equals(before)
        && !DismissalMerge.at(theirs).isAfter(DismissalMerge.at(one))) {
      return one;
    }
    return DismissalMerge.line(before, same ? before : one, theirs);
  }

  /** What the file holds now; empty, with a problem, where it cannot be used. */
  private Optional<Content> content(List<Problem> problems) {
    if (!Files.exists(file)) {
      return Optional.of(Content.empty());
    }
    Read<byte[]> bytes = FileBytes.read(file, NAME, MAXIMUM_BYTES);
    problems.addAll(bytes.problems());
    return bytes.value().flatMap(read -> content(read, NAME, problems));
  }

  /** What the bytes of such a file say; empty, with a problem, where they cannot be used. */
  static Optional<Content> content(byte[] bytes, String subject, List<Problem> problems) {
    try (JsonParser parser = Json.parser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        problems.add(new Problem(subject, "is not a JSON object; it has to start with {"));
        return Optional.empty();
      }
      return content(new JsonValues(parser), subject, problems);
    } catch (IOException e) {
      problems.add(new Problem(subject, Json.damage(e)));
      return Optional.empty();
    }
  }

  private static Optional<Content> content(
      JsonValues values, String subject, List<Problem> problems) throws IOException {
    Content content = Content.empty();
    Optional<String> format = Optional.empty();
    for (String name = values.nextField(); name != null; name = values.nextField()) {
      if (name.equals("format")) {
        format = Optional.ofNullable(values.text());
      } else if (name.equals("dismissals")) {
        lines(values, content.lines());
      } else {
        content.header().put(name, values.json());
      }
    }
    Optional<Problem> wrong = FormatVersion.problem(subject, format, FormatVersion.DISMISSALS);
    wrong.ifPresent(problems::add);
    return wrong.isEmpty()
        ? Optional.of(new Content(format.orElseThrow(), content.header(), content.lines()))
        : Optional.empty();
  }

  private static void lines(JsonValues values, Map<String, String> lines) throws IOException {
    if (values.parser.currentToken() != JsonToken.START_ARRAY) {
      throw new IOException("'dismissals' is not a list");
    }
    while (values.parser.nextToken() != JsonToken.END_ARRAY) {
      String line = values.json();
      lines.put(DismissalElement.finding(line).orElse(line), line);
    }
  }

  static byte[] bytes(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.FACTORY.createGenerator(bytes)) {
      json.setPrettyPrinter(new LinePrinter());
      json.writeStartObject();
      json.writeStringField("format", content.format());
      for (Map.Entry<String, String> field : content.header().entrySet()) {
        Json.rawField(json, field.getKey(), field.getValue());
      }
      json.writeArrayFieldStart("dismissals");
      for (String line : content.lines().values()) {
        json.writeRawValue(line);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }
}
