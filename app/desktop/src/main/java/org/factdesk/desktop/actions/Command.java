package org.factdesk.desktop.actions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.KeyStroke;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.words.Texts;

/**
 * Something that can be done at the desk.
 *
 * @param id kebab-case, never renamed: settings name commands by it
 * @param menu where it is offered
 * @param group commands of a menu with the same number stand together
 * @param name how it is called now, as an imperative
 * @param keys the first is shown; all work
 * @param enabled when it can be done
 * @param help one sentence on what it does
 */
public record Command(
    String id,
    Menu menu,
    int group,
    Function<Situation, String> name,
    Optional<Glyph> glyph,
    List<KeyStroke> keys,
    Predicate<Situation> enabled,
    String help,
    Runnable does) {
  /** What changes the shown article and is not in the menus of marks and links. */
  private static final Set<String> CHANGING = Set.of("delete", "done-next", "in-progress");

  /** A command that is always possible, explained by its name. */
  public static Command of(String id, Menu menu, int group, String name, Runnable does) {
    return new Command(
        id,
        menu,
        group,
        situation -> name,
        Optional.empty(),
        List.of(),
        situation -> true,
        name + ".",
        does);
  }

  /** Under a name of its own text file: {@code id.name}, explained by {@code id.help}. */
  public static Command of(Texts texts, String id, Menu menu, int group, Runnable does) {
    return of(id, menu, group, texts.get(id + ".name"), does).explained(texts.get(id + ".help"));
  }

  /** Called differently by what is before the person. */
  public Command named(Function<Situation, String> value) {
    return new Command(id, menu, group, value, glyph, keys, enabled, help, does);
  }

  /** With a sign for the toolbar. */
  public Command drawn(Glyph value) {
    return new Command(id, menu, group, name, Optional.of(value), keys, enabled, help, does);
  }

  /** Keys in the words of {@link KeyStroke#getKeyStroke(String)}. */
  public Command keys(String... value) {
    return strokes(Stream.of(value).map(Command::stroke).toList());
  }

  Command strokes(List<KeyStroke> value) {
    return new Command(id, menu, group, name, glyph, value, enabled, help, does);
  }

  /** Possible only then. */
  public Command when(Predicate<Situation> value) {
    return new Command(id, menu, group, name, glyph, keys, value, help, does);
  }

  /** With one sentence on what it does. */
  public Command explained(String value) {
    return new Command(id, menu, group, name, glyph, keys, enabled, value, does);
  }

  /** The same, where somebody is told afterwards that it was done. */
  Command telling(Consumer<String> told) {
    Runnable both =
        () -> {
          does.run();
          told.accept(id);
        };
    return new Command(id, menu, group, name, glyph, keys, enabled, help, both);
  }

  /** The same, where what changes the shown article is left undone while it waits. */
  Command unless(BooleanSupplier waits) {
    Runnable careful =
        () -> {
          if (!changesArticle() || !waits.getAsBoolean()) {
            does.run();
          }
        };
    return new Command(id, menu, group, name, glyph, keys, enabled, help, careful);
  }

  private boolean changesArticle() {
    return menu == Menu.MARK
        || menu == Menu.LINK
        || id.startsWith("section-")
        || CHANGING.contains(id);
  }

  private static KeyStroke stroke(String text) {
    KeyStroke stroke = KeyStroke.getKeyStroke(text);
    if (stroke == null) {
      throw new IllegalArgumentException("not a key: " + text);
    }
    return stroke;
  }
}
