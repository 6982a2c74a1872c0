package org.factdesk.formats.w3c;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Documents;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.FileNames.ArticleFile;
import org.factdesk.formats.PlainReason;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.w3c.W3cFile.Item;

/**
 * Reads annotations. A file with a text of its name beside it is about that text; all others are
 * about the texts below the folder that their targets name. Nothing is ever fetched.
 */
final class W3cDocuments implements Documents {
  private static final List<String> EXTENSIONS = List.of(W3cFormat.PAGE, ".json", ".jsonl");
  private static final Set<String> NO_PAGES = Set.of("manifest.json", "losses.jsonl");

  private final Path root;
  private final Path folder;
  private final Consumer<Trouble> troubles;
  private final List<ArticleFile> paired = new ArrayList<>();
  private final Map<Path, W3cReading> byText = new LinkedHashMap<>();
  private final Iterator<ArticleFile> pairs;
  private final Iterator<W3cReading> others;

  W3cDocuments(Path root, Consumer<Trouble> troubles) throws IOException {
    this.root = root;
    this.troubles = troubles;
    boolean alone = Files.isRegularFile(root);
    this.folder = alone ? Objects.requireNonNull(root.toAbsolutePath().getParent()) : root;
    for (String extension : alone ? List.of(extension(root)) : EXTENSIONS) {
      for (ArticleFile file : FileNames.list(root, extension)) {
        if (Files.isRegularFile(textBeside(file.path()))) {
          paired.add(file);
        } else if (!NO_PAGES.contains(name(file.path()))) {
          read(file.path(), this::sort);
        }
      }
    }
    pairs = paired.iterator();
    others = byText.values().iterator();
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(Math.max(0, name.lastIndexOf('.')));
  }

  private static Path textBeside(Path page) {
    String name = String.valueOf(page.getFileName());
    return page.resolveSibling(
        name.substring(0, name.length() - extension(page).length()) + W3cFormat.TEXT);
  }

  private String name(Path file) {
    return FileNames.name(root, file);
  }

  private void read(Path file, Consumer<Item> items) throws IOException {
    new W3cFile(file, name(file), items, troubles).read();
  }

  /** Gives an annotation to the text that it is about. */
  private void sort(Item item) {
    List<W3cTarget> targets = W3cTarget.of(item.annotation());
    String source = targets.isEmpty() ? "" : targets.get(0).source();
    Optional<W3cReading> reading = Optional.empty();
    if (item.annotation().path("motivation").asText("").equals("linking")) {
      reading = byText.values().stream().filter(one -> one.has(source)).findFirst();
    }
    reading = reading.or(() -> text(source).flatMap(this::reading));
    if (reading.isEmpty()) {
      String content = item.annotation().toString();
      troubles.accept(
          new Trouble(item.file(), item.line(), "its text is not here: " + source, content));
      return;
    }
    reading.get().add(item);
  }

  private Optional<W3cReading> reading(Path text) {
    W3cReading known = byText.get(text);
    if (known == null) {
      Optional<String> words = words(text);
      if (words.isEmpty()) {
        return Optional.empty();
      }
      String name = FileNames.name(folder, text);
      String id =
          name.endsWith(W3cFormat.TEXT)
              ? name.substring(0, name.length() - W3cFormat.TEXT.length())
              : name;
      known = new W3cReading(id, words.get(), troubles);
      byText.put(text, known);
    }
    return Optional.of(known);
  }

  /** The file below the folder that an address names by its path or by its last part. */
  private Optional<Path> text(String source) {
    String plain = W3cNames.decoded(source.replaceFirst("[?#].*$", ""));
    String last = plain.substring(plain.lastIndexOf('/') + 1);
    for (String name : List.of(plain, plain + W3cFormat.TEXT, last, last + W3cFormat.TEXT)) {
      try {
        Path file = folder.resolve(name).normalize();
        if (!last.isEmpty()
            && file.startsWith(folder.normalize())
            && !EXTENSIONS.contains(extension(file))
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          return Optional.of(file);
        }
      } catch (InvalidPathException e) {
        // Not a name of this file system; perhaps the next one is.
        continue;
      }
    }
    return Optional.empty();
  }

  private Optional<String> words(Path text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(text));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      troubles.accept(new Trouble(name(text), 0, "is not UTF-8", ""));
    } catch (IOException e) {
      troubles.accept(new Trouble(name(text), 0, "cannot be read (" + PlainReason.of(e) + ")", ""));
    }
    return Optional.empty();
  }

  @Override
  public Counting counting() {
    return Counting.CODE_POINTS;
  }

  @Override
  public Optional<Document> next() throws IOException {
    while (pairs.hasNext()) {
      ArticleFile file = pairs.next();
      Optional<String> words = words(textBeside(file.path()));
      if (words.isPresent()) {
        W3cReading reading = new W3cReading(file.article(), words.get(), troubles);
        read(file.path(), reading::add);
        return Optional.of(reading.document());
      }
    }
    return others.hasNext() ? Optional.of(others.next().document()) : Optional.empty();
  }

  @Override
  public void close() {}
}
