package org.factdesk.formats.prodigy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Format;
import org.factdesk.formats.Json;
import org.factdesk.formats.Part;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Source;
import org.factdesk.formats.Split;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.Writing;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.CodePoints;

/**
 * JSON lines of Prodigy: a task for each article and annotator, those of one article one after the
 * other. Tokens are cut so that every mark begins and ends with one. Offsets are code points. What
 * Prodigy has no place for stands in a key of ours.
 */
public final class ProdigyFormat implements Format {
  private static final String FILE = "prodigy.jsonl";

  @Override
  public String id() {
    return "prodigy";
  }

  @Override
  public String title() {
    return "Prodigy JSONL";
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
      try (JsonGenerator json = Json.create(split.folder().resolve(FILE))) {
        Iterator<Sample> samples = split.samples();
        while (samples.hasNext()) {
          write(json, samples.next(), writing);
        }
      }
    }
  }

  private static void write(JsonGenerator json, Sample sample, Writing writing) throws IOException {
    CodePoints codePoints = CodePoints.of(sample.article().text());
    Part.lose(sample, codePoints, writing);
    if (sample.sets().isEmpty()) {
      new TaskWriter(json, sample, codePoints).write();
    }
    for (AnnotationSet set : sample.sets()) {
      Sample own = new Sample(sample.article(), List.of(set));
      new TaskWriter(json, own, codePoints).write();
    }
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new ProdigyDocuments(source, troubles);
  }
}
