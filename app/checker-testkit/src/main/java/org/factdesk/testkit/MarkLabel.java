package org.factdesk.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the bar of a mark: {@code claim #c kind=event said-by->s}, the layer, then in
 * any order an id, features, and links to marks with an id, in whichever article those are.
 *
 * @param id empty where none is given
 */
record MarkLabel(String layer, String id, SortedMap<String, String> features, List<LinkTo> links) {
  private static final Pattern PART =
      Pattern.compile(
          "#(?<id>[\\w.-]+)|(?<type>[\\w-]+)->(?<target>[\\w.-]+)"
              + "|(?<feature>[\\w-]+)=(?:'(?<quoted>[^']*)'|(?<plain>\\S+))");

  MarkLabel {
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
    links = List.copyOf(links);
  }

  /** A link from the mark to the one with this id. */
  record LinkTo(String type, String target) {}

  /**
   * @throws IllegalArgumentException showing what is neither feature, id nor link
   */
  static MarkLabel parse(String label) {
    String[] words = label.strip().split("\\s+", 2);
    String rest = words.length < 2 ? "" : words[1];
    String id = "";
    SortedMap<String, String> features = new TreeMap<>();
    List<LinkTo> links = new ArrayList<>();
    Matcher part = PART.matcher(rest);
    int at = 0;
    while (at < rest.length() && part.find(at) && rest.substring(at, part.start()).isBlank()) {
      if (part.group("id") != null) {
        id = part.group("id");
      } else if (part.group("type") != null) {
        links.add(new LinkTo(part.group("type"), part.group("target")));
      } else {
        String quoted = part.group("quoted");
        features.put(part.group("feature"), quoted == null ? part.group("plain") : quoted);
      }
      at = part.end();
    }
    if (!rest.substring(at).isBlank()) {
      throw new IllegalArgumentException(
          "'" + rest.substring(at).strip() + "' is not written feature=value, #id or type->id");
    }
    return new MarkLabel(words[0], id, features, links);
  }
}
