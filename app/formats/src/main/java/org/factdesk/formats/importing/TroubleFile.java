package org.factdesk.formats.importing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.factdesk.formats.Json;
import org.factdesk.formats.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what an import could not use or place, a line of JSON each. The file is made with the first
 * piece; none where there is none.
 */
public final class TroubleFile implements Closeable {
  private final Path folder;
  private final String format;
  private @Nullable Path file;
  private @Nullable Writer writer;

  /**
   * @param folder that is there
   * @param format that is imported
   */
  public TroubleFile(Path folder, String format) {
    this.folder = folder;
    this.format = format;
  }

  /** Adds a piece. */
  public void add(Trouble trouble) throws IOException {
    Writer open = writer == null ? open() : writer;
    open.write(line(trouble));
    open.write('\n');
  }

  private Writer open() throws IOException {
    for (int i = 1; ; i++) {
      Path free = folder.resolve("import-" + format + "-" + i + ".jsonl");
      try {
        Writer opened =
            Files.newBufferedWriter(free, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        file = free;
        writer = opened;
        return opened;
      } catch (FileAlreadyExistsException e) {
        // That of an earlier import, which stays.
        continue;
      }
    }
  }

  /** The file; empty where nothing had to be kept. */
  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /**
   * A piece as a line of JSON, with {@code file}, {@code line}, {@code reason}, {@code content}.
   */
  public static String line(Trouble trouble) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = Json.FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("file", Halves.whole(trouble.file()));
      json.writeNumberField("line", trouble.line());
      json.writeStringField("reason", Halves.whole(trouble.message()));
      json.writeStringField("content", Halves.whole(trouble.content()));
      json.writeEndObject();
    } catch (IOException e) { // a writer into memory does not fail
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }
}
