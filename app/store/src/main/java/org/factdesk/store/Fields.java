package org.factdesk.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factdesk.model.Problem;

/** Takes typed fields out of a JSON object and notes, by key, what has the wrong type. */
final class Fields {
  private final String subject;
  private final String path;
  private final Map<String, Object> values;
  private final List<Problem> problems;

  Fields(String subject, Map<String, Object> values, List<Problem> problems) {
    this(subject, "", values, problems);
  }

  private Fields(String subject, String path, Map<String, Object> values, List<Problem> problems) {
    this.subject = subject;
    this.path = path;
    this.values = values;
    this.problems = problems;
  }

  /** The text of a field; empty where it is absent or not text. */
  Optional<String> text(String key) {
    Object value = values.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      return Optional.of(text);
    }
    return wrong(key, "text in quotation marks");
  }

  Optional<Boolean> flag(String key) {
    Object value = values.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Boolean flag) {
      return Optional.of(flag);
    }
    return wrong(key, "true or false");
  }

  /** The texts of a list; empty where it is absent; anything that is no text is left out. */
  List<String> texts(String key) {
    List<String> result = new ArrayList<>();
    for (Object item : list(key)) {
      if (item instanceof String text) {
        result.add(text);
      } else {
        wrong(key, "a list of texts");
      }
    }
    return result;
  }

  /** The objects of a list; empty where it is absent; anything that is no object is left out. */
  List<Fields> objects(String key) {
    List<Fields> result = new ArrayList<>();
    int index = 0;
    for (Object item : list(key)) {
      index++;
      if (item instanceof Map<?, ?> map) {
        result.add(below(key + "[" + index + "]", map));
      } else {
        wrong(key, "a list of objects");
      }
    }
    return result;
  }

  /** The object in a field; empty where it is absent or not an object. */
  Optional<Fields> object(String key) {
    Object value = values.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Map<?, ?> map) {
      return Optional.of(below(key, map));
    }
    return wrong(key, "an object");
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /** The fields of other names, each as JSON on one line. */
  Map<String, String> but(Set<String> known) {
    Map<String, String> rest = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            rest.put(key, Json.text(value));
          }
        });
    return rest;
  }

  /** The texts of an object, by key; what is no text is left out. */
  Map<String, String> textsByKey(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    object(key)
        .ifPresent(
            fields ->
                fields
                    .keys()
                    .forEach(name -> fields.text(name).ifPresent(text -> texts.put(name, text))));
    return texts;
  }

  /** Every field as it stands: text, numbers, true and false, lists and maps. */
  Map<String, Object> all() {
    return values;
  }

  /** Notes that a field is not as it has to be. */
  <T> Optional<T> wrong(String key, String expected) {
    problems.add(new Problem(subject, "'" + path + key + "' has to be " + expected));
    return Optional.empty();
  }

  private List<?> list(String key) {
    Object value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    wrong(key, "a list in [ ]");
    return List.of();
  }

  private Fields below(String key, Map<?, ?> map) {
    Map<String, Object> fields = new LinkedHashMap<>();
    map.forEach((name, value) -> fields.put(String.valueOf(name), value));
    return new Fields(subject, path + key + ".", fields, problems);
  }
}
