package org.factdesk.formats.labelstudio;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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
 * The JSON of Label Studio: an array of tasks, one an article and a line, and the labeling
 * configuration that they need. Each annotator's work is one annotation, features are choices and
 * texts of regions, notes their meta text. Offsets are code points. What Label Studio has no place
 * for stands in the meta data of the task, under a key of ours.
 */
public final class LabelStudioFormat implements Format {
  private static final String FILE = "label-studio.json";
  private static final String CONFIG = "labeling_config.xml";

  @Override
  public String id() {
    return "label-studio";
  }

  @Override
  public String title() {
    return "Label Studio JSON";
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
    LabelingConfig config = new LabelingConfig(writing.scheme());
    int number = 0;
    for (Split split : writing.splits()) {
      try (JsonGenerator json = Json.create(split.folder().resolve(FILE))) {
        json.writeRaw('[');
        Iterator<Sample> samples = split.samples();
        for (boolean first = true; samples.hasNext(); first = false) {
          json.writeRaw(first ? "\n" : ",\n");
          new TaskWriter(json, samples.next(), config).write(++number, writing);
        }
        json.writeRaw("\n]\n");
      }
    }
    config.write(writing.folder().resolve(CONFIG));
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new LabelStudioDocuments(source, troubles);
  }
}
