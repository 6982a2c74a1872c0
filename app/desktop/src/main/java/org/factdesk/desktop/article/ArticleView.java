package org.factdesk.desktop.article;

import java.awt.BorderLayout;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.event.CaretEvent;
import javax.swing.text.BadLocationException;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.factdesk.text.Graphemes;
import org.factdesk.text.Words;

/**
 * Shows an article, typeset, with its marks, findings and suggestions, and tells what a person does
 * there. Changes nothing itself. Remembers the place in each article. All offsets are UTF-16 units
 * of the article's text. Event thread only.
 */
public final class ArticleView extends JPanel {
  private final transient ArticleListener listener;
  private final ArticlePane pane = new ArticlePane();
  private final transient Visits visits = new Visits();
  private final ZoomScroller scroller;
  private final OverviewStrip strip = new OverviewStrip(pane);
  private transient Optional<Span> selection = Optional.empty();

  public ArticleView(ArticleListener listener) {
    super(new BorderLayout());
    this.listener = listener;
    scroller = new ZoomScroller(pane);
    scroller.setVerticalScrollBar(strip);
    add(scroller);
    new PaneMouse(pane, listener).install();
    PaneKeys.install(pane, this::toggleFold, () -> foldAtCaret().isPresent());
    pane.addCaretListener(this::caretMoved);
  }

  /**
   * Shows a page: another article, or the same with other marks. In another article caret, scroll
   * position and open sections are as they were when it was last shown.
   */
  public void show(ArticlePage page) {
    Article before = pane.sheet().page().article();
    Article now = page.article();
    if (before.id().equals(now.id()) && before.text().equals(now.text())) {
      pane.show(page);
    } else {
      if (!before.id().isEmpty()) {
        visits.remember(before.id(), visit());
      }
      Optional<Visit> visit =
          visits.recall(now.id()).map(place -> place.within(now.text().length()));
      pane.setOpenFolds(visit.map(Visit::openFolds).orElse(Set.of()));
      pane.show(page);
      restore(visit);
    }
    strip.refresh();
    describe();
  }

  /**
   * Where the reader was in the articles that were shown, and is in the shown one, by their ids;
   * the last one at the end.
   */
  public Map<String, Visit> visits() {
    Article shown = pane.sheet().page().article();
    if (!shown.id().isEmpty()) {
      visits.remember(shown.id(), visit());
    }
    return visits.all();
  }

  /** Takes these places for where the reader was, in place of all others, and shows nothing. */
  public void recall(Map<String, Visit> places) {
    pane.show(ArticlePane.EMPTY);
    visits.use(places);
  }

  private Visit visit() {
    Anchor anchor = Anchor.of(pane, pane.galley());
    return new Visit(
        pane.getCaret().getDot(),
        pane.getCaret().getMark(),
        anchor.offset(),
        anchor.above(),
        pane.openFolds());
  }

  private void restore(Optional<Visit> visit) {
    CaretMoves moves = new CaretMoves(pane.galley(), pane.sheet().text());
    int first = moves.first();
    pane.setCaretPosition(whole(visit.map(Visit::mark).orElse(first)));
    pane.moveCaretPosition(whole(visit.map(Visit::caret).orElse(first)));
    visit
        .map(place -> new Anchor(place.top(), place.above()))
        .orElse(Anchor.TOP)
        .restore(pane, pane.galley());
  }

  /** Never in the midst of a character of the reader's: the file may be another by now. */
  private int whole(int offset) {
    String text = pane.sheet().text();
    return Graphemes.isBoundary(text, offset)
        ? offset
        : Graphemes.snap(text, new Span(offset, offset + 1)).begin();
  }

  /** Scrolls to a span and selects its words, opening the section it is in. */
  public void reveal(Span span) {
    pane.select(span.begin(), span.end());
    pane.revealInUpperPart(span);
  }

  /** Scrolls to a span, opening the section it is in; caret and selection stay. */
  public void scrollTo(Span span) {
    pane.reveal(span);
  }

  /** Whether something is selected, but no words: nothing but spaces. */
  public boolean selectsOnlySpaces() {
    return pane.getSelectionStart() < pane.getSelectionEnd() && pane.selectedText().isEmpty();
  }

  /** Where the words stand now, all their rows, in this component's coordinates. */
  public Rectangle bounds(Span span) {
    try {
      Rectangle place = pane.modelToView2D(span.begin()).getBounds();
      place.add(pane.modelToView2D(span.end()).getBounds());
      return SwingUtilities.convertRectangle(pane, place, this);
    } catch (BadLocationException e) {
      throw new IllegalArgumentException("no such words in the article: " + span, e);
    }
  }

  /**
   * The row on which the words begin, from its first letter to its last, in this component's
   * coordinates.
   */
  public Rectangle firstRow(Span words) {
    Galley galley = pane.galley();
    Row row = galley.row(words.begin());
    boolean text = galley.block(row).showsText();
    double from = galley.left(row) + (text ? galley.shape(row).x(galley.begin(row)) : 0);
    double to = galley.left(row) + (text ? galley.shape(row).x(galley.wordsEnd(row)) : 0);
    int left = (int) Math.round(Math.min(from, to));
    int width = (int) Math.round(Math.abs(to - from));
    int top = galley.baseline(row) - Metrics.FILL_ASCENT;
    int height = Metrics.FILL_ASCENT + Metrics.FILL_DESCENT;
    Rectangle place = pane.zoom().toPane(new Rectangle(left, top, width, height));
    return SwingUtilities.convertRectangle(pane, place, this);
  }

