package org.factdesk.desktop.status;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;
import org.factdesk.engine.Plugin;
import org.factdesk.store.Presence;
import org.factdesk.workspace.CheckState;
import org.factdesk.workspace.SaveState;
import org.factdesk.workspace.Snapshot;

/** The foot of the window: what is saved, how much is done, what the checkers do. */
public final class StatusBar extends JPanel {
  private static final Texts TEXTS = Texts.of(StatusBar.class);
  private static final int HEIGHT = 26;
  private static final int MOST_NAMED = 2;

  private final JLabel doing = new JLabel();
  private final JLabel saved = new JLabel();
  private boolean told;
  private boolean wrong;
  private transient Progress counted = Progress.NONE;
  private final ProgressLine progress = new ProgressLine();
  private final JLabel done = new JLabel();
  private final JLabel marks = new JLabel();
  private final JLabel message = new JLabel();
  private final PaceLine pace = new PaceLine();
  private final JButton checkers = new JButton();
  private final JLabel others = new JLabel();
  private final JLabel annotator = new JLabel();
  private final JButton zoom = new JButton();

  /**
   * @param showPlugins what the checkers' state does when it is clicked
   */
  public StatusBar(Runnable showPlugins) {
    setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
    checkers.addActionListener(event -> showPlugins.run());
    checkers.setToolTipText(TEXTS.get("plugins.tip"));
    for (JButton button : new JButton[] {checkers, zoom}) {
      button.setFocusable(false);
      button.putClientProperty("JButton.buttonType", "toolBarButton");
    }
    // Where room is short, the message gives way.
    message.setMinimumSize(new Dimension(0, HEIGHT - 2));
    add(Box.createHorizontalStrut(12));
    add(doing);
    add(saved);
    add(Box.createHorizontalStrut(16));
    add(progress);
    add(Box.createHorizontalStrut(8));
    add(done);
    add(Box.createHorizontalStrut(16));
    add(marks);
    add(Box.createHorizontalStrut(16));
    add(message);
    add(Box.createHorizontalStrut(16));
    add(Box.createHorizontalGlue());
    add(pace);
    add(Box.createHorizontalStrut(8));
    add(checkers);
    add(Box.createHorizontalStrut(8));
    add(others);
    add(annotator);
    add(Box.createHorizontalStrut(8));
    add(zoom);
    add(Box.createHorizontalStrut(6));
  }

  /**
   * Shows the state of the workspace.
   *
   * @param inOrder whether the article in hand stands before the one beside
   */
  public void show(Situation situation, boolean inOrder) {
    Palette palette = Palette.current();
    Optional<Snapshot> snapshot = situation.snapshot();
    saved.setText(snapshot.map(now -> SavedWords.brief(now.saving())).orElse(""));
    boolean failed = false;
    String explained = null;
    if (snapshot.isPresent() && snapshot.get().saving() instanceof SaveState.NotSaved not) {
      failed = true;
      explained = SavedWords.explained(not);
    }
    saved.setForeground(failed ? palette.error() : palette.ink2());
    saved.setToolTipText(explained);
    progress.setVisible(snapshot.isPresent());
    pace.show(snapshot);
    if (snapshot.isEmpty()) {
      counted = Progress.NONE; // the next one can be of another workspace
    }
    snapshot.ifPresent(now -> showCounts(situation, now, inOrder));
  }

  /** Shows one sentence, in the colour of errors; empty for none. */
  public void say(String sentence) {
    message(sentence, Palette.current().error());
  }

  /**
   * Shows one sentence of several; all of them when pointed at.
   *
   * @param failure whether it stands in the way: in the colour of errors
   */
  public void say(String sentence, String all, boolean failure) {
    Palette palette = Palette.current();
    message(sentence, failure ? palette.error() : palette.ink2());
    message.setToolTipText(sentence.isEmpty() ? null : all);
  }

  /** Shows one sentence on what has been done, and has screen readers say it. */
  public void tell(String sentence) {
    message(sentence, Palette.current().ink2());
    told = true;
    announce(sentence);
  }

  /** What was said of the step before is no news any more; what is wrong stays. */
  public void forget() {
    if (told) {
      message("", Palette.current().ink2());
    }
  }

  /** A screen reader says what changes where the keys are, not what changes at the foot. */
  private static void announce(String sentence) {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    if (owner != null && owner.getAccessibleContext() != null) {
      owner
          .getAccessibleContext()
          .firePropertyChange(AccessibleContext.ACCESSIBLE_DESCRIPTION_PROPERTY, null, sentence);
    }
  }

