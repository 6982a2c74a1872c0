package org.factdesk.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.factdesk.formats.Document;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Format;
import org.factdesk.formats.Formats;
import org.factdesk.formats.Monitor;
import org.factdesk.formats.Source;
import org.factdesk.formats.importing.Import;
import org.factdesk.formats.importing.LabelMapping;
import org.factdesk.formats.importing.Shelf;
import org.factdesk.formats.importing.Survey;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Scheme;

/**
 * Imports a brat corpus as others write it, warm, beside reading and decoding its files, in turns.
 * Arguments: a folder to write to, how many articles, how many marks in all.
 */
public final class BratTimes {
  private static final int ROUNDS = 15;
  private static final String[] LABELS = {"Person", "Organisation", "Place", "Claim", "Cue"};

  private final Path folder;
  private final Format brat = Formats.find("brat").orElseThrow();
  private final Goals goals = new Goals();

  /** Whatever was made last, so that nothing measured is left out by the compiler. */
  private volatile Object made = "";

  private BratTimes(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int articles = Integer.parseInt(arguments[1]);
    int marks = Integer.parseInt(arguments[2]);
    write(folder, articles, marks);
    new BratTimes(folder).measure(marks);
  }

  /** A text of six characters a word, of which every third is marked; some features and links. */
  private static void write(Path folder, int articles, int marks) throws IOException {
    Files.createDirectories(folder);
    Random random = new Random(1);
    for (int i = 0; i < articles; i++) {
      StringBuilder text = new StringBuilder();
      StringBuilder lines = new StringBuilder();
      int attributes = 0;
      for (int t = 1; t <= marks / articles; t++) {
        int begin = text.length();
        String word = Integer.toString(100_000 + random.nextInt(900_000), 36);
        text.append(word).append(t % 12 == 0 ? ".\n" : " of the ");
        lines.append(
            "T%d\t%s %d %d\t%s\n".formatted(t, label(t), begin, begin + word.length(), word));
        if (t % 5 == 0) {
          lines.append("A%d\tMood T%d high\n".formatted(++attributes, t));
          lines.append("R%d\tsaid-by Arg1:T%d Arg2:T%d\t\n".formatted(attributes, t, t - 1));
        }
      }
      String name = String.format(Locale.ROOT, "article%05d", i);
      Files.writeString(folder.resolve(name + ".txt"), text);
      Files.writeString(folder.resolve(name + ".ann"), lines);
    }
  }

  private static String label(int number) {
    return LABELS[number % LABELS.length];
  }

  private void measure(int marks) throws IOException {
    List<Supplier<?>> works = List.of(this::plain, this::read, this::imported);
    List<Times> times = works.stream().map(work -> new Times()).toList();
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      for (int i = 0; i < works.size(); i++) {
        Supplier<?> work = works.get(i);
        (round < 0 ? new Times() : times.get(i)).take(() -> made = work.get());
      }
    }
    int found = ((Survey) survey()).marks();
    if (found != marks) {
      throw new IllegalStateException("marks were lost: " + found);
    }
    goals.say("%,d marks in brat's files", marks);
    goals.say("  files read and decoded  %s", times.get(0));
    goals.say("  files read as documents %s", times.get(1));
    goals.say("  imported                %s", times.get(2));
    double plain = times.get(0).usual();
    goals.say("  by the processor:");
    goals.atMost("documents / files read and decoded", times.get(1).usual() / plain, 5, "");
    goals.atMost("import / files read and decoded", times.get(2).usual() / plain, 5, "");
    goals.say("%d goals not met", goals.missed());
    System.exit(goals.missed() == 0 ? 0 : 1);
  }

  private Object plain() {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private Object read() {
    List<Document> all = new ArrayList<>();
    try (Documents documents = brat.read(Source.of(folder), BratTimes::wrong)) {
      for (Optional<Document> next = documents.next(); next.isPresent(); next = documents.next()) {
        all.add(next.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static void wrong(Object trouble) {
    throw new IllegalStateException(String.valueOf(trouble));
  }

  private Object survey() {
    try {
      return Survey.of(brat, Source.of(folder), Monitor.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object imported() {
    Survey survey = (Survey) survey();
    Scheme empty = new Scheme("Brat", List.of(), List.of());
    LabelMapping mapping = Import.proposal(survey, empty);
    Map<String, Article> articles = new HashMap<>();
    Map<String, List<AnnotationSet>> work = new HashMap<>();
    Shelf shelf =
        new Shelf(
            id -> Optional.ofNullable(articles.get(id)),
            text -> Optional.empty(),
            id -> work.getOrDefault(id, List.of()),
            (id, text, given, noted) -> {
              Article article = Article.of(id, text).withMetadata(given);
              articles.put(id, article);
              return Optional.of(article);
            },
            set -> work.computeIfAbsent(set.article(), id -> new ArrayList<>()).add(set));
    Import.Terms terms = new Import.Terms(mapping, "anna", Instant.EPOCH);
    try {
      new Import(survey, terms, shelf, BratTimes::wrong, BratTimes::wrong).run(Monitor.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return work;
  }
}
