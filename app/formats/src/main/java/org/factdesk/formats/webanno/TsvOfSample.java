package org.factdesk.formats.webanno;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.factdesk.formats.Loss;
import org.factdesk.formats.Range;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.formats.WordTokens;
import org.factdesk.formats.Writing;
import org.factdesk.model.Annotation;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Link;
import org.factdesk.model.Span;

/** Writes one sample, and tells what of it the file does not hold. */
final class TsvOfSample {
  private final Sample sample;
  private final String text;
  private final Writing writing;
  private final CodePoints codePoints;
  private final Units units;
  private final Columns columns = new Columns();
  private final Map<String, Piece> firstPieces = new HashMap<>();
  private int numbered;

  TsvOfSample(Sample sample, Writing writing) {
    this.sample = sample;
    this.text = sample.article().text();
    this.writing = writing;
    this.codePoints = CodePoints.of(text);
    this.units = new Units(text);
  }

  void write(Writer out) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    for (Made<Annotation> made : sample.annotations()) {
      pieces.addAll(pieces(made));
    }
    for (Piece piece : pieces) {
      if (piece.rows.size() > 1 || piece.rows.get(0).pieces.stream().anyMatch(stacked(piece))) {
        number(piece);
      }
    }
    for (Made<Link> made : sample.links()) {
      relation(made);
    }
    space();
    out.write("#FORMAT=WebAnno TSV 3.3\n" + columns.header() + "\n");
    for (Units.Sentence sentence : units.sentences()) {
      out.write("\n");
      sentence(sentence, out);
    }
    if (units.sentences().isEmpty()) {
      out.write("\n");
    }
  }

  private static Predicate<Piece> stacked(Piece piece) {
    return other -> other != piece && other.layer().equals(piece.layer());
  }

  private void number(Piece piece) {
    piece.number = piece.number == 0 ? ++numbered : piece.number;
  }

  private List<Piece> pieces(Made<Annotation> made) throws IOException {
    Annotation annotation = made.value();
    List<Piece> pieces = new ArrayList<>();
    List<Span> written = new ArrayList<>();
    for (Span span : annotation.spans()) {
      trimmed(span).ifPresent(written::add);
    }
    for (Span span : written) {
      Piece piece = new Piece(made, units.rows(span));
      piece.rows.forEach(row -> row.pieces.add(piece));
      pieces.add(piece);
    }
    String id = annotation.id();
    if (written.isEmpty()) {
      writing.lost(
          Loss.annotation(
              sample.id(), made.annotator(), id, "left out, as there is nothing but blanks on it"));
      return pieces;
    }
    firstPieces.put(made.annotator() + '\n' + id, pieces.get(0));
    columns.add(annotation, writing);
    if (!written.equals(annotation.spans())) {
      List<Range> ranges = written.stream().map(this::range).toList();
      writing.lost(
          Loss.spans(
              sample.id(),
              made.annotator(),
              id,
              List.of(ranges),
              "blanks at the ends were left off, as annotations begin and end in tokens"));
    }
    for (Map.Entry<String, String> feature : annotation.features().entrySet()) {
      if (feature.getValue().isEmpty()) {
        writing.lost(
            Loss.feature(
                sample.id(),
                made.annotator(),
                id,
                feature.getKey(),
                "left out, as an empty value cannot be told from none"));
      }
    }
    return pieces;
  }

  private Range range(Span span) {
    return new Range(codePoints.fromUtf16(span.begin()), codePoints.fromUtf16(span.end()));
  }

  private Optional<Span> trimmed(Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && WordTokens.isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && WordTokens.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  private void relation(Made<Link> made) throws IOException {
    Link link = made.value();
    Optional<Piece> from = end(made.annotator(), link.from().annotation());
    Optional<Piece> to = end(made.annotator(), link.to().annotation());
    if (from.isEmpty() || to.isEmpty()) {
      writing.lost(
          Loss.link(
              sample.id(),
              made.annotator(),
              link.id(),
              "left out, as one of its ends is not in the file"));
      return;
    }
    Relation relation = new Relation(made, from.get(), to.get());
    number(relation.from());
    number(relation.to());
    relation.to().rows.get(0).relations.add(relation);
    columns.add(relation);
  }

  /** The mark that a link ends at: the annotator's own, else anybody's. */
  private Optional<Piece> end(String annotator, String annotation) {
    Piece own = firstPieces.get(annotator + '\n' + annotation);
    if (own != null) {
      return Optional.of(own);
    }
    return sample.sets().stream()
        .map(set -> set.annotator() + '\n' + annotation)
        .filter(firstPieces::containsKey)
        .findFirst()
        .map(firstPieces::get);
  }

  /** The file says where the first token begins, not what stands before it. */
  private void space() throws IOException {
    int begin = units.sentences().isEmpty() ? 0 : units.sentences().get(0).span().begin();
    if (text.substring(0, begin).chars().anyMatch(c -> c != ' ')) {
      writing.lost(Loss.text(sample.id(), "blanks before the first token are written as spaces"));
    }
  }

  private void sentence(Units.Sentence sentence, Writer out) throws IOException {
    for (String line : sentence.span().in(text).split("\n", -1)) {
      out.write("#Text=" + escaped(line) + "\n");
    }
    for (Units.Token token : sentence.tokens()) {
      row(token.whole, out);
      for (Units.Unit part : token.parts) {
        row(part, out);
      }
    }
  }

  private void row(Units.Unit row, Writer out) throws IOException {
    Span span = row.span;
    out.write(row.id + "\t" + span.begin() + "-" + span.end() + "\t" + escaped(span.in(text)));
    out.write("\t" + columns.cells(row) + "\n");
  }

  /** Text as it stands in lines: control characters that have a sign of their own, backslashes. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\f", "\\f")
        .replace("\b", "\\b");
  }
}
