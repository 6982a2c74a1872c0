package org.factdesk.formats.spacy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Format;
import org.factdesk.formats.Json;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Source;
import org.factdesk.formats.Split;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.Writing;

/**
 * JSON lines as {@code Doc.to_json} of spaCy 3 has them, with a script that makes spaCy's binary
 * files of them. All marks are in span groups, one an annotator; those that do not overlap are
 * entities too. Offsets are code points. What spaCy has no place for stands in a key of ours.
 */
public final class SpacyFormat implements Format {
  private static final String FILE = "spacy.jsonl";
  private static final String SCRIPT = "convert.py";

  @Override
  public String id() {
    return "spacy";
  }

  @Override
  public String title() {
    return "spaCy JSON";
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
    script(writing.folder().resolve(SCRIPT));
    for (Split split : writing.splits()) {
      try (JsonGenerator json = Json.create(split.folder().resolve(FILE))) {
        Iterator<Sample> samples = split.samples();
        while (samples.hasNext()) {
          new DocWriter(json, samples.next()).write(writing);
        }
      }
    }
  }

  private static void script(Path file) throws IOException {
    try (InputStream script = SpacyFormat.class.getResourceAsStream(SCRIPT)) {
      if (script == null) {
        throw new IOException(SCRIPT + " is not in the program");
      }
      Files.copy(script, file);
    }
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new SpacyDocuments(source, troubles);
  }
}
