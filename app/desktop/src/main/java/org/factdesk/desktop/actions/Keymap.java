package org.factdesk.desktop.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.swing.KeyStroke;

/**
 * The keys that the person gave commands in place of those they come with.
 *
 * @param own the keys by the command's id, none where it is to have none; commands that are not
 *     there now, such as another scheme's layers, keep theirs
 */
public record Keymap(Map<String, List<KeyStroke>> own) {
  /** Every command has the keys it comes with. */
  public static final Keymap SHIPPED = new Keymap(Map.of());

  public Keymap {
    Map<String, List<KeyStroke>> copy = new TreeMap<>();
    own.forEach((command, keys) -> copy.put(command, List.copyOf(keys)));
    own = Map.copyOf(copy);
  }

  /** The commands with their keys as they are now: a key the person gave is only there. */
  public List<Command> on(List<Command> commands) {
    if (own.isEmpty()) {
      return commands;
    }
    Map<String, List<KeyStroke>> given = given(commands);
    Set<KeyStroke> taken = new HashSet<>();
    given.values().forEach(taken::addAll);
    return commands.stream()
        .map(
            command ->
                command.strokes(given.getOrDefault(command.id(), without(command.keys(), taken))))
        .toList();
  }

  /** Where two commands were given one key, the first has it. */
  private Map<String, List<KeyStroke>> given(List<Command> commands) {
    Map<String, List<KeyStroke>> given = new HashMap<>();
    Set<KeyStroke> taken = new HashSet<>();
    for (Command command : commands) {
      List<KeyStroke> keys = own.get(command.id());
      if (keys != null) {
        given.put(command.id(), without(keys, taken));
        taken.addAll(keys);
      }
    }
    return given;
  }

  /** The command that has the key, of commands with their keys as they are now. */
  public static Optional<Command> holder(List<Command> commands, KeyStroke key) {
    return commands.stream().filter(command -> command.keys().contains(key)).findFirst();
  }

  /** With these keys for the command; whichever of the commands has one of them now loses it. */
  public Keymap give(List<Command> now, String command, List<KeyStroke> keys) {
    Map<String, List<KeyStroke>> next = new HashMap<>(own);
    for (Command other : now) {
      if (!other.id().equals(command) && other.keys().stream().anyMatch(keys::contains)) {
        next.put(other.id(), without(other.keys(), Set.copyOf(keys)));
      }
    }
    next.put(command, keys);
    return new Keymap(next);
  }

  /** With the keys the command comes with; whichever of the commands has one of them loses it. */
  public Keymap restore(List<Command> now, Command shipped) {
    Map<String, List<KeyStroke>> next =
        new HashMap<>(give(now, shipped.id(), shipped.keys()).own());
    next.remove(shipped.id());
    return new Keymap(next);
  }

  private static List<KeyStroke> without(List<KeyStroke> keys, Set<KeyStroke> taken) {
    List<KeyStroke> left = new ArrayList<>(keys);
    left.removeAll(taken);
    return left;
  }
}
