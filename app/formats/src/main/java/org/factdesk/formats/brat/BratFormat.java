package org.factdesk.formats.brat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
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
 * brat stand-off: for each article a {@code .txt} and an {@code .ann}, with {@code annotation.conf}
 * for all. What brat has no place for stands in notes of our own type on marks and relations, and
 * in {@code articles.jsonl}; brat passes both by. Offsets are code points.
 */
public final class BratFormat implements Format {
  static final String TEXT = ".txt";
  static final String MARKS = ".ann";
  static final String ARTICLES = "articles.jsonl";
  static final String CONFIGURATION = "annotation.conf";

  /** The type of the notes that hold, as one line of JSON, what brat has no place for. */
  static final String OWN_NOTE = "Factdesk";

  /** The type of the notes that people write in brat. */
  static final String PEOPLES_NOTE = "AnnotatorNotes";

  @Override
  public String id() {
    return "brat";
  }

  @Override
  public String title() {
    return "brat stand-off";
  }

  @Override
  public Set<Aspect> holds() {
    return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Aspect.LINKS_ACROSS)));
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
    Configuration configuration = new Configuration(writing.scheme());
    for (Split split : writing.splits()) {
      Path folder = split.folder();
      try (JsonGenerator articles = Json.create(folder.resolve(ARTICLES))) {
        for (Iterator<Sample> samples = split.samples(); samples.hasNext(); ) {
          Sample sample = samples.next();
          writing.loseByteOrderMark(sample);
          ArticleLine.write(articles, sample);
          Path text = folder.resolve(FileNames.file(sample.id(), TEXT));
          Files.createDirectories(Objects.requireNonNull(text.getParent()));
          Files.writeString(text, sample.article().text());
          Files.writeString(
              folder.resolve(FileNames.file(sample.id(), MARKS)),
              new MarkLines(sample, configuration).lines(writing));
        }
      }
    }
    Files.writeString(writing.folder().resolve(CONFIGURATION), configuration.lines());
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) throws IOException {
    return new BratDocuments(source.folder(), troubles);
  }
}
