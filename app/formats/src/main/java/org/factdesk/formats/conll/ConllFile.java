package org.factdesk.formats.conll;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.formats.Document;
import org.factdesk.formats.Encoding;
import org.factdesk.formats.FileNames.ArticleFile;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;
import org.jspecify.annotations.Nullable;

/** One file, read document by document. */
final class ConllFile implements Closeable {
  private static final String NEW_DOCUMENT = "# newdoc id = ";

  private final String id;
  private final String name;
  private final Layout layout;
  private final String feature;
  private final Consumer<Trouble> troubles;
  private final BufferedReader lines;
  private int number;
  private int documents;
  private TagReading tags;
  private TextBuilding text = new TextBuilding();
  private boolean sentenceEnds;

  /** What the document that is being read is called; null where none has begun. */
  private @Nullable String document;

  private ConllFile(
      ArticleFile file,
      String name,
      Layout layout,
      String feature,
      BufferedReader lines,
      Consumer<Trouble> troubles) {
    this.id = file.article();
    this.name = name;
    this.layout = layout;
    this.feature = feature;
    this.lines = lines;
    this.troubles = troubles;
    this.tags = new TagReading(layout.style(), feature, name);
  }

  static ConllFile open(ArticleFile file, String name, Source source, Consumer<Trouble> troubles)
      throws IOException {
    Encoding encoding = Encoding.of(file.path());
    if (!encoding.note().isEmpty()) {
      troubles.accept(new Trouble(name, 0, encoding.note() + "; save it as UTF-8 to be sure", ""));
    }
    int column = Cells.number(source.option(ConllFormat.TAG_COLUMN)) - 1;
    Layout layout = Layout.of(file.path(), encoding, column).with(source.options());
    String feature = source.option(ConllFormat.FEATURE);
    return new ConllFile(file, name, layout, feature, encoding.open(file.path()), troubles);
  }

  String name() {
    return name;
  }

  /** The next document; empty at the end. */
  Optional<Document> next() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      boolean start = Layout.isStart(line);
      if (start || line.startsWith(NEW_DOCUMENT)) {
        Optional<Document> ended = end();
        document = start ? numbered() : line.substring(NEW_DOCUMENT.length()).strip();
        if (ended.isPresent()) {
          return ended;
        }
      } else if (line.isBlank()) {
        sentenceEnd(line);
      } else {
        row(line);
      }
    }
    return end();
  }

  private String numbered() {
    documents++;
    return layout.starts() > 1 || documents > 1 ? id + "#" + documents : id;
  }

  private Optional<Document> end() {
    if (document == null) {
      return Optional.empty();
    }
    tags.close();
    Document ended = new Document(document, text.text(), tags.marks(), List.of());
    document = null;
    text = new TextBuilding();
    tags = new TagReading(layout.style(), feature, name);
    sentenceEnds = false;
    return Optional.of(ended);
  }

  private void sentenceEnd(String line) {
    if (tags.close()) {
      trouble(line, "follows a mark that has no end; the mark was ended");
    }
    sentenceEnds = true;
  }

  private void row(String line) {
    List<String> cells = Cells.of(line, layout.tabs());
    if (cells.size() != layout.columns() || cells.get(layout.word()).isEmpty()) {
      if (!line.startsWith("#")) {
        trouble(line, "has not a word and a tag in " + layout.columns() + " columns");
      }
      return;
    }
    Tag tag = Tag.of(cells.get(layout.tag()), layout.style() == Layout.ReadStyle.BARE);
    if (tag.letter() == '?' && line.startsWith("# ") && !layout.tabs()) {
      return; // a remark that happens to have as many words as there are columns
    }
    if (document == null) {
      document = numbered();
    }
    String word = cells.get(layout.word());
    if (!text.add(word, place(cells), sentenceEnds)) {
      trouble(line, "begins where no word can; from here on words stand a blank apart");
    }
    sentenceEnds = false;
    int end = text.length();
    String wrong = tags.take(tag, end - word.codePointCount(0, word.length()), end, number);
    if (tag.letter() == '?') {
      trouble(line, "has a tag that is none; the word is in no mark");
    } else if (!wrong.isEmpty()) {
      trouble(line, wrong);
    }
  }

  /** Where the file says that a word begins; negative where it does not. */
  private int place(List<String> cells) {
    int place = layout.begin() < 0 ? -1 : Cells.number(cells.get(layout.begin()));
    return layout.begin() >= 0 && place < 0 ? Integer.MAX_VALUE : place;
  }

  private void trouble(String line, String message) {
    troubles.accept(new Trouble(name, number, message, line));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
