package org.factdesk.store;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.Annotation;
import org.factdesk.model.Link;
import org.factdesk.model.Problem;
import org.factdesk.model.WorkState;

/** Parses one annotation file as a stream; one use. */
final class AnnotationParser {
  private final byte[] bytes;
  private final LineFeed feed;
  private final Optional<QuotedText> text;
  private final String subject;
  private final String article;
  private final String annotator;
  private final JsonParser parser;
  private final JsonValues values;

  private Optional<String> format = Optional.empty();
  private Optional<String> statedArticle = Optional.empty();
  private Optional<String> statedAnnotator = Optional.empty();
  private Optional<String> sha256 = Optional.empty();
  private Optional<String> offsets = Optional.empty();
  private WorkState state = WorkState.NEW;
  private RawCorrections corrections = RawCorrections.NONE;
  private final List<RawAnnotation> annotations = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<RawConflict> conflicts = new ArrayList<>();
  private final Kept kept = Kept.empty();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Annotation> placed = new ArrayList<>();
  private final IdSet ids;

  private AnnotationParser(
      byte[] bytes,
      LineFeed feed,
      JsonParser parser,
      Optional<QuotedText> text,
      String subject,
      String article,
      String annotator) {
    this.bytes = bytes;
    this.feed = feed;
    this.text = text;
    this.ids = new IdSet(bytes.length);
    this.subject = subject;
    this.article = article;
    this.annotator = annotator;
    this.parser = parser;
    this.values = new JsonValues(parser);
  }

  /**
   * Parses a file's bytes; empty where the file as a whole cannot be used.
   *
   * @param article the article whose file it is
   * @param annotator the annotator whose file it is, by its name
   */
  static Read<RawFile> parse(byte[] bytes, String subject, String article, String annotator) {
    return parse(bytes, subject, article, annotator, Optional.empty());
  }

  /**
   * As {@link #parse(byte[], String, String, String)}.
   *
   * @param text the article's, so that marks which stand there as they should are read quickly
   */
  static Read<RawFile> parse(
      byte[] bytes, String subject, String article, String annotator, Optional<QuotedText> text) {
    LineFeed feed = new LineFeed(bytes, text.isPresent());
    try (JsonParser parser = Json.parser(bytes, feed)) {
      AnnotationParser one =
          new AnnotationParser(bytes, feed, parser, text, subject, article, annotator);
      Read<RawFile> read = one.understood();
      boolean otherText = !one.placed.isEmpty() && !one.isOf(text);
      return otherText ? parse(bytes, subject, article, annotator) : read;
    } catch (IOException e) {
      return Read.failed(subject, Json.damage(e, feed::line));
    }
  }

  /**
   * Whether the file states the hash of the text: one that it states last is the one that counts.
   */
  private boolean isOf(Optional<QuotedText> candidate) {
    return candidate.isPresent() && sha256.equals(Optional.of(candidate.get().hash()));
  }

  /** Of a newer major version what reads like ours; that it is newer is all that is said of it. */
  private Read<RawFile> understood() throws IOException {
    try {
      Read<RawFile> read = file();
      return isNewer() && read.value().isEmpty() ? Read.failed(formatProblems()) : read;
    } catch (IOException e) {
      if (isNewer()) {
        return Read.failed(formatProblems());
      }
      throw e;
    }
  }

  private boolean isNewer() {
    return FormatVersion.isNewer(format.orElse(""), FormatVersion.ANNOTATIONS);
  }

