package org.factdesk.formats.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What lines of a file say of a mark or a relation beside its ends. */
final class Claims {
  private final List<Said> features = new ArrayList<>(0);
  private String note = "";
  private OwnWords own = OwnWords.NONE;

  /** One line's word on one feature. */
  record Said(String name, String value, Line line) {}

  void feature(String name, String value, Line line) {
    features.add(new Said(name, value, line));
  }

  /** An entry of some list of things in the world; its words, if any, in a feature of their own. */
  void reference(String name, String entry, Line line) {
    features.add(new Said(name, entry, line));
    if (!line.tail().isBlank()) {
      features.add(new Said(name + "-name", line.tail().strip(), line));
    }
  }

  void note(String line) {
    note = note.isEmpty() ? line : note + "\n" + line;
  }

  /** False where it has such words already. */
  boolean own(OwnWords words) {
    if (own != OwnWords.NONE) {
      return false;
    }
    own = words;
    return true;
  }

  String own(String field, String otherwise) {
    return own == OwnWords.NONE ? otherwise : own.text(field, otherwise);
  }

  String by() {
    return own(OwnNote.BY, own(OwnNote.ANNOTATOR, ""));
  }

  String exactType(String type) {
    String exact = own(OwnNote.TYPE, type);
    return exact.equals(type) || Tokens.type(exact).equals(type) ? exact : type;
  }

  String exactNote() {
    if (own == OwnWords.NONE) {
      return note;
    }
    String exact = own(OwnNote.NOTE, "");
    return Tokens.note(exact).equals(note) ? exact : note;
  }

  /**
   * The features, exact where a note of ours says so and brat's plain form still stands.
   *
   * @param second is told of lines that give a feature a second value
   */
  Map<String, String> features(Consumer<Line> second) {
    if (own == OwnWords.NONE && features.size() <= 1) {
      return features.isEmpty()
          ? Map.of()
          : Map.of(features.get(0).name(), features.get(0).value());
    }
    Map<String, String> exact = new LinkedHashMap<>();
    List<Said> plain = new ArrayList<>(features);
    own.features()
        .forEach(
            (name, value) -> {
              String type = Tokens.type(name);
              String token = Tokens.value(value);
              for (int i = 0; i < plain.size(); i++) {
                if (plain.get(i).name().equals(type) && plain.get(i).value().equals(token)) {
                  plain.remove(i);
                  exact.put(name, value);
                  return;
                }
              }
            });
    for (Said said : plain) {
      String before = exact.putIfAbsent(said.name(), said.value());
      if (before != null && !before.equals(said.value())) {
        second.accept(said.line());
      }
    }
    return exact;
  }
}
