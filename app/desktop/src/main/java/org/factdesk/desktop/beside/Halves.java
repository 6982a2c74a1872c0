package org.factdesk.desktop.beside;

import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.factdesk.desktop.article.ArticleListener;
import org.factdesk.desktop.article.ArticlePage;
import org.factdesk.desktop.article.ArticleView;

/**
 * The articles on the desk: one, or two side by side, of which one is in hand: what a person does
 * is done there. A click or the keys in the other half take that one in hand. Where there is no
 * room for two columns of readable width, one half stands above the other. Event thread only.
 */
public final class Halves extends JPanel {
  /** The overview strip beside an article. */
  private static final int STRIP = 22;

  /** A narrow margin, 45 characters and the gap at the right of them, at 100 %. */
  private static final int COLUMN = 64 + 419 + 28;

  /** The width in px in which an article's rows hold 45 characters at 100 %. */
  public static final int LEAST = COLUMN + STRIP;

  private static final int LEAST_HEIGHT = 120;

  private final Half first;
  private final Half second;
  private final transient CrossLines lines = new CrossLines(this);
  private final Divider divider = new Divider(this::moveDivider);
  private Half inHand;
  private boolean split;
  private boolean showing;
  private int share = 500;
  private int least = LEAST;
  private transient Runnable taken = () -> {};
  private transient Runnable choose = () -> {};

  /**
   * @param desk told what a person does in either half, after that half was taken in hand
   */
  public Halves(ArticleListener desk) {
    super(null);
    first = half(true, desk);
    second = half(false, desk);
    inHand = first;
    second.setVisible(false);
    divider.setVisible(false);
    lines.setVisible(false);
    add(lines);
    add(divider);
    add(first);
    add(second);
    onScroll(lines::moved);
  }

  private Half half(boolean isFirst, ArticleListener desk) {
    SideListener listener = new SideListener(() -> take(isFirst), desk);
    return new Half(new ArticleView(listener), () -> choose(isFirst), () -> take(isFirst));
  }

  /**
   * @param taken told after the person went to the other half
   * @param choose told when another article is to be chosen for the half in hand
   */
  public void listen(Runnable taken, Runnable choose) {
    this.taken = taken;
    this.choose = choose;
  }

  /** The view where commands act. */
  public ArticleView inHand() {
    return inHand.view();
  }

  /** The other view; not on the screen while there is one article. */
  public ArticleView aside() {
    return other().view();
  }

  /** Whether the half in hand stands first, at the left. */
  public boolean isFirst() {
    return inHand == first;
  }

  public boolean isSplit() {
    return split;
  }

  /** Takes the other half in hand; the keys stay where they are. */
  public void turn() {
    take(inHand != first);
  }

  /** Takes the other half in hand, and the keys with it. */
  public void swap() {
    turn();
    inHand().requestFocusInWindow();
  }

  /** Shows two articles, or only the one in hand. */
  public void split(boolean value) {
    if (split == value) {
      return;
    }
    split = value;
    other().setVisible(value);
    divider.setVisible(value);
    first.head().setVisible(value);
    second.head().setVisible(value);
    lines.refresh();
    revalidate();
    repaint();
  }

  /** Shows a page in the half that is not in hand, which stays so. */
  public void showAside(ArticlePage page) {
    showing = true;
    try {
      aside().show(page);
    } finally {
      showing = false;
    }
  }

  /** Draws the links of the selected mark into the article beside. */
  public void lines(List<CrossLine> made) {
    lines.made(made);
  }

  /** Draws, in dashes, the link that would be made. */
  public void choosing(Optional<CrossLine> line) {
    lines.choosing(line);
  }

  /** Tells whenever the text of either half has moved on the screen. */
  public void onScroll(Runnable told) {
    first.view().onScroll(told);
    second.view().onScroll(told);
  }

  /** Says above the halves what they are. */
  public void name(HalfTitle shown, HalfTitle beside) {
    inHand.head().show(shown);
    other().head().show(beside);
  }

  /** The first half's share of the width, in thousandths. */
  public int share() {
    return share;
  }

  public void share(int thousandths) {
    share = Math.max(100, Math.min(900, thousandths));
    revalidate();
  }

  /** Makes everything on both pages larger or smaller; 1 for 100 %. */
  public void zoom(double factor) {
    least = STRIP + (int) Math.ceil(COLUMN * factor);
    first.view().zoom(factor);
    second.view().zoom(factor);
    revalidate();
  }

  private Half other() {
    return inHand == first ? second : first;
  }

  /** Whether something a person does there is to be heard, once it was taken in hand. */
  private boolean take(boolean isFirst) {
    Half half = isFirst ? first : second;
    if (half != inHand) {
      if (showing || !split) {
        return false;
      }
      inHand = half;
      lines.made(List.of());
      taken.run();
    }
    return true;
  }

  private void choose(boolean isFirst) {
    take(isFirst);
    choose.run();
  }

  boolean isStacked() {
    return getWidth() < 2 * least + 1;
  }

  /** Where the line between two articles side by side stands, in px from the left. */
  int line() {
    return divider.getX() + Divider.REACH;
  }

  private void moveDivider(int x, int y) {
    share(isStacked() ? y * 1000 / Math.max(1, getHeight()) : x * 1000 / Math.max(1, getWidth()));
  }

  /** Lines and the divider lie over the articles. */
  @Override
  public boolean isOptimizedDrawingEnabled() {
    return !split;
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(800, 600);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, 0);
  }

  @Override
  public void doLayout() {
    int width = getWidth();
    int height = getHeight();
    lines.setBounds(0, 0, width, height);
    if (!split) {
      inHand.setBounds(0, 0, width, height);
      return;
    }
    if (isStacked()) {
      int line = line(height, LEAST_HEIGHT);
      first.setBounds(0, 0, width, line);
      second.setBounds(0, line + 1, width, height - line - 1);
      divider.setBounds(0, line - Divider.REACH, width, Divider.GRAB);
    } else {
      int line = line(width, least);
      first.setBounds(0, 0, line, height);
      second.setBounds(line + 1, 0, width - line - 1, height);
      divider.setBounds(line - Divider.REACH, 0, Divider.GRAB, height);
    }
  }

  private int line(int all, int least) {
    int wanted = all * share / 1000;
    return Math.max(Math.min(least, all / 2), Math.min(wanted, all - Math.min(least, all / 2)));
  }
}