  private Read<RawFile> file() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return Read.failed(subject, "is not an annotation file; it has to start with {");
    }
    for (String name = values.nextField(); name != null; name = values.nextField()) {
      header(name);
      if (name.equals("format") && formatProblem().isPresent() && !isNewer()) {
        return Read.failed(List.of(formatProblem().get()));
      }
    }
    if (parser.nextToken() != null) {
      return Read.failed(subject, "goes on after its closing }; repair it or restore a copy");
    }
    if (formatProblem().isPresent() && !isNewer()) {
      return Read.failed(List.of(formatProblem().get()));
    }
    if (offsets.isPresent() && !offsets.get().equals("code-points")) {
      return Read.failed(
          subject, "counts offsets in '" + Names.shown(offsets.get()) + "', not in code-points");
    }
    return Read.of(
        new RawFile(
            statedArticle,
            statedAnnotator,
            sha256,
            state,
            corrections,
            placed,
            annotations,
            links,
            conflicts,
            kept.withFormat(format.orElse(FormatVersion.ANNOTATIONS)),
            isNewer()
                ? List.of(new Problem(subject, FormatVersion.onlyShown(format.orElseThrow())))
                : problems));
  }

  private List<Problem> formatProblems() {
    return formatProblem().stream().toList();
  }

  private Optional<Problem> formatProblem() {
    return FormatVersion.problem(subject, format, FormatVersion.ANNOTATIONS);
  }

  private void header(String name) throws IOException {
    switch (name) {
      case "format" -> format = Optional.ofNullable(values.text());
      case "article" -> statedArticle = Optional.ofNullable(values.text());
      case "annotator" -> statedAnnotator = Optional.ofNullable(values.text());
      case "offsets" -> offsets = Optional.ofNullable(values.text());
      case "sha256" -> sha256 = Optional.ofNullable(values.text());
      case "length" -> parser.skipChildren();
      case "state" -> state();
      case "corrections" -> corrections();
      case "annotations" -> annotations();
      case "links" -> links();
      case "conflicts" -> conflicts();
      default -> kept.header().put(name, values.json());
    }
  }

  private void state() throws IOException {
    String named = values.text();
    if (named == null) {
      problems.add(new Problem(subject, "'state' has to be text; it counts as new"));
      return;
    }
    for (WorkState candidate : WorkState.values()) {
      if (candidate.id().equals(named)) {
        state = candidate;
        return;
      }
    }
    kept.header().put("state", Json.quoted(named));
    problems.add(
        new Problem(
            subject,
            "has the state '"
                + Names.shown(named)
                + "', which is none of new, in-progress and done; it counts as new"));
  }

  private void corrections() throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      kept.header().put("corrections", values.json());
      return;
    }
    corrections = CorrectionsElement.parse(values);
    kept.corrections().putAll(corrections.unusable());
    kept.sectionLines().addAll(corrections.unusableSections());
    if (!corrections.unusableSections().isEmpty() || !corrections.unusable().isEmpty()) {
      problems.add(
          new Problem(
              subject, "has corrections that cannot be used; they stay in the file as they are"));
    }
  }

  private void annotations() throws IOException {
    if (!isList("annotations")) {
      return;
    }
    Optional<QuickMarks> quick =
        text.filter(candidate -> isOf(text) && candidate.isWhole())
            .map(own -> new QuickMarks(bytes, own, values, ids));
    quick.ifPresent(marks -> skip(marks, true));
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      annotation();
      quick.ifPresent(marks -> skip(marks, false));
    }
    quick.ifPresent(marks -> placed.addAll(marks.marks()));
    feed.hurry();
  }

  /** Leaves out the lines that can be read quickly, where a line begins. */
  private void skip(QuickMarks marks, boolean first) {
    int line = feed.nextLine(parser, first ? "\n" : ",\n");
    if (line >= 0) {
      int end = marks.read(line, first);
      feed.skip(end, marks.lines());
    }
  }

  private void annotation() throws IOException {
    JsonLocation start = parser.currentTokenLocation();
    Element<RawAnnotation> element =
        isObject()
            ? AnnotationElement.parse(values, annotator, feed.offset(start))
            : new Element<>("", null, "is not an object", Map.of());
    String wrong = wrong(element);
    if (!wrong.isEmpty() || element.value() == null) {
      keep(kept.annotationLines(), "annotation", wrong, start);
      return;
    }
    annotations.add(element.value());
    if (!element.unknown().isEmpty()) {
      kept.annotations().put(element.id(), element.unknown());
    }
  }

  private void links() throws IOException {
    if (!isList("links")) {
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonLocation start = parser.currentTokenLocation();
      Element<Link> element =
          isObject()
              ? LinkElement.parse(values, article, annotator)
              : new Element<>("", null, "is not an object", Map.of());
      String wrong = wrong(element);
      if (!wrong.isEmpty() || element.value() == null) {
        keep(kept.linkLines(), "link", wrong, start);
        continue;
      }
      links.add(element.value());
      if (!element.unknown().isEmpty()) {
        kept.links().put(element.id(), element.unknown());
      }
    }
  }

  private void conflicts() throws IOException {
    if (!isList("conflicts")) {
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = feed.line(parser.currentTokenLocation());
      String json = values.json();
      Optional<RawConflict> conflict = RawConflict.parse(json, article, annotator);
      conflict.ifPresent(conflicts::add);
      if (conflict.isEmpty()) {
        kept.conflictLines().add(json);
        problems.add(
            new Problem(
                subject + ":" + line,
                "the conflict is not understood; it is not shown and stays in the file as it is"));
      }
    }
  }

  private String wrong(Element<?> element) {
    boolean again = !element.id().isEmpty() && !ids.add(element.id());
    return again && element.wrong().isEmpty() ? "has an id that came before" : element.wrong();
  }

  private void keep(List<String> lines, String what, String wrong, JsonLocation start)
      throws IOException {
    lines.add(Json.compact(bytes, feed.offset(start), feed.offset(parser.currentLocation())));
    problems.add(
        new Problem(
            subject + ":" + feed.line(start),
            "the " + what + " " + wrong + "; it is not used and stays in the file as it is"));
  }

  private boolean isObject() throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return true;
    }
    parser.skipChildren();
    return false;
  }

  private boolean isList(String name) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return true;
    }
    problems.add(new Problem(subject, "'" + name + "' has to be a list in [ ]"));
    parser.skipChildren();
    return false;
  }
}
