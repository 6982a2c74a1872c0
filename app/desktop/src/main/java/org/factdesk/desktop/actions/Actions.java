package org.factdesk.desktop.actions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.KeyStroke;
import org.factdesk.model.Scheme;

/**
 * All commands as Swing actions. Menus, toolbar, keys and the list of keys are made of this one
 * list. Event thread.
 */
public final class Actions {
  private final List<DeskAction> all;

  private Actions(List<DeskAction> all) {
    this.all = all;
  }

  /**
   * @param more what features bring along
   */
  public static Actions of(Desk desk, Scheme scheme, List<Command> more) {
    return new Actions(
        Stream.concat(Commands.of(desk, scheme).stream(), more.stream())
            .sorted(Comparator.comparing(Command::menu).thenComparing(Command::group))
            .map(DeskAction::new)
            .toList());
  }

  /** Names and enables every command for what is before the person now. */
  public void update(Situation situation) {
    all.forEach(action -> action.update(situation));
  }

  /** The command with this key. */
  Optional<DeskAction> byKey(KeyStroke key) {
    return all.stream().filter(action -> action.command().keys().contains(key)).findFirst();
  }

  List<DeskAction> all() {
    return all;
  }

  List<DeskAction> in(Menu menu) {
    return all.stream().filter(action -> action.command().menu() == menu).toList();
  }

  Optional<DeskAction> byId(String id) {
    return all.stream().filter(action -> action.command().id().equals(id)).findFirst();
  }

  /** A line for each command that has a key: the key, what it is called, what it does. */
  public List<KeyLine> keyLines() {
    return all.stream()
        .filter(action -> !action.command().keys().isEmpty())
        .map(action -> KeyLine.of(action.command()))
        .toList();
  }

  /**
   * A command in the list of keys.
   *
   * @param keys all that work, the usual one first
   */
  public record KeyLine(String menu, List<String> keys, String name, String help) {
    static KeyLine of(Command command) {
      return new KeyLine(
          command.menu().title(),
          command.keys().stream().map(KeyWords::of).toList(),
          command.name().apply(Situation.NOTHING),
          command.help());
    }
  }
}
