package org.factdesk.desktop.look;

import java.awt.Font;

/**
 * The type that Factdesk is set in: Inter for the window, Noto Serif for reading. Every font falls
 * back to the platform's fonts for scripts it lacks; change sizes with {@link Font#deriveFont}.
 */
public final class Fonts {
  private static final Face INTER = new Face("Inter-Regular", Font.PLAIN);
  private static final Face INTER_MEDIUM = new Face("Inter-Medium", Font.PLAIN);
  private static final Face INTER_SEMI_BOLD = new Face("Inter-SemiBold", Font.PLAIN);
  private static final Face SERIF = new Face("NotoSerif-Regular", Font.PLAIN);
  private static final Face SERIF_BOLD = new Face("NotoSerif-Bold", Font.BOLD);

  private Fonts() {}

  /**
   * Reads the bundled fonts in the order in which a window wants them, so that asking for one later
   * costs nothing. Any thread.
   */
  public static void register() {
    ui();
    title();
    reading();
    headline();
    medium();
  }

  /** Labels, buttons, lists. */
  public static Font ui() {
    return INTER.at(13);
  }

  /** Second lines, counts, the status bar. */
  public static Font small() {
    return INTER.at(12);
  }

  /** Keys and tags. */
  public static Font tag() {
    return INTER.at(11);
  }

  /** Titles in lists. */
  public static Font medium() {
    return INTER_MEDIUM.at(13);
  }

  /** Titles of panes. */
  public static Font title() {
    return INTER_SEMI_BOLD.at(13);
  }

  /** Titles of groups within a pane. */
  public static Font group() {
    return INTER_SEMI_BOLD.at(12);
  }

  /** An article's text. */
  public static Font reading() {
    return SERIF.at(18);
  }

  /** An article's headline. */
  public static Font headline() {
    return SERIF_BOLD.at(27);
  }

  /** An article's words outside of the article. */
  public static Font excerpt() {
    return SERIF.at(14);
  }
}
