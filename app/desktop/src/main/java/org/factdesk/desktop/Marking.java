package org.factdesk.desktop;

import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.desktop.marking.Ends;
import org.factdesk.desktop.marking.Parts;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Annotation;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;

/** What keys do to the selected words and to the words of the selected mark. */
final class Marking implements Feature {
  private static final Texts TEXTS = Texts.of(Ends.class);
  private static final String SNAPPING = "snap-to-words";

  private final Session session;
  private final Halves halves;
  private final Asking asking;

  Marking(Bench bench) {
    session = bench.session();
    halves = bench.halves();
    asking = new Asking(bench);
    boolean snaps = !bench.settings().get(SNAPPING).equals(Optional.of("off"));
    session.change(now -> now.withSnapping(snaps));
    snap(snaps);
  }

  @Override
  public List<Command> commands(Scheme scheme) {
    return List.of(
        Command.of(TEXTS, "mark-as", Menu.MARK, 1, asking::layer)
            .keys("T")
            .when(now -> now.open().isPresent()),
        Command.of(TEXTS, "set-features", Menu.MARK, 1, asking::features)
            .keys("E")
            .when(now -> now.selected().isPresent()),
        Command.of(TEXTS, "what-is-here", Menu.MARK, 2, asking::here)
            .keys("W")
            .when(now -> now.open().isPresent()),
        Command.of(TEXTS, "select-sentence", Menu.MARK, 3, () -> halves.inHand().widenSelection())
            .keys("S")
            .when(now -> now.open().isPresent()),
        Command.of(TEXTS, "snap", Menu.MARK, 3, this::switchSnapping)
            .named(now -> TEXTS.get(now.snapping() ? "snap.off" : "snap.on"))
            .keys("B"),
        Command.of(TEXTS, "add-words", Menu.MARK, 4, this::addWords)
            .keys(
                "shift 1", "shift 2", "shift 3", "shift 4", "shift 5", "shift 6", "shift 7",
                "shift 8", "shift 9")
            .when(now -> now.words().isPresent() && now.heldMark().isPresent()),
        Command.of(TEXTS, "remove-part", Menu.MARK, 4, this::removePart)
            .keys("shift DELETE")
            .when(now -> now.selected().filter(mark -> mark.spans().size() > 1).isPresent()),
        resize("end-right", false, true, true, "alt RIGHT", "PERIOD"),
        resize("end-left", false, false, true, "alt LEFT", "COMMA"),
        resize("start-right", true, true, true, "alt shift RIGHT", "shift PERIOD"),
        resize("start-left", true, false, true, "alt shift LEFT", "shift COMMA"),
        resize("end-right-exactly", false, true, false, "ctrl alt RIGHT", "ctrl PERIOD"),
        resize("end-left-exactly", false, false, false, "ctrl alt LEFT", "ctrl COMMA"),
        resize(
            "start-right-exactly", true, true, false, "ctrl alt shift RIGHT", "ctrl shift PERIOD"),
        resize(
            "start-left-exactly", true, false, false, "ctrl alt shift LEFT", "ctrl shift COMMA"));
  }

  @Override
  public void show(Situation before, Situation now) {
    asking.show(before, now);
  }

  @Override
  public void remember(Settings settings) {
    settings.set(SNAPPING, session.situation().snapping() ? "on" : "off");
  }

  private Command resize(String id, boolean start, boolean right, boolean byWord, String... keys) {
    return Command.of(TEXTS, id, Menu.MARK, byWord ? 5 : 6, () -> resize(start, right, byWord))
        .keys(keys)
        .when(now -> now.selected().isPresent());
  }

  private void switchSnapping() {
    session.change(now -> now.withSnapping(!now.snapping()));
    boolean snaps = session.situation().snapping();
    snap(snaps);
    halves.inHand().announce(TEXTS.get(snaps ? "snap.is-on" : "snap.is-off"));
  }

  private void snap(boolean value) {
    halves.inHand().setSnapping(value);
    halves.aside().setSnapping(value);
  }

  /** In a right-to-left text, its end is at the left. */
  private void resize(boolean start, boolean right, boolean byWord) {
    Situation now = session.situation();
    if (now.selected().isEmpty() || now.open().isEmpty()) {
      return;
    }
    Annotation mark = now.selected().get();
    Ends ends = new Ends(now.open().get().article().text(), mark.spans());
    int at = start ? mark.extent().begin() : mark.extent().end();
    boolean forward = right == halves.inHand().isLeftToRight(at);
    List<Span> moved = start ? ends.startMoved(forward, byWord) : ends.endMoved(forward, byWord);
    change("resize mark", mark, moved, start);
  }

  private void addWords() {
    Situation now = session.situation();
    if (now.heldMark().isPresent() && now.words().isPresent()) {
      Annotation mark = now.heldMark().get();
      Span words = now.words().get();
      String text = now.open().orElseThrow().article().text();
      session.change(then -> then.withMark(Optional.of(mark.id())));
      change("add words to mark", mark, new Parts(text, mark.spans()).with(words), false);
      halves.inHand().moveCaret(words.end());
    }
  }

  private void removePart() {
    Situation now = session.situation();
    if (now.selected().isPresent() && now.open().isPresent()) {
      Annotation mark = now.selected().get();
      Parts parts = new Parts(now.open().get().article().text(), mark.spans());
      change("take words from mark", mark, parts.without(now.caret()), false);
    }
  }

  private void change(String label, Annotation mark, List<Span> spans, boolean start) {
    if (spans.equals(mark.spans())) {
      return;
    }
    Situation now = session.situation();
    session.apply(steps -> steps.setSpans(label, now.selectedRef().orElseThrow(), spans));
    Annotation changed = mark.withSpans(spans);
    halves.inHand().moveCaret(start ? changed.extent().begin() : changed.extent().end());
    String text = now.open().orElseThrow().article().text();
    halves.inHand().announce(TEXTS.get("resized", mark.layer(), Words.quote(changed.quote(text))));
  }
}
