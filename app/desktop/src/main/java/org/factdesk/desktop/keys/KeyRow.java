package org.factdesk.desktop.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.KeyWords;
import org.factdesk.desktop.actions.Situation;

/**
 * A command with its keys.
 *
 * @param now with the keys it has
 * @param shipped with the keys it comes with
 */
record KeyRow(Command now, Command shipped) {
  static List<KeyRow> of(List<Command> now, List<Command> shipped) {
    Map<String, Command> byId =
        shipped.stream().collect(Collectors.toMap(Command::id, Function.identity(), (a, b) -> a));
    List<KeyRow> rows = new ArrayList<>();
    for (Command command : now) {
      rows.add(new KeyRow(command, byId.getOrDefault(command.id(), command)));
    }
    return rows;
  }

  String name() {
    return nameOf(now);
  }

  static String nameOf(Command command) {
    return command.name().apply(Situation.NOTHING);
  }

  List<String> keys() {
    return now.keys().stream().map(KeyWords::of).toList();
  }

  boolean isChanged() {
    return !now.keys().equals(shipped.keys());
  }

  /** Whether its name, menu or keys have all of these words. */
  boolean matches(String typed) {
    String text =
        (name() + " " + now.menu().title() + " " + String.join(" ", keys()))
            .toLowerCase(Locale.ROOT);
    return Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
  }
}
