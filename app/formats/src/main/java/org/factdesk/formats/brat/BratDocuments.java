package org.factdesk.formats.brat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Encoding;
import org.factdesk.formats.Facts;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.FileNames.ArticleFile;
import org.factdesk.formats.PlainReason;
import org.factdesk.formats.Trouble;
import org.jspecify.annotations.Nullable;

/** Reads the texts of a folder with their marks: first those that an index of ours names. */
final class BratDocuments implements Documents {
  private static final List<String> FACTS =
      List.of(
          Facts.TITLE,
          Facts.PUBLISHED,
          Facts.PUBLISHED_ORIGIN,
          Facts.OUTLET,
          Facts.URL,
          Facts.LANGUAGE);

  private final Path folder;
  private final Consumer<Trouble> troubles;

  /** Texts that were not given yet, by path. */
  private final Map<Path, ArticleFile> waiting = new LinkedHashMap<>();

  /** The files of marks, by text. */
  private final Map<Path, Path> marked = new HashMap<>();

  private final Spellings spellings = new Spellings();
  private final ArticleIndex index;
  private @Nullable Iterator<ArticleFile> rest;

  BratDocuments(Path source, Consumer<Trouble> troubles) throws IOException {
    this.troubles = troubles;
    if (Files.isRegularFile(source)) {
      this.folder = Objects.requireNonNull(source.toAbsolutePath().getParent());
      this.index = new ArticleIndex(folder, List.of(), troubles);
      one(source.toAbsolutePath());
      return;
    }
    this.folder = source;
    List<ArticleFile> lists = new ArrayList<>();
    List<ArticleFile> texts = new ArrayList<>();
    List<Path> marks = new ArrayList<>();
    for (ArticleFile file : FileNames.list(folder, "")) {
      String name = String.valueOf(file.path().getFileName());
      if (name.endsWith(BratFormat.TEXT)) {
        String article = FileNames.name(folder, file.path());
        texts.add(new ArticleFile(FileNames.article(article, BratFormat.TEXT), file.path()));
      } else if (name.endsWith(BratFormat.MARKS)) {
        marks.add(file.path());
      } else if (name.equals(BratFormat.ARTICLES)) {
        lists.add(file);
      }
    }
    texts.sort(Comparator.comparing(ArticleFile::article));
    texts.forEach(file -> waiting.put(file.path(), file));
    for (Path file : marks) {
      Path text = sibling(file, BratFormat.MARKS, BratFormat.TEXT);
      if (waiting.containsKey(text)) {
        marked.put(text, file);
      } else {
        missing(file, text);
      }
    }
    this.index = new ArticleIndex(folder, lists, troubles);
  }

  private void one(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    Path text =
        name.endsWith(BratFormat.MARKS) ? sibling(file, BratFormat.MARKS, BratFormat.TEXT) : file;
    if (!String.valueOf(text.getFileName()).endsWith(BratFormat.TEXT)) {
      throw new IOException(
          "is neither a .txt nor an .ann of brat; name the folder that holds both");
    }
    if (!Files.isRegularFile(text)) {
      throw new IOException("has no " + text.getFileName() + " beside it; put its text there");
    }
    String article = FileNames.article(String.valueOf(text.getFileName()), BratFormat.TEXT);
    waiting.put(text, new ArticleFile(article, text));
    Path marks = sibling(text, BratFormat.TEXT, BratFormat.MARKS);
    if (Files.isRegularFile(marks)) {
      marked.put(text, marks);
    }
  }

  private void missing(Path marks, Path text) throws IOException {
    String lines = BratText.read(marks).map(BratText::text).orElse("");
    troubles.accept(
        new Trouble(
            FileNames.name(folder, marks),
            0,
            "has no text beside it; put " + text.getFileName() + " there and read it again",
            lines));
  }

  private static Path sibling(Path file, String from, String to) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.length() - from.length()) + to);
  }

  @Override
  public Counting counting() {
    return Counting.CODE_POINTS;
  }

  @Override
  public Optional<Document> next() throws IOException {
    for (Optional<ArticleIndex.Row> row = index.next(); row.isPresent(); row = index.next()) {
      ArticleFile file = waiting.remove(row.get().file());
      if (file == null) {
        troubles.accept(row.get().trouble("names a text that is not there, or was named before"));
        continue;
      }
      Optional<Document> document = document(row.get().id(), file.path(), row.get().line());
      if (document.isPresent()) {
        return document;
      }
    }
    if (rest == null) {
      rest = waiting.values().iterator();
    }
    while (rest.hasNext()) {
      ArticleFile file = rest.next();
      Optional<Document> document = document(file.article(), file.path(), null);
      if (document.isPresent()) {
        return document;
      }
    }
    return Optional.empty();
  }

  private Optional<Document> document(String id, Path file, @Nullable JsonNode known) {
    Path marks = marked.get(file);
    try {
      Optional<BratText> read = read(file);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      String text = read.get().text();
      Map<String, String> facts = known == null ? Map.of() : facts(known);
      Map<String, String> states = known == null ? Map.of() : states(known);
      if (marks == null) {
        trouble(
            sibling(file, BratFormat.TEXT, BratFormat.MARKS),
            "is missing, so that the text has no marks");
      }
      Optional<BratText> lines = marks == null ? Optional.empty() : read(marks);
      if (marks == null || lines.isEmpty()) {
        return Optional.of(new Document(id, text, facts, states, List.of(), List.of()));
      }
      String name = FileNames.name(folder, marks);
      MarkReading reading = new MarkReading(text, lines.get(), name, spellings, troubles);
      return Optional.of(reading.document(id, facts, states));
    } catch (NoSuchFileException e) {
      trouble(file, "was taken away while it was read");
    } catch (IOException e) {
      trouble(file, "cannot be read (" + PlainReason.of(e) + ")");
    }
    return Optional.empty();
  }

  private Optional<BratText> read(Path file) throws IOException {
    Optional<BratText> text = BratText.read(file);
    String note = text.map(BratText::note).orElse("");
    if (text.isEmpty()) {
      trouble(file, Encoding.NOT_TEXT);
    } else if (!note.isEmpty()) {
      trouble(file, note + "; save it as UTF-8 to be sure");
    }
    return text;
  }

  private void trouble(Path file, String message) {
    troubles.accept(new Trouble(FileNames.name(folder, file), 0, message, ""));
  }

  private static Map<String, String> facts(JsonNode known) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (String key : FACTS) {
      if (known.path(key).isTextual()) {
        facts.put(key, known.path(key).textValue());
      }
    }
    return facts;
  }

  private static Map<String, String> states(JsonNode known) {
    Map<String, String> states = new LinkedHashMap<>();
    for (JsonNode one : known.path(ArticleLine.ANNOTATORS)) {
      states.put(one.path(ArticleLine.ANNOTATOR).asText(), one.path(ArticleLine.STATE).asText());
    }
    return states;
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
