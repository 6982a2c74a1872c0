package org.factdesk.formats;

import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;

/** Compares written files with what they were to hold: text by text, span by span, link by link. */
final class ReadBack {
  private ReadBack() {}

  /** The first difference, as one clause; empty where there is none. */
  static Optional<String> difference(Iterator<Sample> samples, Documents read) throws IOException {
    while (samples.hasNext()) {
      Document expected = Expectation.of(samples.next());
      Optional<Document> found = read.next();
      if (found.isEmpty()) {
        return Optional.of("the article " + expected.id() + " is missing in the files");
      }
      Optional<String> difference = difference(expected, found.get());
      if (difference.isPresent()) {
        return difference;
      }
    }
    return read.next().map(more -> "the files hold an article " + more.id() + " too many");
  }

  private static Optional<String> difference(Document expected, Document found) {
    if (!found.id().equals(expected.id())) {
      return Optional.of("the files hold " + found.id() + " in place of " + expected.id());
    }
    if (!found.text().equals(expected.text())) {
      return Optional.of("the text of " + expected.id() + " reads differently in the files");
    }
    return firstMisquoted(found)
        .or(() -> other(expected.id(), "mark", expected.marks(), found.marks(), Mark::id))
        .or(() -> other(expected.id(), "link", expected.ties(), found.ties(), Tie::id));
  }

  /** Cuts each span out of the text that was read, as a reader of the dataset would. */
  private static Optional<String> firstMisquoted(Document found) {
    int[] points = found.text().codePoints().toArray();
    for (Mark mark : found.marks()) {
      for (int i = 0; i < mark.spans().size(); i++) {
        int begin = mark.spans().get(i).get(0);
        int end = mark.spans().get(i).get(1);
        if (begin < 0
            || end > points.length
            || begin >= end
            || !new String(points, begin, end - begin).equals(mark.quote().get(i))) {
          return Optional.of("the mark " + mark.id() + " of " + found.id() + " has other words");
        }
      }
    }
    return Optional.empty();
  }

  private static <T> Optional<String> other(
      String article, String what, List<T> expected, List<T> found, Function<T, String> id) {
    Set<T> missing = new HashSet<>(expected);
    for (T one : found) {
      if (!missing.remove(one)) {
        return Optional.of(
            "the " + what + " " + id.apply(one) + " of " + article + " reads otherwise");
      }
    }
    return missing.stream()
        .findFirst()
        .map(one -> "the " + what + " " + id.apply(one) + " of " + article + " is missing");
  }
}
