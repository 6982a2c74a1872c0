package org.factdesk.desktop.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.desktop.exporting.Preview.Beginning;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.Format;
import org.factdesk.formats.Monitor;
import org.factdesk.formats.Relations;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Samples;
import org.factdesk.formats.SplitReport;
import org.factdesk.formats.Splits;
import org.factdesk.model.Problem;
import org.factdesk.workspace.DatasetOrder;

/**
 * Writes a dataset as it was ordered into a place of its own, looks at it and throws it away: what
 * is shown is what the format does, not what somebody thinks that it does. Reads and writes files,
 * so not for the event thread.
 */
public final class Trial {
  private static final int FIRST_ARTICLES = 3;
  private static final int MOST_FILES = 6;
  private static final int MOST_LINES = 12;
  private static final int LONGEST_LINE = 400;
  private static final int MOST_BYTES = 16_384;
  private static final Set<String> ABOUT = Set.of("manifest.json", ExportReport.LOSSES);

  private Trial() {}

  /** How the files begin where only the first articles are written, in one part. */
  public static List<Beginning> beginnings(
      Dataset everything, DatasetOrder order, Format format, Monitor monitor) {
    return inFolder(
        folder -> {
          Dataset whole = order.whole(everything);
          Dataset few = with(first(whole), whole);
          ExportReport report = Export.write(few, format, folder.resolve("dataset"), monitor);
          return report.folder().isEmpty()
              ? List.<Beginning>of()
              : beginnings(report.folder().get());
        });
  }

  private static Samples first(Dataset dataset) {
    Samples all = dataset.samples();
    List<String> ids = all.ids().stream().limit(FIRST_ARTICLES).toList();
    return new Samples() {
      @Override
      public List<String> ids() {
        return ids;
      }

      @Override
      public Sample read(String id) throws IOException {
        return all.read(id);
      }
    };
  }

  private static Dataset with(Samples samples, Dataset dataset) {
    return Dataset.of(samples, dataset.scheme(), dataset.version(), dataset.plugins())
        .with(dataset.choice())
        .with(dataset.about())
        .with(dataset.options());
  }

  /**
   * What the whole export would be.
   *
   * @param relations of the articles; empty where the dataset stays whole
   */
  public static Preview of(
      Dataset everything,
      DatasetOrder order,
      Optional<Relations> relations,
      Format format,
      Monitor monitor) {
    Dataset whole = order.whole(everything);
    Dataset dataset =
        relations.flatMap(known -> order.plan().map(known::split)).map(whole::with).orElse(whole);
    ExportReport report =
        inFolder(folder -> Export.write(dataset, format, folder.resolve("dataset"), monitor));
    Optional<SplitReport> split = Optional.of(dataset.splits()).flatMap(Splits::report);
    return new Preview(
        report,
        split.map(SplitReport::groups).orElse(List.of()),
        split.map(SplitReport::notParted).orElse(List.of()));
  }

  /** What cannot even be tried, as what came of the try. */
  public static Preview failed(String subject, String why) {
    ExportReport report =
        new ExportReport(
            Optional.empty(), new TreeMap<>(), new TreeMap<>(), List.of(new Problem(subject, why)));
    return new Preview(report, List.of(), List.of());
  }

  private interface Work<T> {
    T in(Path folder) throws IOException;
  }

  private static <T> T inFolder(Work<T> work) {
    try {
      Path folder = Files.createTempDirectory("factdesk-trial");
      try {
        return work.in(folder);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList(); // what is inside a folder first
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }

  private static List<Beginning> beginnings(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> !ABOUT.contains(file.getFileName().toString()))
              .sorted(
                  Comparator.comparing((Path file) -> file.endsWith("README.md"))
                      .thenComparing(Comparator.naturalOrder()))
              .limit(MOST_FILES)
              .toList();
    }
    List<Beginning> beginnings = new ArrayList<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      beginnings.add(new Beginning(name, words(file)));
    }
    return beginnings;
  }

  /** The first lines; empty for a file that is no text. */
  private static String words(Path file) throws IOException {
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES);
    }
    for (byte unit : bytes) {
      if (unit == 0) {
        return "";
      }
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
    List<String> lines = new ArrayList<>();
    for (String line : decoder.decode(ByteBuffer.wrap(bytes)).toString().split("\n", -1)) {
      if (lines.size() < MOST_LINES) {
        lines.add(line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…");
      }
    }
    return String.join("\n", lines).stripTrailing();
  }
}
