package org.factdesk.formats.conll;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Writing;
import org.factdesk.formats.conll.Flattening.Stretch;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Span;
import org.factdesk.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Writes articles word by word. */
final class Rows {
  private static final String OUTSIDE = "O";

  private final Writer file;
  private final Writing writing;
  private final TagStyle style;
  private final String columns;
  private final String separator;
  private final String feature;

  Rows(Writer file, Writing writing) {
    this.file = file;
    this.writing = writing;
    this.style = TagStyle.of(writing.option(ConllFormat.TAGS));
    this.columns = writing.option(ConllFormat.COLUMNS);
    this.separator = writing.option(ConllFormat.SEPARATOR).equals("tab") ? "\t" : " ";
    this.feature = writing.option(ConllFormat.FEATURE);
  }

  /** Sentences do not end inside a mark, as no mark is read across their ends. */
  void write(Sample sample) throws IOException {
    String text = sample.article().text();
    CodePoints codePoints = CodePoints.of(text);
    List<Span> pieces = Pieces.in(text);
    @Nullable Stretch[] stretches = Flattening.of(sample, pieces, feature, writing);
    row(ConllFormat.START, 0, 0, OUTSIDE);
    file.write('\n');
    List<Span> sentences = Sentences.in(text);
    int sentence = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      Stretch stretch = stretches[i];
      boolean begins = false;
      while (sentence < sentences.size() && sentences.get(sentence).begin() <= piece.begin()) {
        sentence++;
        begins = i > 0;
      }
      if (begins && (stretch == null || stretch.first() == i)) {
        file.write('\n');
      }
      row(
          piece.in(text),
          codePoints.fromUtf16(piece.begin()),
          codePoints.fromUtf16(piece.end()),
          stretch == null ? OUTSIDE : tag(stretch, i, i == 0 ? null : stretches[i - 1]));
    }
    if (!pieces.isEmpty()) {
      file.write('\n');
    }
  }

  private String tag(Stretch stretch, int at, @Nullable Stretch before) {
    boolean again = before != null && before.label().equals(stretch.label());
    char letter = style.letter(at == stretch.first(), at == stretch.last() - 1, again);
    return letter + "-" + stretch.label();
  }

  private void row(String word, int begin, int end, String tag) throws IOException {
    String row =
        switch (columns) {
          case "conll2003" ->
              String.join(separator, word, placeholder(word), placeholder(word), tag);
          case "offsets" ->
              String.join(separator, tag, String.valueOf(begin), String.valueOf(end), word);
          default -> String.join(separator, word, tag);
        };
    file.write(row);
    file.write('\n');
  }

  /** Parts of speech and chunks are not known. */
  private static String placeholder(String word) {
    return word.equals(ConllFormat.START) ? "-X-" : "_";
  }
}
