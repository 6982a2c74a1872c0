package org.factdesk.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.Formats;
import org.factdesk.formats.Sample;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;

/**
 * Exports generated articles with marks as JSON lines, in turns with writing the same records by
 * Jackson alone: {@code ExportTimes FOLDER ARTICLES CHARACTERS MARKS}, the last of each article.
 */
public final class ExportTimes {
  private static final List<String> LAYERS = List.of("claim", "source", "framing");
  private static final int RUNS = 3;
  private static final double RATIO = 3;
  private static final double HEAP = 512;

  private final Path folder;
  private final List<Sample> samples;

  /** A line of {@code docs.jsonl}, as anybody would write it. */
  private record Doc(
      String id,
      int length,
      List<Map<String, String>> annotators,
      List<Part> sections,
      String text) {}

  private record Part(int begin, int end, String kind) {}

  /** A line of {@code spans.jsonl}. */
  private record Mark(
      String doc,
      String id,
      String layer,
      int begin,
      int end,
      List<int[]> spans,
      List<String> quote,
      Map<String, String> features,
      String note,
      String annotator,
      String by,
      String at) {}

  private ExportTimes(Path folder, List<Sample> samples) {
    this.folder = folder;
    this.samples = samples;
  }

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    int articles = Integer.parseInt(arguments[1]);
    List<Sample> samples =
        samples(articles, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    System.exit(new ExportTimes(folder, samples).run() == 0 ? 0 : 1);
  }

  private int run() {
    Times plain = new Times();
    Times export = new Times();
    for (int i = 0; i < RUNS; i++) {
      plain.take(this::plainly);
      export.take(this::export);
    }
    Goals goals = new Goals();
    goals.say("%d articles as JSON lines", samples.size());
    goals.say(
        "  written by Jackson alone %.0f ms, exported %.0f ms", plain.usual(), export.usual());
    goals.atMost("export through plain Jackson", export.usual() / plain.usual(), RATIO, "times");
    goals.atMost("most heap used, articles in memory included", mostMegabytes(), HEAP, "MB");
    return goals.missed();
  }

  private void plainly() {
    ObjectMapper mapper = new JsonMapper();
    ObjectWriter lines = mapper.writer().withRootValueSeparator("\n");
    try (OutputStream docs = create("plain-docs.jsonl");
        OutputStream spans = create("plain-spans.jsonl");
        SequenceWriter docWriter = lines.writeValues(docs);
        SequenceWriter spanWriter = lines.writeValues(spans)) {
      for (Sample sample : samples) {
        docWriter.write(doc(sample));
        for (Sample.Made<Annotation> made : sample.annotations()) {
          spanWriter.write(mark(sample.article(), made));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OutputStream create(String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
  }

  private static Doc doc(Sample sample) {
    Article article = sample.article();
    return new Doc(
        article.id(),
        article.text().codePointCount(0, article.text().length()),
        sample.sets().stream()
            .map(set -> Map.of("annotator", set.annotator(), "state", set.state().id()))
            .toList(),
        article.sections().stream()
            .map(one -> new Part(one.span().begin(), one.span().end(), one.kind().id()))
            .toList(),
        article.text());
  }

  private static Mark mark(Article article, Sample.Made<Annotation> made) {
    Annotation mark = made.value();
    return new Mark(
        article.id(),
        mark.id(),
        mark.layer(),
        mark.begin(),
        mark.end(),
        mark.spans().stream().map(span -> new int[] {span.begin(), span.end()}).toList(),
        mark.spans().stream().map(span -> span.in(article.text())).toList(),
        mark.features(),
        mark.note(),
        made.annotator(),
        mark.by(),
        mark.at().toString());
  }

  private void export() {
    Path output = folder.resolve("set");
    remove(output);
    Dataset dataset =
        Dataset.of(samples, new Scheme("Generated", List.of(), List.of()), "1", new TreeMap<>());
    ExportReport report = Export.write(dataset, Formats.find("jsonl").orElseThrow(), output);
    if (report.folder().isEmpty()) {
      throw new IllegalStateException(report.problems().toString());
    }
  }

  private static void remove(Path output) {
    if (Files.exists(output)) {
      try (Stream<Path> files = Files.walk(output)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static List<Sample> samples(int articles, int characters, int marks) {
    GeneratedNews news = new GeneratedNews(11);
    Random random = new Random(23);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      Article article = Article.of(String.format(Locale.ROOT, "%06d", i), news.text(characters));
      List<Annotation> all = new ArrayList<>();
      for (int k = 0; k < marks; k++) {
        int begin = random.nextInt(article.text().length() - 80);
        Span span = new Span(begin, begin + 5 + random.nextInt(70));
        String layer = LAYERS.get(random.nextInt(LAYERS.size()));
        Map<String, String> features =
            layer.equals("claim") ? Map.of("verdict", "unverified") : Map.of();
        all.add(MarkedNews.annotation(i + "-" + k, layer, span).withFeatures(features));
      }
      AnnotationSet set = AnnotationSet.empty(article.id(), "anna").withAnnotations(all);
      samples.add(new Sample(article, List.of(set)));
    }
    return samples;
  }

  private static double mostMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / 1e6;
  }
}
