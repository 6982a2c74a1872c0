package org.factdesk.benchmarks.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Errors and warnings with the words around them, for somebody to read, and how many there are. */
final class Alarms {
  private static final int AROUND = 200;

  private Alarms() {}

  static List<String> of(List<Story> stories, List<Found> findings) {
    Map<String, String> texts = stories.stream().collect(Collectors.toMap(Story::id, Story::text));
    List<String> lines = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (Found found : findings) {
      counts.merge(found.checker() + "/" + found.kind() + " " + found.severity(), 1, Integer::sum);
      if (!found.isNote()) {
        lines.add(found.severity() + " " + found.checker() + "/" + found.kind());
        lines.add("  " + found.message());
        Function<Found.Where, String> shown = where -> around(where, text(texts, where));
        found.places().stream().map(shown).forEach(lines::add);
        lines.add("");
      }
    }
    counts.forEach(
        (what, count) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-60s %5d, %.1f per 100 articles",
                    what,
                    count,
                    100.0 * count / stories.size())));
    return lines;
  }

  private static String text(Map<String, String> texts, Found.Where where) {
    String text = texts.get(where.article());
    if (text == null) {
      throw new IllegalArgumentException("found in an article that was not read: " + where);
    }
    return text;
  }

  private static String around(Found.Where where, String text) {
    int begin = text.offsetByCodePoints(0, where.begin());
    int end = text.offsetByCodePoints(begin, where.end() - where.begin());
    String before = text.substring(Math.max(0, begin - AROUND), begin);
    String after = text.substring(end, Math.min(text.length(), end + AROUND));
    String all = before + "[[" + text.substring(begin, end) + "]]" + after;
    return "    " + where.article() + ": " + all.replaceAll("\\s+", " ");
  }
}
