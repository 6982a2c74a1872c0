package org.factdesk.formats.w3c;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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
import org.factdesk.formats.Json;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Source;
import org.factdesk.formats.Split;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.Writing;

/**
 * W3C Web Annotations: an annotation page of JSON-LD for each article, its text beside it. It holds
 * everything. Offsets are code points, as the specification has it.
 */
public final class W3cFormat implements Format {
  static final String PAGE = ".jsonld";
  static final String TEXT = ".txt";

  @Override
  public String id() {
    return "w3c";
  }

  @Override
  public String title() {
    return "W3C Web Annotation";
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
  public boolean plainTexts() {
    return true;
  }

  @Override
  public void write(Writing writing) throws IOException {
    for (Split split : writing.splits()) {
      Path folder = split.folder();
      for (Iterator<Sample> samples = split.samples(); samples.hasNext(); ) {
        Sample sample = samples.next();
        writing.loseByteOrderMark(sample);
        write(sample, folder);
      }
    }
  }

  private static void write(Sample sample, Path folder) throws IOException {
    Path text = folder.resolve(FileNames.file(sample.id(), TEXT));
    Files.createDirectories(Objects.requireNonNull(text.getParent(), "the folder of the text"));
    Files.writeString(text, sample.article().text(), StandardOpenOption.CREATE_NEW);
    try (JsonGenerator json = Json.create(folder.resolve(FileNames.file(sample.id(), PAGE)))) {
      new W3cPage(json, sample, String.valueOf(text.getFileName())).write();
    }
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new W3cDocuments(source.folder(), troubles);
  }
}
