package org.factdesk.desktop.look;

import java.awt.Color;
import java.util.Map;
import javax.swing.UIManager;

/**
 * Every colour of the window, by what it is for. Only layers and findings have a hue.
 *
 * @param contrast whether it is for people who need strong contrast: no fills, heavier lines
 * @param paper behind an article, and in text fields
 * @param chrome behind everything else
 * @param raised behind buttons and pop-ups
 * @param ink text, accent and focus
 * @param ink2 labels
 * @param ink3 hints and counts; on a selected row {@code ink2} stands in for it
 * @param dim boilerplate
 */
public record Palette(
    boolean dark,
    boolean contrast,
    Color paper,
    Color chrome,
    Color raised,
    Color hairline,
    Color border,
    Color selectedRow,
    Color selectedText,
    Color ink,
    Color ink2,
    Color ink3,
    Color dim,
    Color error,
    Color warning,
    Color note,
    Map<String, Hue> hues) {

  public static final Palette LIGHT =
      new Palette(
          false,
          false,
          new Color(0xFFFEFC),
          new Color(0xF3F2EF),
          new Color(0xFBFAF8),
          new Color(0xDAD8D2),
          new Color(0xC2BFB7),
          new Color(0xDEDFE0),
          new Color(0xCBD0D6),
          new Color(0x22252A),
          new Color(0x53575E),
          new Color(0x6B6F76),
          new Color(0x73757A),
          new Color(0xB3261E),
          new Color(0xA34700),
          new Color(0x53575E),
          Map.of(
              "claim", Hue.of(0x3B78EC, 0xE1ECFD, 0xC8DEFE),
              "source", Hue.of(0xB87200, 0xFBE8D0, 0xF5D7AF),
              "framing", Hue.of(0x7A0A4E, 0xFEE2EE, 0xFECCE2),
              "cue", Hue.of(0x2E7F86, 0xD7F1F2, 0xACE9ED),
              "verdict", Hue.of(0x5C22C0, 0xECE8FE, 0xDED6FD),
              "evidence", Hue.of(0x2B5208, 0xE1F1D8, 0xCBE6BD),
              "date", Hue.of(0x6D6E5A, 0xECECE0, 0xDFDEC7)));

  public static final Palette DARK =
      new Palette(
          true,
          false,
          new Color(0x1D1E20),
          new Color(0x28292C),
          new Color(0x2F3134),
          new Color(0x3C3E42),
          new Color(0x55585D),
          new Color(0x3D4044),
          new Color(0x4A5058),
          new Color(0xE4E2DC),
          new Color(0xB4B3AE),
          new Color(0xA3A29D),
          new Color(0x94938F),
          new Color(0xFF8A7A),
          new Color(0xF2A15C),
          new Color(0xB4B3AE),
          Map.of(
              "claim", Hue.of(0x8FC3FE, 0x263750, 0x2D4870),
              "source", Hue.of(0xE39A00, 0x463317, 0x5F4110),
              "framing", Hue.of(0xCC5F90, 0x4A2C3A, 0x65364D),
              "cue", Hue.of(0x9BE1D7, 0x0E3E41, 0x035256),
              "verdict", Hue.of(0x9272F0, 0x38314E, 0x4B3F6C),
              "evidence", Hue.of(0xB1E19F, 0x2B3C22, 0x355125),
              "date", Hue.of(0x978A5C, 0x38372D, 0x4A4936)));

  static final String KEY = "Factdesk.palette";

  public Palette {
    hues = Map.copyOf(hues);
  }

  /** The palette of the theme that is on. Ask at every painting: the theme can change. */
  public static Palette current() {
    return UIManager.get(KEY) instanceof Palette palette ? palette : LIGHT;
  }

  /** A layer's colours by its colour token; grey for a token this palette does not know. */
  public Hue hue(String token) {
    Hue hue = hues.get(token);
    if (hue != null) {
      return hue;
    }
    return contrast ? new Hue(ink3, paper, paper) : new Hue(ink3, selectedRow, border);
  }
}