  /** The part of this component that the text has from edge to edge, margins left out. */
  public Rectangle column() {
    TextColumn column = pane.galley().column();
    Rectangle place = pane.zoom().toPane(new Rectangle(column.left(), 0, column.width(), 1));
    int right = Math.min(place.x + place.width, scroller.getViewport().getWidth());
    return new Rectangle(place.x, 0, right - place.x, getHeight());
  }

  /** Ids of the marks at a point of this component, the innermost first. */
  public List<String> marksAt(Point point) {
    Point at = SwingUtilities.convertPoint(this, point, pane);
    Pointing found = Pointing.at(pane.sheet(), pane.zoom().toPage(at.x), pane.zoom().toPage(at.y));
    return found.marks().stream().map(Mark::id).toList();
  }

  /** Points at a mark, or at none: it looks as if the mouse were over it. */
  public void pointAt(Optional<String> mark) {
    pane.setPointed(mark);
  }

  /** Tells whenever the rows have moved on the screen. */
  public void onScroll(Runnable told) {
    scroller.getViewport().addChangeListener(event -> told.run());
  }

  /** Ids of the marks on the selected words, else at the caret; the outermost first. */
  public List<String> marksHere() {
    Marks marks = pane.sheet().marks();
    int at = caret();
    List<Mark> behind = marks.at(at);
    List<Mark> here = behind.isEmpty() && at > 0 ? marks.at(at - 1) : behind;
    return selection.map(words -> marks.touching(words.begin(), words.end())).orElse(here).stream()
        .sorted(Mark.ORDER)
        .map(Mark::id)
        .toList();
  }

  /** The caret's offset. */
  public int caret() {
    return pane.getCaretPosition();
  }

  /** Puts the caret at an offset, nothing selected, and scrolls to it. */
  public void moveCaret(int offset) {
    pane.setCaretPosition(offset);
    pane.scrollTo(offset, offset);
  }

  /** The selected words, without blanks at their ends; empty where none are. */
  public Optional<Span> selection() {
    return selection;
  }

  /**
   * Selects the sentence at the caret; where all of it is selected already, its paragraph. Does
   * nothing in a folded section.
   */
  public void widenSelection() {
    Passages passages = new Passages(pane.galley(), pane.sheet().text());
    int at = pane.selectedText().map(Span::begin).orElse(caret());
    Optional<Span> sentence = passages.sentenceAt(at);
    boolean all =
        sentence.isPresent()
            && pane.selectedText()
                .filter(words -> words.contains(Words.snap(pane.sheet().text(), sentence.get())))
                .isPresent();
    Optional<Span> wider = all ? passages.paragraphAt(at) : sentence;
    wider.ifPresent(
        span -> {
          pane.select(span.begin(), span.end(), pane.isSnapping());
          pane.scrollTo(span.begin(), span.end());
        });
  }

  /** Whether the words at an offset run from left to right. */
  public boolean isLeftToRight(int offset) {
    return pane.galley().isEmpty()
        || new CaretMoves(pane.galley(), pane.sheet().text()).leftToRight(offset);
  }

  /** Whether selecting goes by whole words; Alt and the mouse do the other. */
  public void setSnapping(boolean value) {
    pane.setSnapping(value);
  }

  /** Tells those who do not see it what has happened to the words at the caret. */
  public void announce(String what) {
    pane.getAccessibleContext().setAccessibleDescription(what);
  }

  /** Opens or folds the dimmed section at the caret; does nothing where there is none. */
  public void toggleFold() {
    foldAtCaret()
        .ifPresent(
            section -> {
              boolean open = pane.toggleFold(section);
              if (!open) {
                pane.setCaretPosition(section.begin());
              }
              listener.foldToggled(section, open);
            });
  }

  /** Sets the size of everything on the page; 1 for 100 %, from 0.25 to 8. */
  public void zoom(double factor) {
    pane.setZoom(new Zoom(factor));
  }

  /** Tells of turns of the wheel with Ctrl held, away from the person as positive. */
  public void onZoomWheel(IntConsumer told) {
    scroller.onZoom(told);
  }

  /** Frames what a search has found in the shown text, by begin; an empty list for nothing. */
  public void showMatches(List<Span> found) {
    pane.setMatches(new Matches(found));
    strip.repaint();
  }

  /** Takes the keyboard. */
  @Override
  public void requestFocus() {
    pane.requestFocusInWindow();
  }

  @Override
  public boolean requestFocusInWindow() {
    return pane.requestFocusInWindow();
  }

  private Optional<Span> foldAtCaret() {
    Galley galley = pane.galley();
    if (galley.isEmpty()) {
      return Optional.empty();
    }
    Block block = galley.block(galley.blockAt(caret()));
    return block.fold() == Block.NO_FOLD ? Optional.empty() : Optional.of(block.fold());
  }

  private void caretMoved(CaretEvent event) {
    Optional<Span> now = pane.selectedText();
    listener.caretMoved(event.getDot());
    if (!now.equals(selection)) {
      pane.repaintSelection(selection, now);
      selection = now;
      listener.selectionChanged(now);
    }
    describe();
  }

  /** Says which marks are at the caret, for those who do not see them. */
  private void describe() {
    pane.getAccessibleContext().setAccessibleDescription(Spoken.marksAt(pane.sheet(), caret()));
  }
}
