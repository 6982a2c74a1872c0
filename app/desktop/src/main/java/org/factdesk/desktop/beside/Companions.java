package org.factdesk.desktop.beside;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.desktop.linking.Likeness;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Link;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.Snapshot;

/** Which articles a person would like to see beside one. Pure; any thread. */
public final class Companions {
  /** So much of an article, in characters, says what it is about. */
  private static final int BEGINNING = 600;

  private Companions() {}

  /**
   * Ids of the other articles read so far: those most linked with it first, then those that begin
   * most like it, then those visited last.
   *
   * @param visited ids of articles, the last one first
   */
  public static List<String> of(Snapshot snapshot, String article, List<String> visited) {
    Map<String, Integer> links = links(snapshot, article);
    Map<String, Double> alike = likeness(snapshot, article);
    Map<String, Integer> visits = new HashMap<>();
    visited.forEach(id -> visits.putIfAbsent(id, visits.size()));
    return alike.keySet().stream()
        .sorted(
            Comparator.comparing((String id) -> -links.getOrDefault(id, 0))
                .thenComparing(id -> -alike.getOrDefault(id, 0.0))
                .thenComparing(id -> visits.getOrDefault(id, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static Map<String, Integer> links(Snapshot snapshot, String article) {
    Map<String, Integer> links = new HashMap<>();
    for (OpenArticle open : snapshot.articles().values()) {
      for (Link link : open.article().links()) {
        if (link.from().article().equals(article)) {
          links.merge(link.to().article(), 1, Integer::sum);
        } else if (link.to().article().equals(article)) {
          links.merge(link.from().article(), 1, Integer::sum);
        }
      }
    }
    return links;
  }

  private static Map<String, Double> likeness(Snapshot snapshot, String article) {
    Map<String, String> beginnings = new HashMap<>();
    snapshot.articles().forEach((id, open) -> beginnings.put(id, beginning(open)));
    String wanted = beginnings.getOrDefault(article, "");
    beginnings.remove(article);
    Likeness likeness = Likeness.to(wanted, List.copyOf(beginnings.values()));
    Map<String, Double> alike = new HashMap<>();
    beginnings.forEach((id, text) -> alike.put(id, likeness.of(text)));
    return alike;
  }

  private static String beginning(OpenArticle open) {
    String text = open.article().text();
    return Words.title(open.article())
        + " "
        + text.substring(0, Math.min(BEGINNING, text.length()));
  }
}
