package org.factdesk.desktop;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.factdesk.desktop.actions.Actions;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Keymap;
import org.factdesk.desktop.keys.KeyFile;
import org.factdesk.model.Problem;

/** The keys as the person has set them, and the file that keeps them. Event thread only. */
final class Keyboard {
  private final KeyFile file;
  private final Runnable changed;
  private final Consumer<List<Problem>> say;
  private Keymap keymap;
  private List<Problem> unsaid;

  /**
   * @param changed told after the keys have changed
   */
  Keyboard(Settings settings, Runnable changed, Consumer<List<Problem>> say) {
    this.file = new KeyFile(settings.beside("keys.properties"));
    this.changed = changed;
    this.say = say;
    KeyFile.Content content = file.read();
    this.keymap = content.keymap();
    this.unsaid = content.problems();
  }

  Keymap keymap() {
    return keymap;
  }

  /** Other keys from now on, also at the next start. */
  void use(Keymap next) {
    if (!next.equals(keymap)) {
      keymap = next;
      changed.run();
      EventThread.elsewhere(() -> file.write(next), this::sayIfAny);
    }
  }

  /** Says once what in the file means nothing, now that all commands are known. */
  void sayWhatIsWrong(Actions actions) {
    Set<String> known =
        actions.shipped().stream().map(Command::id).collect(Collectors.toUnmodifiableSet());
    List<Problem> wrong = unsaid.isEmpty() ? file.unknown(keymap, known) : unsaid;
    unsaid = List.of();
    sayIfAny(wrong);
  }

  private void sayIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      say.accept(problems);
    }
  }
}
