package org.factdesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.factdesk.model.Problem;

/** Reads {@code .jsonl} files: an article a line; a damaged line costs itself only. */
final class JsonlFile {
  private static final byte[] NOT_BLANK = {'x'};

  private final int longestLine;

  /** By file: where its lines begin, so that one article is read without those before it. */
  private final Map<Path, long[]> lineStarts = new ConcurrentHashMap<>();

  JsonlFile(int longestLine) {
    this.longestLine = longestLine;
  }

  /** A line that holds an article. */
  record Found(int line, Optional<String> id) {}

  /** The articles of a file, in order, and the lines that hold none. */
  Read<List<Found>> list(Path file, String subject) {
    List<Found> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    long[] starts = new long[64];
    int number = 0;
    try (Lines lines = Lines.open(file, longestLine, 0)) {
      for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
        if (number == starts.length) {
          starts = Arrays.copyOf(starts, number * 2);
        }
        starts[number++] = next.get().offset();
        Read<ArticleRecord> article = parse(next.get(), subject + ":" + number);
        int line = number;
        article.value().ifPresent(value -> found.add(new Found(line, value.id())));
        article.problems().stream().filter(Problem::isFailure).forEach(problems::add);
      }
    } catch (IOException e) {
      problems.add(new Problem(subject, FileBytes.why(e)));
    }
    lineStarts.put(file, Arrays.copyOf(starts, number));
    return Read.of(found, problems);
  }

  /** The article in a line, counted from 1. */
  Read<ArticleRecord> read(Path file, int line, String subject) {
    long[] known = lineStarts.getOrDefault(file, new long[0]);
    boolean direct = line <= known.length;
    String where = subject + ":" + line;
    try (Lines lines = Lines.open(file, longestLine, direct ? known[line - 1] : 0)) {
      for (int skip = direct ? 0 : line - 1; skip > 0; skip--) {
        lines.next();
      }
      Optional<Lines.Line> found = lines.next();
      return found.isPresent() && !isBlank(found.get())
          ? parse(found.get(), where)
          : Read.failed(where, "is no longer there; open the workspace again");
    } catch (IOException e) {
      return Read.failed(where, FileBytes.why(e));
    }
  }

  /**
   * The article with this id in a file that may have changed, in whichever line it is by now.
   *
   * @param line where it was; of an article without an id of its own, where it is
   */
  Read<ArticleRecord> again(Path file, String id, int line, String subject) {
    try (Lines lines = Lines.open(file, longestLine, 0)) {
      int number = 0;
      for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
        number++;
        Read<ArticleRecord> article = parse(next.get(), subject + ":" + number);
        Optional<String> own = article.value().flatMap(ArticleRecord::id);
        boolean byLine = number == line && id.endsWith("#" + line);
        if (own.map(id::equals).orElse(byLine)) {
          return article;
        }
      }
      return Read.failed(subject, "has no article '" + Names.shown(id) + "' any more");
    } catch (IOException e) {
      return Read.failed(subject, FileBytes.why(e));
    }
  }

  /** An empty read without problems for a blank line. */
  private Read<ArticleRecord> parse(Lines.Line line, String subject) {
    if (line.bytes().isEmpty()) {
      return Read.failed(
          subject,
          "is longer than the limit of "
              + FileBytes.megabytes(longestLine)
              + "; shorten the article");
    }
    return isBlank(line)
        ? Read.failed(List.of())
        : ArticleRecord.parse(line.bytes().get(), subject, true);
  }

  private static boolean isBlank(Lines.Line line) {
    for (byte unit : line.bytes().orElse(NOT_BLANK)) {
      if (unit != ' ' && unit != '\t' && unit != '\r') {
        return false;
      }
    }
    return true;
  }
}
