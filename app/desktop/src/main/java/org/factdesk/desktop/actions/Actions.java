package org.factdesk.desktop.actions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.KeyStroke;
import org.factdesk.model.Scheme;

/**
 * All commands as Swing actions. Menus, toolbar, keys and the list of keys are made of this one
 * list. Event thread.
 */
public final class Actions {
  private final List<Command> shipped;
  private final List<DeskAction> all;

  private Actions(
      List<Command> shipped, Keymap keymap, BooleanSupplier waits, Consumer<String> done) {
    this.shipped = shipped;
    this.all =
        keymap.on(shipped).stream()
            .map(one -> one.telling(done).unless(waits))
            .map(DeskAction::new)
            .toList();
  }

  /**
   * @param more what features bring along
   * @param waits whether what is shown is about to change, so that nothing may be changed in it
   * @param done told the id of each command after it was done
   */
  public static Actions of(
      Desk desk,
      Scheme scheme,
      List<Command> more,
      Keymap keymap,
      BooleanSupplier waits,
      Consumer<String> done) {
    return new Actions(
        Stream.concat(Commands.of(desk, scheme).stream(), more.stream())
            .sorted(Comparator.comparing(Command::menu).thenComparing(Command::group))
            .toList(),
        keymap,
        waits,
        done);
  }

  /** Every command by menu, with the keys that the person gave it. */
  public List<Command> commands() {
    return all.stream().map(DeskAction::command).toList();
  }

  /** Every command by menu, with the keys that it comes with. */
  public List<Command> shipped() {
    return shipped;
  }

  /** Names and enables every command for what is before the person now. */
  public void update(Situation situation) {
    all.forEach(action -> action.update(situation));
  }

  /** The command with this key. */
  Optional<DeskAction> byKey(KeyStroke key) {
    return all.stream().filter(action -> action.command().keys().contains(key)).findFirst();
  }

  List<DeskAction> in(Menu menu) {
    return all.stream().filter(action -> action.command().menu() == menu).toList();
  }

  Optional<DeskAction> byId(String id) {
    return all.stream().filter(action -> action.command().id().equals(id)).findFirst();
  }
}
