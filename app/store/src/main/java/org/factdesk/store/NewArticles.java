package org.factdesk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.store.article.ArticleReader;

/**
 * Makes files of articles that come from elsewhere: plain text where that says everything, else one
 * article as JSON. A file that is there is never written over.
 */
final class NewArticles {
  private static final int LONGEST_PART = 120;

  private final Disk disk;
  private final Path root;
  private final ArticleFiles files;
  private final ArticleWalk walk;

  NewArticles(Disk disk, Path root, ArticleFiles files, ArticleWalk walk) {
    this.disk = disk;
    this.root = root;
    this.files = files;
    this.walk = walk;
  }

  /** Whether a new article may have this id: a file for it would be found, and none is there. */
  boolean isFree(String id) {
    Optional<Path> folder = walk.first();
    if (folder.isEmpty() || Names.problemWithArticleId(id).isPresent()) {
      return false;
    }
    for (String ending : ArticleWalk.ENDINGS) {
      Optional<Path> file = file(folder.get(), id, ending);
      if (file.isEmpty() || Files.exists(file.get(), LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    return walk.reaches(folder.get(), id);
  }

  private Optional<Path> file(Path folder, String id, String ending) {
    return Inside.resolve(root, root.relativize(folder).resolve(id + ending).toString());
  }

  /**
   * Makes the article, below the first folder of articles.
   *
   * @param id one that is free
   * @param given what its file is to state
   */
  Read<MadeArticle> add(String id, String text, Metadata given) {
    boolean plain = isPlain(id, text, given);
    Optional<Path> file =
        walk.first().flatMap(folder -> file(folder, id, plain ? ".txt" : ".json"));
    if (file.isEmpty()) {
      return Read.failed(Names.shown(id), "has no place in the workspace");
    }
    byte[] bytes = plain ? text.getBytes(StandardCharsets.UTF_8) : json(text, given);
    String name = Inside.name(root, file.get());
    if (bytes.length > ArticleFiles.MAXIMUM_BYTES) {
      return Read.failed(
          name, "is longer than " + FileBytes.megabytes(ArticleFiles.MAXIMUM_BYTES) + "; split it");
    }
    try {
      AtomicFile.write(disk, file.get(), bytes);
    } catch (IOException e) {
      return Read.failed(name, AnnotationFiles.unsaved(e));
    }
    ArticleEntry entry = new ArticleEntry(id, file.get(), 0);
    Read<Article> read = files.read(entry);
    if (read.value().filter(article -> article.text().equals(text)).isEmpty()) {
      return Read.failed(name, "does not read as it was written; look at the file");
    }
    return Read.of(new MadeArticle(entry, read.value().get()), read.problems());
  }

  /** Whether a file with nothing but the text reads as the same article. */
  private static boolean isPlain(String id, String text, Metadata given) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    boolean survives = TextDecoder.decode(bytes, id).value().filter(text::equals).isPresent();
    return survives
        && (given.equals(Metadata.UNKNOWN)
            || saysAll(ArticleReader.read(id, text, Metadata.UNKNOWN).metadata(), given));
  }

  private static boolean saysAll(Metadata read, Metadata given) {
    return same(read.title(), given.title())
        && same(read.published(), given.published())
        && same(read.outlet(), given.outlet())
        && same(read.url(), given.url())
        && same(read.language(), given.language());
  }

  private static <T> boolean same(Optional<Metadatum<T>> read, Optional<Metadatum<T>> given) {
    return given.isEmpty() || given.map(Metadatum::value).equals(read.map(Metadatum::value));
  }

  private static byte[] json(String text, Metadata given) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 200);
    try (JsonGenerator json = Json.FACTORY.createGenerator(bytes)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      field(json, "title", given.title());
      if (given.published().isPresent()) {
        json.writeStringField("published", days(given.published().get().value()));
      }
      field(json, "outlet", given.outlet());
      field(json, "url", given.url());
      field(json, "language", given.language());
      json.writeStringField("text", text);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) { // a writer into memory does not fail
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void field(JsonGenerator json, String name, Optional<Metadatum<String>> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, Surrogates.whole(value.get().value()));
    }
  }

  private static String days(DateRange range) {
    return range.isOneDay() ? range.from().toString() : range.from() + "/" + range.to();
  }

  /** The nearest to the id that may name an article. */
  static String legal(String id) {
    StringBuilder legal = new StringBuilder();
    for (String part : id.replace('\\', '/').split("/", -1)) {
      if (!part.isEmpty()) {
        legal.append(legal.length() == 0 ? "" : "/").append(legalPart(part));
      }
    }
    String found = legal.length() == 0 ? "article" : legal.toString();
    return Names.problemWithArticleId(found).isEmpty()
        ? found
        : "article-" + Sha256.of(id).substring(0, 16);
  }

  private static String legalPart(String part) {
    StringBuilder plain = new StringBuilder();
    part.codePoints()
        .forEach(
            point -> plain.appendCodePoint(Names.isHidden(point) || point == ':' ? '_' : point));
    if (plain.charAt(0) == '.') {
      plain.setCharAt(0, '_');
    }
    int end = 0;
    int bytes = 0;
    while (end < plain.length()) {
      int point = plain.codePointAt(end);
      bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      if (bytes > LONGEST_PART) {
        return plain.substring(0, end) + "-" + Sha256.of(part).substring(0, 8);
      }
      end += Character.charCount(point);
    }
    String whole = plain.toString();
    return Names.problemWithArticleId(whole).isEmpty() ? whole : "_" + whole;
  }
}
