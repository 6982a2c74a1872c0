package org.factdesk.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Option;
import org.factdesk.model.Problem;
import org.factdesk.store.ArticleStamp;
import org.factdesk.store.ListFiles;
import org.factdesk.store.Read;

/** Reads the lists that factdesk.json names, and keeps what tells whether one is another later. */
final class NamedLists {
  private final ListFiles files;
  private final Map<String, ArticleStamp> stamps = new HashMap<>();

  NamedLists(ListFiles files) {
    this.files = files;
  }

  /**
   * The entries; empty, and one more problem, where there is no such list: then the usual counts.
   */
  Optional<List<String>> read(
      CheckerDescription checker, Option<?> option, Object named, List<Problem> problems) {
    if (!(named instanceof String name)) {
      String takes =
          "option '%s' takes the name of a file, not '%s'".formatted(option.key(), named);
      problems.add(new Problem("factdesk.json", checker.id() + ": " + takes));
      return Optional.empty();
    }
    stamps.put(name, files.stamp(name)); // first: what is written from now on is seen later
    Read<String> list = files.read(name);
    for (Problem problem : list.problems()) {
      String instead = "; until then the list that ships with %s counts".formatted(checker.id());
      problems.add(new Problem(problem.subject(), problem.message() + instead));
    }
    return list.value().map(Option::entries);
  }

  Map<String, ArticleStamp> stamps() {
    return Map.copyOf(stamps);
  }
}
