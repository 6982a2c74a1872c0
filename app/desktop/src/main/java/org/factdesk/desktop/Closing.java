package org.factdesk.desktop;

import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import org.factdesk.desktop.actions.KeyDispatch;
import org.factdesk.desktop.words.Texts;
import org.factdesk.workspace.SaveState;
import org.factdesk.workspace.Workspace;

/** Saves and closes the window; where saving fails, the person decides. Event thread only. */
final class Closing {
  private static final Texts TEXTS = Texts.of(Closing.class);
  private final JFrame frame;
  private final Optional<Workspace> workspace;
  private final KeyDispatch keys;
  private boolean asked;

  Closing(JFrame frame, Optional<Workspace> workspace, KeyDispatch keys) {
    this.frame = frame;
    this.workspace = workspace;
    this.keys = keys;
  }

  void run() {
    if (workspace.isEmpty()) {
      close();
      return;
    }
    Workspace open = workspace.get();
    AutoCloseable unused = open.listen(snapshot -> EventThread.later(() -> look(open)));
    open.saveNow();
    look(open);
  }

  private void look(Workspace open) {
    SaveState state = open.snapshot().saving();
    if (asked || state instanceof SaveState.Saving) {
      return;
    }
    asked = true;
    if (state instanceof SaveState.NotSaved not && stays(not.message())) {
      return;
    }
    EventThread.elsewhere(
        () -> {
          open.close();
          return open;
        },
        closed -> close());
  }

  private boolean stays(String why) {
    String[] choices = {TEXTS.get("closing.stay"), TEXTS.get("closing.lose")};
    int answer =
        JOptionPane.showOptionDialog(
            frame,
            TEXTS.get("closing.not-saved", why),
            "Factdesk",
            JOptionPane.DEFAULT_OPTION,
            JOptionPane.WARNING_MESSAGE,
            null,
            choices,
            choices[0]);
    return answer != 1;
  }

  private void close() {
    keys.close();
    frame.dispose();
  }
}
