package org.factdesk.formats.huggingface;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * A dataset folder for the Hugging Face hub: an article a line with its marks and links in it, the
 * same fields of the same types on every line. It holds everything. Offsets are code points.
 */
public final class HuggingFaceFormat implements Format {
  @Override
  public String id() {
    return "huggingface";
  }

  @Override
  public String title() {
    return "Hugging Face dataset";
  }

  @Override
  public Set<Aspect> holds() {
    return EnumSet.allOf(Aspect.class);
  }

  @Override
  public boolean imports() {
    return false;
  }

  @Override
  public String loading() {
    return """
        from datasets import load_dataset

        data = load_dataset("path/to/this/folder")
        article = data["train"][0]
        for mark in article["spans"]:
            print(mark["layer"], [article["text"][p["begin"]:p["end"]] for p in mark["parts"]])
        """;
  }

  @Override
  public void write(Writing writing) throws IOException {
    Map<String, Long> bytes = new LinkedHashMap<>();
    for (Split split : writing.splits()) {
      Path file = file(writing.folder(), split.name());
      Files.createDirectories(writing.folder().resolve("data"));
      try (JsonGenerator json = Json.create(file)) {
        ArticleLine line = new ArticleLine(json);
        for (Iterator<Sample> samples = split.samples(); samples.hasNext(); ) {
          line.write(samples.next());
        }
      }
      bytes.put(split.name(), Files.size(file));
    }
    Files.writeString(
        writing.folder().resolve("README.md"), new FrontMatter(writing, bytes).text());
  }

  /** The file of a part; a dataset without parts is one to train with, as the hub has it. */
  static Path file(Path folder, String split) {
    return folder.resolve("data/" + FileNames.file(name(split), ".jsonl"));
  }

  static String name(String split) {
    return split.isEmpty() ? "train" : split;
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new HuggingFaceDocuments(file(source.path(), source.split()));
  }
}
