package org.factdesk.desktop.marking;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a pop-up asks: a line to choose, or words to type.
 *
 * @param title what it is about, a word or three
 * @param first index of the line that is selected at the beginning
 * @param text takes what was typed, where any text will do
 * @param typed what stands in the field at the beginning
 */
public record Question(
    String title, List<Entry> entries, int first, Optional<Consumer<String>> text, String typed) {
  public Question {
    entries = List.copyOf(entries);
  }

  /** One of these lines. */
  public static Question choice(String title, List<Entry> entries, int first) {
    return new Question(title, entries, first, Optional.empty(), "");
  }

  /** Any text. */
  public static Question text(String title, String typed, Consumer<String> taken) {
    return new Question(title, List.of(), -1, Optional.of(taken), typed);
  }
}
