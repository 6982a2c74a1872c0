package org.factdesk.formats.webanno;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Documents;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.Format;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Source;
import org.factdesk.formats.Split;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.Writing;

/**
 * WebAnno TSV 3.3, a file an article. It holds marks and links inside the article; the parts of a
 * mark with gaps are annotations with one id. Offsets are UTF-16.
 */
public final class WebannoTsvFormat implements Format {
  static final String EXTENSION = ".tsv";

  @Override
  public String id() {
    return "webanno-tsv3";
  }

  @Override
  public String title() {
    return "WebAnno TSV 3.3";
  }

  @Override
  public Set<Aspect> holds() {
    return EnumSet.of(
        Aspect.ARTICLE,
        Aspect.SPACING,
        Aspect.ID,
        Aspect.ANNOTATOR,
        Aspect.PROVENANCE,
        Aspect.FEATURES,
        Aspect.NOTE,
        Aspect.LINKS);
  }

  @Override
  public boolean imports() {
    return true;
  }

  @Override
  public void write(Writing writing) throws IOException {
    for (Split split : writing.splits()) {
      Path folder = split.folder();
      for (Iterator<Sample> samples = split.samples(); samples.hasNext(); ) {
        Sample sample = samples.next();
        Path file = folder.resolve(FileNames.file(sample.id(), EXTENSION));
        Files.createDirectories(Objects.requireNonNullElse(file.getParent(), folder));
        try (BufferedWriter out =
            Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
          new TsvOfSample(sample, writing).write(out);
        }
      }
    }
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new TsvDocuments(source.folder(), troubles);
  }
}
