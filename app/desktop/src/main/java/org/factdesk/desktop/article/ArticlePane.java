package org.factdesk.desktop.article;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JViewport;
import javax.swing.text.BadLocationException;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Article;
import org.factdesk.model.Scheme;
import org.factdesk.model.Span;
import org.factdesk.text.Graphemes;
import org.factdesk.text.Words;
import org.fife.ui.rtextarea.RDocument;
import org.fife.ui.rtextarea.RTextAreaUI;
import org.jspecify.annotations.Nullable;

/**
 * The page itself: an article's text, read-only, one document an article, with the offsets of the
 * article's text. A text area for carets, selection, scrolling and assistive technology; rows,
 * places and painting are our own (see {@link Galley}).
 */
final class ArticlePane extends QuietTextArea {
  private static final Texts TEXTS = Texts.of(ArticlePane.class);
  private static final int WIDTH_BEFORE_LAYOUT = 768;
  static final ArticlePage EMPTY =
      ArticlePage.of(Article.of("", ""), new Scheme("", List.of(), List.of()));

  private final Set<Integer> openFolds = new HashSet<>();
  private final Typefaces typefaces = new Typefaces();
  private Zoom zoom = Zoom.NONE;

  /** Whether selecting goes by whole words, unless a key says otherwise. */
  private boolean snapping = true;

  /** Whether the words selected now are whole ones, whatever the ends of the selection. */
  private boolean wholeWords;

  private Optional<String> hovered = Optional.empty();
  private Matches matches = Matches.NONE;
  private Optional<String> pointed = Optional.empty();
  private Sheet sheet = Sheet.of(EMPTY, rows(EMPTY), Marks.NONE);

  /** What the rows were laid out for: with strong contrast lanes are further apart. */
  private int laneHeight = Metrics.laneHeight();

  /** False while the constructors of the text area run: they call methods of this class. */
  private final boolean built;

  ArticlePane() {
    built = true;
    setFont(typefaces.body().font());
    setAutoscrolls(true);
    setToolTipText("");
    getAccessibleContext().setAccessibleName(TEXTS.get("article"));
    colour();
  }

  Sheet sheet() {
    return sheet;
  }

  Galley galley() {
    return sheet.galley();
  }

  PagePainter painter() {
    Emphasis emphasis = new Emphasis(selectedText(), sheet.page().selected(), hovered, pointed);
    return new PagePainter(sheet, Palette.current(), emphasis);
  }

  Zoom zoom() {
    return zoom;
  }

  boolean isSnapping() {
    return snapping;
  }

  void setSnapping(boolean value) {
    snapping = value;
  }

  /** Selects from one offset to another, where the caret goes; exactly, or all words touched. */
  void select(int from, int to, boolean whole) {
    wholeWords = whole;
    setCaretPosition(from);
    moveCaretPosition(to);
  }

  /** Moves the caret with the end of the selection. */
  void extend(int to, boolean whole) {
    wholeWords = whole;
    moveCaretPosition(to);
  }

  /** Selects exactly these words. */
  @Override
  public void select(int begin, int end) {
    wholeWords = false;
    super.select(begin, end);
  }

