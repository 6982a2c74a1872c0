package org.factdesk.formats.brat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factdesk.formats.Loss;
import org.factdesk.formats.Range;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Sample.Made;
import org.factdesk.formats.Writing;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes the lines of one article's {@code .ann}. */
final class MarkLines {
  static final String LINE_ENDS_ALONE = "left out, as it marks line ends alone, which brat cannot";
  static final String OVER_LINES =
      "split where a line ends, without the blanks there, as brat allows no line end in a mark";
  static final String NO_END = "left out, as a mark that it joins is left out";

  private final Sample sample;
  private final Configuration configuration;
  private final CodePoints codePoints;
  private final StringBuilder lines = new StringBuilder();

  /** The numbers of written marks: by annotator and id, and by id alone. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Map<Integer, String> layers = new HashMap<>();
  private int attributes;
  private int notes;

  MarkLines(Sample sample, Configuration configuration) {
    this.sample = sample;
    this.configuration = configuration;
    this.codePoints = CodePoints.of(sample.article().text());
  }

  /** All lines; tells the writing what they do not hold. */
  String lines(Writing writing) throws IOException {
    int number = 0;
    for (Made<Annotation> made : sample.annotations()) {
      Annotation annotation = made.value();
      List<Span> spans = Fragments.of(sample.article().text(), annotation.spans());
      if (spans.isEmpty()) {
        writing.lost(
            Loss.annotation(sample.id(), made.annotator(), annotation.id(), LINE_ENDS_ALONE));
        continue;
      }
      if (!spans.equals(annotation.spans())) {
        List<List<Range>> written = List.of(spans.stream().map(this::range).toList());
        writing.lost(
            Loss.spans(sample.id(), made.annotator(), annotation.id(), written, OVER_LINES));
      }
      mark(made, ++number, spans);
    }
    number = 0;
    for (Made<Link> made : sample.links()) {
      Integer from = number(made.annotator(), made.value().from());
      Integer to = number(made.annotator(), made.value().to());
      if (from == null || to == null) {
        writing.lost(Loss.link(sample.id(), made.annotator(), made.value().id(), NO_END));
      } else {
        relation(made, ++number, from, to);
      }
    }
    return lines.toString();
  }

  private Range range(Span span) {
    return new Range(codePoints.fromUtf16(span.begin()), codePoints.fromUtf16(span.end()));
  }

  private @Nullable Integer number(String annotator, AnnotationRef end) {
    Integer own = numbers.get(annotator + '\n' + end.annotation());
    return own != null ? own : numbers.get(end.annotation());
  }

  private void mark(Made<Annotation> made, int number, List<Span> spans) throws IOException {
    Annotation annotation = made.value();
    String layer = Tokens.type(annotation.layer());
    configuration.entity(layer);
    numbers.put(made.annotator() + '\n' + annotation.id(), number);
    numbers.putIfAbsent(annotation.id(), number);
    layers.put(number, layer);
    String places =
        spans.stream()
            .map(this::range)
            .map(range -> range.begin() + " " + range.end())
            .collect(Collectors.joining(";"));
    String words =
        spans.stream()
            .map(span -> span.in(sample.article().text()))
            .collect(Collectors.joining(" "));
    lines.append('T').append(number).append('\t').append(layer).append(' ').append(places);
    lines.append('\t').append(words).append('\n');
    for (Map.Entry<String, String> feature : annotation.features().entrySet()) {
      attribute(layer, number, Tokens.type(feature.getKey()), Tokens.value(feature.getValue()));
    }
    String note = Tokens.note(annotation.note());
    if (!note.isEmpty()) {
      note(BratFormat.PEOPLES_NOTE, "T" + number, note);
    }
    note(BratFormat.OWN_NOTE, "T" + number, OwnNote.of(made));
  }

  private void attribute(String layer, int target, String name, String value) {
    configuration.attribute(name, layer, value);
    lines.append('A').append(++attributes).append('\t').append(name);
    lines.append(" T").append(target).append(' ').append(value).append('\n');
  }

  private void relation(Made<Link> made, int number, int from, int to) throws IOException {
    String type = Tokens.type(made.value().type());
    configuration.relation(type, layers.getOrDefault(from, ""), layers.getOrDefault(to, ""));
    lines.append('R').append(number).append('\t').append(type);
    lines.append(" Arg1:T").append(from).append(" Arg2:T").append(to).append("\t\n");
    note(BratFormat.OWN_NOTE, "R" + number, OwnNote.ofLink(made));
  }

  private void note(String type, String target, String note) {
    lines.append('#').append(++notes).append('\t').append(type).append(' ').append(target);
    lines.append('\t').append(note).append('\n');
  }
}
