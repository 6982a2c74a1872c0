package org.factdesk.desktop;

import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import org.factdesk.desktop.actions.KeyDispatch;
import org.factdesk.desktop.status.SavedWords;
import org.factdesk.desktop.words.Texts;
import org.factdesk.workspace.SaveState;
import org.factdesk.workspace.Workspace;

/** Saves and closes the window; where saving fails, the person decides. Event thread only. */
final class Closing {
  private static final Texts TEXTS = Texts.of(Closing.class);
  private final JFrame frame;
  private final Optional<Workspace> workspace;
  private final KeyDispatch keys;

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
    EventThread.elsewhere(open::flush, state -> close(open, state));
  }

  /** What takes longer goes on behind the window, or into the rescue copy: nobody waits for it. */
  private void close(Workspace open, SaveState state) {
    if (state instanceof SaveState.NotSaved not && stays(not)) {
      return;
    }
    frame.setVisible(false);
    EventThread.elsewhere(
        () -> {
          open.close();
          return open;
        },
        closed -> close());
  }

  private boolean stays(SaveState.NotSaved not) {
    boolean rescued = not.rescue().isPresent();
    String[] choices = {
      TEXTS.get("closing.stay"), TEXTS.get(rescued ? "closing.rescued" : "closing.lose")
    };
    int answer =
        JOptionPane.showOptionDialog(
            frame,
            SavedWords.explained(not).replace(". ", ".\n"),
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
