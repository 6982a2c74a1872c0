package org.factdesk.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Export;
import org.factdesk.formats.Format;
import org.factdesk.formats.Formats;
import org.factdesk.formats.Monitor;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Source;
import org.factdesk.formats.importing.Import;
import org.factdesk.formats.importing.Shelf;
import org.factdesk.formats.importing.Survey;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;

/** One file of a dataset in some format, the others whole, on its way into a workspace. */
final class ImportFuzz implements FuzzReader {
  private static final Instant AT = Instant.parse("2026-11-21T20:00:00Z");
  private static final Scheme SCHEME = new Scheme("S", List.of(), List.of());
  private static final Set<String> PASSED_OVER =
      Set.of("manifest.json", "losses.jsonl", "README.md", "annotation.conf");

  private final Format format;
  private final Path folder;
  private final Path file;
  private final byte[] whole;

  private ImportFuzz(Format format, Path folder, Path file) throws IOException {
    this.format = format;
    this.folder = folder;
    this.file = file;
    this.whole = Files.readAllBytes(file);
  }

  /** A reader for each file of each format that can be imported. */
  static List<FuzzReader> all(Path folder) throws IOException {
    List<FuzzReader> readers = new ArrayList<>();
    for (Format format : Formats.all()) {
      if (format.imports()) {
        Path first = dataset(folder, format, 0);
        for (Path file : files(first)) {
          // Each in a copy of its own, in which all other files stay whole.
          Path copy = dataset(folder, format, readers.size() + 1);
          readers.add(new ImportFuzz(format, copy, copy.resolve(first.relativize(file))));
        }
      }
    }
    return readers;
  }

  private static Path dataset(Path folder, Format format, int number) {
    Path dataset = folder.resolve("workspace-import-" + format.id() + "-" + number);
    Export.write(Dataset.of(List.of(sample()), SCHEME, "1", new TreeMap<>()), format, dataset);
    return dataset;
  }

  private static List<Path> files(Path dataset) throws IOException {
    try (Stream<Path> files = Files.walk(dataset)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !PASSED_OVER.contains(String.valueOf(file.getFileName())))
          .sorted()
          .toList();
    }
  }

  private static Sample sample() {
    String text = FuzzFolder.TEXT;
    TreeMap<String, String> features = new TreeMap<>(Map.of("kind", "event"));
    List<Annotation> marks =
        List.of(
            new Annotation("m1", "claim", List.of(new Span(3, 17)), features, "see 1", "bo", AT),
            new Annotation(
                "m2", "source", List.of(new Span(19, 21)), new TreeMap<>(), "", "bo", AT));
    AnnotationRef from = new AnnotationRef("a", "m1");
    Link link = new Link("l1", "said-by", from, new AnnotationRef("a", "m2"), "bo", AT);
    AnnotationSet set =
        AnnotationSet.empty("a", "bo").withAnnotations(marks).withLinks(List.of(link));
    return new Sample(Article.of("a", text), List.of(set));
  }

  @Override
  public String name() {
    return "import-" + format.id() + "-" + file.getFileName();
  }

  @Override
  public boolean json() {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".json") || name.endsWith(".jsonl");
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(whole);
  }

  @Override
  public void lay(byte[] input) throws IOException {
    Files.write(file, input);
  }

  @Override
  public List<Problem> read() {
    List<Problem> told = new ArrayList<>();
    Map<String, Article> articles = new HashMap<>();
    Shelf shelf =
        new Shelf(
            id -> Optional.ofNullable(articles.get(id)),
            text -> Optional.empty(),
            article -> List.of(),
            (id, text, given, noted) -> {
              articles.put(id, Article.of(id, text));
              return Optional.of(articles.get(id));
            },
            set -> {});
    try {
      Survey survey = Survey.of(format, Source.of(folder), Monitor.NONE);
      Import.Terms terms = new Import.Terms(Import.proposal(survey, SCHEME), "", AT);
      Import.scheme(survey, terms.mapping(), SCHEME);
      new Import(
              survey,
              terms,
              shelf,
              trouble -> told.add(new Problem(trouble.place(), trouble.message())),
              told::add)
          .run(Monitor.NONE);
    } catch (IOException e) {
      // Nothing could be read at all, and a person is told why.
      String why = String.valueOf(e.getMessage()).replaceAll("[\\s\\p{Cc}]+", " ");
      told.add(new Problem(String.valueOf(file.getFileName()), why));
    }
    return told;
  }
}
