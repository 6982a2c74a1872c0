package org.factdesk.formats.uima;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
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
 * UIMA CAS JSON, a file an article, each with its types. It holds everything. Offsets are UTF-16;
 * the gaps of a mark are in a feature of ours, so that others see it from its first word to its
 * last.
 */
public final class CasJsonFormat implements Format {
  private static final String EXTENSION = ".json";

  @Override
  public String id() {
    return "cas-json";
  }

  @Override
  public String title() {
    return "UIMA CAS JSON";
  }

  @Override
  public Set<Aspect> holds() {
    return EnumSet.allOf(Aspect.class);
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
        Declarations declarations = new Declarations(writing.scheme());
        declarations.add(sample);
        try (CasSink sink = new CasJsonSink(file(folder, sample.id()), declarations.types())) {
          CasOfSample.write(sample, writing, sink);
        }
      }
    }
  }

  private static Path file(Path folder, String article) throws IOException {
    String name = FileNames.file(article, EXTENSION);
    // Each dataset has a manifest.json of its own; read back, the name says the same article.
    if (name.toLowerCase(Locale.ROOT).equals("manifest.json")) {
      name = "%" + Integer.toHexString(name.charAt(0)).toUpperCase(Locale.ROOT) + name.substring(1);
    }
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNullElse(file.getParent(), folder));
    return file;
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new CasDocuments(
        CasFiles.of(source, EXTENSION, troubles), new CasJsonParser(), troubles);
  }
}
