package org.factdesk.formats.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Encoding;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.PlainReason;
import org.factdesk.formats.Trouble;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a folder: one of texts beside one of marks, or such that hold both. */
final class CsvDocuments implements Documents {
  private static final String NO_COLUMNS =
      "has no column of texts (text, content, body …) and none of places (begin and end)";

  private final Path folder;
  private final Consumer<Trouble> troubles;
  private final Map<Path, Encoding> encodings = new TreeMap<>();
  private final Iterator<List<Path>> parts;
  private @Nullable Tables open;

  CsvDocuments(Path source, Consumer<Trouble> troubles) throws IOException {
    this.troubles = troubles;
    boolean single = Files.isRegularFile(source);
    this.folder = single ? Objects.requireNonNull(source.toAbsolutePath().getParent()) : source;
    Map<Path, List<Path>> byFolder = new TreeMap<>();
    for (Path file : single ? withOther(source.toAbsolutePath()) : tables()) {
      byFolder
          .computeIfAbsent(Objects.requireNonNull(file.getParent()), key -> new ArrayList<>())
          .add(file);
    }
    List<List<Path>> found = new ArrayList<>();
    for (List<Path> files : byFolder.values()) {
      found.addAll(parts(files));
    }
    this.parts = found.iterator();
  }

  /** Of our two tables each brings the other. */
  private static List<Path> withOther(Path file) {
    Path articles = file.resolveSibling(CsvFormat.ARTICLES);
    Path marks = file.resolveSibling(CsvFormat.ANNOTATIONS);
    boolean ours = file.equals(articles) || file.equals(marks);
    return ours && Files.isRegularFile(articles) && Files.isRegularFile(marks)
        ? List.of(marks, articles)
        : List.of(file);
  }

  private List<Path> tables() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String extension : List.of(".csv", ".tsv")) {
      FileNames.list(folder, extension).forEach(file -> files.add(file.path()));
    }
    if (files.isEmpty()) {
      throw new IOException("has no .csv and no .tsv");
    }
    return files;
  }

  /** Each a table with texts, and the one of its marks behind it where there is one. */
  private List<List<Path>> parts(List<Path> files) {
    List<Path> texts = new ArrayList<>();
    List<Path> marks = new ArrayList<>();
    boolean mixed = false;
    for (Path file : files) {
      try (TextTable table = table(file, one -> {}, true)) {
        if (table == null) {
          continue;
        }
        if (table.hasTexts()) {
          texts.add(file);
          mixed |= table.hasPlaces();
        } else if (table.hasPlaces()) {
          marks.add(file);
        } else {
          tell(file, NO_COLUMNS);
        }
      } catch (IOException e) {
        tell(file, "cannot be read (" + PlainReason.of(e) + ")");
      }
    }
    if (texts.size() == 1 && marks.size() == 1 && !mixed) {
      return List.of(List.of(texts.get(0), marks.get(0)));
    }
    marks.forEach(file -> tell(file, "has marks, but not one table with their texts beside it"));
    return texts.stream().map(List::of).toList();
  }

  private @Nullable TextTable table(Path file, Consumer<Trouble> told, boolean first)
      throws IOException {
    if (first) {
      if (!Encoding.isText(file)) {
        tell(file, Encoding.NOT_TEXT);
        return null;
      }
      Encoding encoding = Encoding.of(file);
      encodings.put(file, encoding);
      if (!encoding.note().isEmpty()) {
        tell(file, encoding.note() + "; save it as UTF-8 to be sure");
      }
    }
    Encoding encoding = Objects.requireNonNull(encodings.get(file));
    return TextTable.open(file, FileNames.name(folder, file), encoding, told).orElse(null);
  }

  private void tell(Path file, String message) {
    troubles.accept(new Trouble(FileNames.name(folder, file), 0, message, ""));
  }

  @Override
  public Counting counting() {
    return Counting.CODE_POINTS;
  }

  @Override
  public Optional<Document> next() throws IOException {
    while (true) {
      if (open == null) {
        if (!parts.hasNext()) {
          return Optional.empty();
        }
        open = open(parts.next());
      }
      Optional<Document> next = open.next();
      if (next.isPresent()) {
        return next;
      }
      close();
    }
  }

  private Tables open(List<Path> files) throws IOException {
    TextTable texts = sound(files.get(0));
    if (files.size() == 1) {
      return new MixedTable(texts);
    }
    boolean sorted;
    try (TextTable allTexts = muted(files.get(0));
        TextTable allMarks = muted(files.get(1))) {
      sorted = PairedTables.isSorted(allTexts, allMarks);
    }
    return new PairedTables(texts, sound(files.get(1)), sorted);
  }

  private TextTable sound(Path file) throws IOException {
    return Objects.requireNonNull(table(file, troubles, false), file.toString());
  }

  private TextTable muted(Path file) throws IOException {
    return Objects.requireNonNull(table(file, one -> {}, false), file.toString());
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
