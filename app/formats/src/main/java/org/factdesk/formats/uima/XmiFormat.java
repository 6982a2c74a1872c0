package org.factdesk.formats.uima;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Documents;
import org.factdesk.formats.FileNames;
import org.factdesk.formats.Format;
import org.factdesk.formats.Loss;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Source;
import org.factdesk.formats.Split;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.Writing;

/**
 * UIMA XMI, a file an article, with the types of all in one {@code TypeSystem.xml} beside them. It
 * holds everything but the control characters that XML has no place for. Offsets are UTF-16.
 */
public final class XmiFormat implements Format {
  private static final String EXTENSION = ".xmi";
  private static final String TYPES = "TypeSystem.xml";

  @Override
  public String id() {
    return "xmi";
  }

  @Override
  public String title() {
    return "UIMA XMI";
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
      Declarations declarations = new Declarations(writing.scheme());
      for (Iterator<Sample> samples = split.samples(); samples.hasNext(); ) {
        Sample sample = samples.next();
        declarations.add(sample);
        Path file = folder.resolve(FileNames.file(sample.id(), EXTENSION));
        Files.createDirectories(Objects.requireNonNullElse(file.getParent(), folder));
        try (CasSink sink = new XmiSink(file)) {
          CasOfSample.write(sample, writing, sink);
        }
        if (!XmlText.holds(sample.article().text())) {
          writing.lost(
              Loss.text(
                  sample.id(), "control characters that XML does not hold became a space each"));
        }
      }
      TypeSystemWriter.write(folder.resolve(TYPES), declarations.types());
    }
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new CasDocuments(CasFiles.of(source, EXTENSION, troubles), new XmiParser(), troubles);
  }
}
