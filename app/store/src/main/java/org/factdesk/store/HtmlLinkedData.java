package org.factdesk.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article as linked data: the schema.org properties of the first one. */
record HtmlLinkedData(Map<String, Object> article) {
  private static final int MOST_BLOCKS = 50;
  private static final int MOST_OBJECTS = 1_000;

  /** The first object that is some sort of article; nothing where the page has none. */
  static HtmlLinkedData of(Document page) {
    List<Element> blocks = page.select("script[type=application/ld+json]");
    for (Element block : blocks.subList(0, Math.min(MOST_BLOCKS, blocks.size()))) {
      // A list or an object; what cannot be read says nothing.
      byte[] json = ("{\"@graph\":[" + block.data() + "]}").getBytes(StandardCharsets.UTF_8);
      Optional<Map<?, ?>> article =
          Json.object(json, "").value().flatMap(HtmlLinkedData::firstArticle);
      if (article.isPresent()) {
        Map<String, Object> fields = new HashMap<>();
        article.get().forEach((key, value) -> fields.put(String.valueOf(key), value));
        return new HtmlLinkedData(Map.copyOf(fields));
      }
    }
    return new HtmlLinkedData(Map.of());
  }

  private static Optional<Map<?, ?>> firstArticle(Map<?, ?> top) {
    Deque<Object> waiting = new ArrayDeque<>(List.of(top));
    for (int seen = 0; seen < MOST_OBJECTS && !waiting.isEmpty(); seen++) {
      Object next = waiting.removeFirst();
      if (next instanceof List<?> list) {
        list.stream().limit(MOST_OBJECTS).forEach(waiting::addLast);
      } else if (next instanceof Map<?, ?> map) {
        if (isArticle(map.get("@type"))) {
          return Optional.of(map);
        }
        Object graph = map.get("@graph");
        Object subject = map.get("mainEntity");
        if (graph != null) {
          waiting.addLast(graph);
        }
        if (subject != null) {
          waiting.addLast(subject);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(@Nullable Object type) {
    if (type instanceof List<?> list) {
      return list.stream()
          .limit(MOST_BLOCKS)
          .anyMatch(one -> one instanceof String && isArticle(one));
    }
    return type instanceof String name
        && (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report"));
  }

  /** A property that is a text; empty where it is absent or something else. */
  Optional<String> text(String property) {
    return article.get(property) instanceof String value ? Optional.of(value) : Optional.empty();
  }

  /** The name of who published the article. */
  Optional<String> publisher() {
    return article.get("publisher") instanceof Map<?, ?> publisher
            && publisher.get("name") instanceof String name
        ? Optional.of(name)
        : Optional.empty();
  }
}