  /**
   * Says how large the article is shown.
   *
   * @param explained what a click on it does
   */
  public void zoom(String words, String explained) {
    zoom.setText(words);
    zoom.setToolTipText(explained);
  }

  /** Does this when the size of the article is clicked. */
  public void onZoom(Runnable click) {
    zoom.addActionListener(event -> click.run());
  }

  private void message(String sentence, Color colour) {
    told = false;
    wrong = colour.equals(Palette.current().error());
    message.setForeground(colour);
    message.setText(sentence);
    message.setToolTipText(sentence.isEmpty() ? null : sentence);
  }

  /** Message and pace give way first, then all else but what is saved. */
  @Override
  public void doLayout() {
    int needed = 0;
    JComponent[] counts = {progress, done, marks, checkers, others, annotator};
    for (JComponent count : counts) {
      count.setMinimumSize(null);
    }
    for (Component part : getComponents()) {
      needed += part.isVisible() ? part.getMinimumSize().width : 0;
    }
    if (needed > getWidth()) {
      for (JComponent count : counts) {
        count.setMinimumSize(new Dimension(0, count.getPreferredSize().height));
      }
    }
    ((BoxLayout) getLayout()).invalidateLayout(this);
    super.doLayout();
  }

  /** Says what the person is in the midst of, before all else; empty for nothing. */
  public void doing(String sentence) {
    doing.setText(sentence.isEmpty() ? "" : sentence + " ");
  }

  private void showCounts(Situation situation, Snapshot now, boolean inOrder) {
    counted = counted.after(now);
    int finished = counted.done();
    int all = now.ids().size();
    progress.show(all == 0 ? 0 : (double) finished / all);
    done.setText(TEXTS.get("done", finished, all));
    int total = counted.marks();
    int here = marksIn(now, situation.article());
    if (situation.beside().isPresent()) {
      int beside = marksIn(now, situation.beside());
      marks.setText(
          inOrder
              ? TEXTS.get("marks.two", here, beside, total)
              : TEXTS.get("marks.two", beside, here, total));
    } else {
      marks.setText(TEXTS.get("marks", here, total));
    }
    checkers.setText(checkerWords(now));
    showOthers(now.others());
    annotator.setText(now.annotator());
  }

  /** Names who else has the workspace open; of many the first. */
  private void showOthers(List<Presence.Other> all) {
    List<String> named =
        all.stream().map(one -> TEXTS.get("others.one", one.who(), one.host())).toList();
    int more = Math.max(0, named.size() - MOST_NAMED);
    String some = String.join(", ", named.subList(0, named.size() - more));
    others.setVisible(!named.isEmpty());
    others.setText(named.isEmpty() ? "" : TEXTS.get("others", some, more) + "  ");
    others.setToolTipText(
        named.isEmpty() ? null : TEXTS.get("others", String.join(", ", named), 0));
  }

  private static int marksIn(Snapshot now, Optional<String> article) {
    return article.flatMap(now::article).map(open -> open.article().annotations().size()).orElse(0);
  }

  private static String checkerWords(Snapshot now) {
    CheckState checks = now.checks();
    List<String> slow = checks.waitingFor();
    if (!slow.isEmpty()) {
      return slow.size() == 1
          ? TEXTS.get("waiting.one", slow.get(0))
          : TEXTS.get("waiting", slow.size());
    }
    if (checks.running()) {
      return TEXTS.get("checking");
    }
    List<String> trouble = new ArrayList<>();
    long refused =
        now.plugins().stream().filter(plugin -> plugin.state() == Plugin.State.REFUSED).count();
    if (refused > 0) {
      trouble.add(TEXTS.get("refused", refused));
    }
    int failures = checks.results().failures().size();
    if (failures > 0) {
      trouble.add(TEXTS.get("failed", failures));
    }
    return trouble.isEmpty() ? TEXTS.get("idle") : String.join(", ", trouble);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(super.getPreferredSize().width, HEIGHT);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Palette.current().hairline()));
    if (saved != null) {
      colour();
    }
  }

  @Override
  public void addNotify() {
    super.addNotify();
    colour();
  }

  private void colour() {
    Color quiet = Palette.current().ink2();
    for (JComponent label :
        new JComponent[] {doing, saved, done, marks, message, pace, checkers, others, annotator}) {
      label.setFont(Fonts.small());
      label.setForeground(quiet);
    }
    message.setForeground(wrong ? Palette.current().error() : quiet);
    zoom.setFont(Fonts.small());
    zoom.setForeground(quiet);
  }
}
