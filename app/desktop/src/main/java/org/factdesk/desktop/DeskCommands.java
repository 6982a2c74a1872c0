package org.factdesk.desktop;

import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.actions.Desk;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.desktop.findings.FindingsPane;
import org.factdesk.desktop.list.ArticleList;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.Workspace;

/** Carries out the commands. Event thread only. */
final class DeskCommands implements Desk {
  private static final Texts TEXTS = Texts.of(DeskCommands.class);
  private final Session session;
  private final Editing editing;
  private final Navigation navigation;
  private final Finishing finishing;
  private final Linking linking;
  private final Whereabouts whereabouts;
  private final Halves halves;
  private final ArticleList list;
  private final FindingsPane findings;
  private final Panes panes;
  private final WindowCommands window;

  /** What concerns the window rather than what is in it. */
  interface WindowCommands {
    void openFolder();

    void quit();

    /** How the window looks and what language it speaks. */
    Appearance appearance();

    /** Says at the foot of the window what has been done. */
    void tell(String sentence);

    /** Says at the foot of the window what is wrong. */
    void say(List<Problem> problems);

    /** Hands on what was typed in a field and not handed on yet. */
    void commit();
  }

  DeskCommands(
      Session session,
      Editing editing,
      Navigation navigation,
      Linking linking,
      Halves halves,
      ArticleList list,
      FindingsPane findings,
      Panes panes,
      WindowCommands window) {
    this.session = session;
    this.editing = editing;
    this.navigation = navigation;
    this.finishing = new Finishing(session, editing, navigation, window::tell);
    this.linking = linking;
    this.whereabouts = new Whereabouts(session, navigation, halves, window::tell);
    this.halves = halves;
    this.list = list;
    this.findings = findings;
    this.panes = panes;
    this.window = window;
  }

  @Override
  public void openFolder() {
    window.openFolder();
  }

  @Override
  public void save() {
    window.commit();
    session.workspace().ifPresent(Workspace::saveNow);
  }

  @Override
  public void quit() {
    window.quit();
  }

  @Override
  public void undo() {
    window.commit();
    editing.undo(step -> whereabouts.show(step, "undone"));
  }

  @Override
  public void redo() {
    window.commit();
    editing.redo(step -> whereabouts.show(step, "redone"));
  }

  @Override
  public void delete() {
    editing.delete();
  }

  @Override
  public void deselect() {
    session.change(Situation::withoutMark);
    halves.inHand().requestFocusInWindow();
  }

  @Override
  public void setSection(Optional<SectionKind> kind) {
    editing.setSection(kind);
  }

  @Override
  public void mark(Layer layer) {
    boolean caretInMark =
        session
            .situation()
            .selected()
            .filter(mark -> Editing.touches(mark, session.situation().caret()))
            .isPresent();
    if (halves.inHand().selectsOnlySpaces()) {
      window.tell(TEXTS.get("only-spaces"));
      return;
    }
    // The caret leaves the words, so that they show as marked rather than as selected.
    Optional<Span> marked = editing.mark(layer);
    marked.ifPresent(words -> halves.inHand().moveCaret(words.end()));
    if (marked.isEmpty() && !caretInMark) {
      window.tell(TEXTS.get("no-word-here"));
    }
    halves.inHand().requestFocusInWindow();
  }

  @Override
  public void stepMark(int direction) {
    navigation.stepMark(direction);
  }

  @Override
  public void link() {
    linking.begin();
  }

  @Override
  public void stepArticle(int direction) {
    navigation.stepArticle(direction);
  }

  @Override
  public void nextUndone() {
    navigation.nextUndone();
  }

  @Override
  public void setState(WorkState state) {
    window.commit();
    if (state == WorkState.DONE) {
      finishing.finish();
    } else {
      editing.setState(state);
    }
  }

  @Override
  public void doneAndNext() {
    window.commit();
    if (finishing.finish()) {
      navigation.nextUndone();
    }
  }

  @Override
  public void stepFinding(int direction) {
    findings.step(direction).ifPresent(navigation::goTo);
  }

  @Override
  public void fixFinding() {
    if (!findings.fix()) {
      window.tell(TEXTS.get("nothing-to-fix"));
    }
  }

  @Override
  public void dismissFinding() {
    findings.dismiss();
  }

  @Override
  public void acceptSuggestion() {
    findings.accept();
  }

  @Override
  public void showPlugins() {
    panes.showPlugins();
  }

  @Override
  public void showTimeline() {
    panes.showTimeline(session.situation());
  }

  @Override
  public void saveTimeline() {
    panes.showTimeline(session.situation());
    session
        .workspace()
        .map(open -> open.folder().root())
        .ifPresent(folder -> panes.saveTimeline(folder, problem -> window.say(List.of(problem))));
  }

  @Override
  public void stepPane(int direction) {
    panes.stepFocus(direction);
  }

  @Override
  public void filterArticles() {
    list.focusFilter();
  }

  @Override
  public void switchTheme() {
    window.appearance().switchTheme();
  }

  @Override
  public void switchContrast() {
    window.appearance().switchContrast();
  }

  @Override
  public void switchLanguage() {
    window.tell(window.appearance().switchLanguage());
  }
}