  /**
   * The selected words, in UTF-16 units, without blanks at the ends, and never half a character of
   * the reader's.
   */
  Optional<Span> selectedText() {
    String text = sheet.text();
    int begin = getSelectionStart();
    int end = getSelectionEnd();
    while (begin < end && Lines.isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && Lines.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (begin >= end) {
      return Optional.empty();
    }
    Span exact = new Span(begin, end);
    return Optional.of(wholeWords ? Words.snap(text, exact) : Graphemes.snap(text, exact));
  }

  /** Paints again where the selection has other edges than before. */
  void repaintSelection(Optional<Span> before, Optional<Span> now) {
    if (before.isPresent() != now.isPresent()) {
      sheet.page().held().flatMap(sheet.marks()::find).ifPresent(this::repaint);
    }
    List<Integer> edges =
        Stream.of(before, now)
            .flatMap(Optional::stream)
            .flatMap(span -> Stream.of(span.begin(), span.end() - 1))
            .filter(offset -> offset < sheet.text().length())
            .toList();
    edges.stream()
        .filter(offset -> Collections.frequency(edges, offset) == 1)
        .forEach(offset -> repaintPage(SheetChange.rows(galley(), new Span(offset, offset + 1))));
  }

  /**
   * Shows a page. What stays the same is not laid out again, and only rows that look different are
   * painted again.
   */
  void show(ArticlePage page) {
    Article shown = sheet.page().article();
    if (!isSameText(shown, page.article())) {
      setDocument(document(page.article().text()));
      hovered = Optional.empty();
      matches = Matches.NONE;
    }
    boolean sameRows =
        isSameText(shown, page.article())
            && shown.sections().equals(page.article().sections())
            && shown.metadata().equals(page.article().metadata());
    replace(
        sameRows
            ? sheet.after(page)
            : Sheet.of(page, rows(page), Marks.of(page.article(), page.scheme())));
  }

  private static boolean isSameText(Article one, Article other) {
    return one.id().equals(other.id()) && one.text().equals(other.text());
  }

  private void replace(Sheet next) {
    Sheet before = sheet;
    sheet = next;
    if (before.galley() == next.galley()) {
      SheetChange.between(before, next).damaged().forEach(this::repaintPage);
      if (before.marks() != next.marks()) {
        hovered.flatMap(sheet.marks()::find).ifPresent(this::repaint);
      }
      return;
    }
    Anchor anchor = Anchor.of(this, before.galley());
    revalidate();
    repaint();
    if (isSameText(before.page().article(), next.page().article())) {
      anchor.restore(this, next.galley());
    }
  }

  /** The dimmed sections that are open, by where they begin. */
  Set<Integer> openFolds() {
    return Set.copyOf(openFolds);
  }

  /** Opens these dimmed sections and folds all others; takes effect with the next layout. */
  void setOpenFolds(Set<Integer> begins) {
    openFolds.clear();
    openFolds.addAll(begins);
  }

  /** Opens or folds a dimmed section; gives whether it is open now. */
  boolean toggleFold(Span section) {
    boolean open = openFolds.add(section.begin());
    if (!open) {
      openFolds.remove(section.begin());
    }
    layOutAgain();
    if (open) {
      scrollTo(section.begin(), section.end());
    }
    return open;
  }

  /** The words at the upper edge of the view stay there. */
  void setZoom(Zoom value) {
    Anchor anchor = Anchor.of(this, galley());
    zoom = value;
    layOutAgain();
    anchor.restore(this, galley());
  }

  Matches matches() {
    return matches;
  }

  void setMatches(Matches value) {
    matches = value;
    repaint();
  }

  /** The mark under the pointer. */
  void setHovered(Optional<String> mark) {
    if (!mark.equals(hovered)) {
      hovered.flatMap(sheet.marks()::find).ifPresent(this::repaint);
      hovered = mark;
      hovered.flatMap(sheet.marks()::find).ifPresent(this::repaint);
    }
  }

  /** The mark that something else points at, a list or a line. */
  void setPointed(Optional<String> mark) {
    if (!mark.equals(pointed)) {
      pointed.flatMap(sheet.marks()::find).ifPresent(this::repaint);
      pointed = mark;
      pointed.flatMap(sheet.marks()::find).ifPresent(this::repaint);
    }
  }

  private void repaintPage(Rectangle place) {
    repaint(zoom.toPane(place));
  }

  private void repaint(Mark mark) {
    repaintPage(SheetChange.rows(galley(), mark.extent()));
  }

  /** Scrolls until a span is in view with some rows around it, opening the section it is in. */
  void reveal(Span span) {
    Row row = galley().row(span.begin());
    if (galley().block(row).kind() == Block.Kind.FOLDED) {
      toggleFold(galley().block(row).fold());
    }
    scrollTo(span.begin(), span.end());
  }

  /** As {@link #reveal}; what was out of view then stands in the upper part of it. */
  void revealInUpperPart(Span span) {
    Row row = galley().row(span.begin());
    validateViewport();
    Rectangle seen = zoom.toPage(getVisibleRect());
    int top = galley().top(row);
    if (seen.height > 0 && (top < seen.y || top + galley().height(row) > seen.y + seen.height)) {
      int above = Math.max(0, top - seen.height / 4);
      scrollRectToVisible(zoom.toPane(new Rectangle(0, above, 1, seen.height)));
    }
    reveal(span);
  }

  /** Scrolls just as far as it needs to show the rows of these offsets, and a row around them. */
  void scrollTo(int begin, int end) {
    Galley rows = galley();
    if (rows.isEmpty()) {
      return;
    }
    Row first = rows.row(begin);
    Row last = rows.row(Math.max(begin, end));
    int margin = rows.typefaces().body().rowHeight();
    int top = Math.max(0, rows.top(first) - margin);
    int bottom = Math.min(rows.height(), rows.top(last) + rows.height(last) + margin);
    validateViewport();
    int most = Math.max(margin, zoom.toPage(getVisibleRect().height));
    scrollRectToVisible(zoom.toPane(new Rectangle(0, top, 1, Math.min(bottom - top, most))));
  }

  private void validateViewport() {
    if (getParent() instanceof JViewport viewport && !isValid()) {
      viewport.validate();
    }
  }

  private void layOutAgain() {
    replace(Sheet.of(sheet.page(), rows(sheet.page()), sheet.marks()));
  }

  private Galley rows(ArticlePage page) {
    int width = getWidth() > 0 ? getWidth() : WIDTH_BEFORE_LAYOUT;
    return Galley.of(page.article(), Flow.of(page.article(), openFolds), typefaces, column(width));
  }

  private TextColumn column(int width) {
    return TextColumn.on(zoom.toPage(width));
  }

  /** Inserted, not set as text: that would change line ends. */
  private static RDocument document(String text) {
    RDocument document = new RDocument();
    try {
      document.insertString(0, text, null);
    } catch (BadLocationException e) {
      throw new IllegalStateException("an empty document has a start", e);
    }
    return document;
  }

  // What the text area would do otherwise

  @Override
  protected RTextAreaUI createRTextAreaUI() {
    return new ArticlePaneUi(this);
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean reflow = built && width > 0 && !galley().column().equals(column(width));
    super.setBounds(x, y, width, height);
    if (reflow) {
      layOutAgain();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return built
        ? new Dimension(zoom.toPane(galley().column().right()), zoom.toPane(galley().height()))
        : super.getPreferredSize();
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return zoom.toPane(2 * typefaces.body().rowHeight());
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return Math.max(1, visible.height - zoom.toPane(2 * typefaces.body().rowHeight()));
  }

  @Override
  public int getLineHeight() {
    return built ? zoom.toPane(typefaces.body().rowHeight()) : super.getLineHeight();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (built) {
      colour();
      if (laneHeight != Metrics.laneHeight()) {
        laneHeight = Metrics.laneHeight();
        layOutAgain();
      }
      repaint();
    }
  }

  @Override
  public @Nullable String getToolTipText(MouseEvent event) {
    return Pointing.at(sheet, zoom.pageX(event), zoom.pageY(event)).message();
  }

  private void colour() {
    Palette palette = Palette.current();
    setBackground(palette.paper());
    setForeground(palette.ink());
    setCaretColor(palette.ink());
    setSelectionColor(palette.selectedText());
    setSelectedTextColor(palette.ink());
  }
}
