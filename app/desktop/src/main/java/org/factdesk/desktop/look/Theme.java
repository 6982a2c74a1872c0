package org.factdesk.desktop.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.awt.Toolkit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import org.factdesk.desktop.words.Texts;

/** A look of the whole window; {@link #apply} puts it on, also while windows are open. */
public enum Theme {
  LIGHT(Palette.LIGHT),
  DARK(Palette.DARK),
  CONTRAST_LIGHT(HighContrast.LIGHT),
  CONTRAST_DARK(HighContrast.DARK);

  private static final Texts TEXTS = Texts.of(Theme.class);

  private final Palette palette;

  Theme(Palette palette) {
    this.palette = palette;
  }

  public Palette palette() {
    return palette;
  }

  /** The name in settings, such as "dark" or "contrast-light". */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the person reads. */
  public String title() {
    return TEXTS.get("theme." + id());
  }

  /** The theme of that name. */
  public static Optional<Theme> of(String id) {
    return Stream.of(values()).filter(theme -> theme.id().equals(id)).findFirst();
  }

  /** The theme that is on. */
  public static Theme current() {
    return with(Palette.current().dark(), Palette.current().contrast());
  }

  /** The theme to begin with where the person has chosen none: what the desktop asks for. */
  public static Theme usual() {
    Toolkit toolkit = Toolkit.getDefaultToolkit();
    boolean asked =
        Stream.of("win.highContrast.on", "awt.highContrast.on")
            .anyMatch(name -> Boolean.TRUE.equals(toolkit.getDesktopProperty(name)));
    Object name = toolkit.getDesktopProperty("gnome.Net/ThemeName");
    String desktop = name == null ? "" : name.toString();
    boolean contrast = asked || desktop.startsWith("HighContrast");
    return with(contrast && desktop.endsWith("Inverse"), contrast);
  }

  /** Dark for light and light for dark, the contrast as it is. */
  public Theme other() {
    return with(!palette.dark(), palette.contrast());
  }

  /** With strong contrast, or with the usual one where it was strong. */
  public Theme otherContrast() {
    return with(palette.dark(), !palette.contrast());
  }

  private static Theme with(boolean dark, boolean contrast) {
    if (contrast) {
      return dark ? CONTRAST_DARK : CONTRAST_LIGHT;
    }
    return dark ? DARK : LIGHT;
  }

  /** Puts this theme on every open window and on all to come. Event thread. */
  public void apply() {
    FlatLaf.registerCustomDefaultsSource(
        Theme.class.getPackageName(), Theme.class.getClassLoader());
    FlatLaf look = palette.dark() ? new FlatDarkLaf() : new FlatLightLaf();
    look.setExtraDefaults(variables());
    UIManager.put(Palette.KEY, palette);
    UIManager.put("defaultFont", new FontUIResource(Fonts.ui()));
    PlainWords.apply();
    FlatLaf.setup(look);
    FlatLaf.updateUI();
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>();
    variables.put("@paper", hex(palette.paper()));
    variables.put("@chrome", hex(palette.chrome()));
    variables.put("@raised", hex(palette.raised()));
    variables.put("@hairline", hex(palette.hairline()));
    variables.put("@border", hex(palette.border()));
    variables.put("@selectedRow", hex(palette.selectedRow()));
    variables.put("@selectedText", hex(palette.selectedText()));
    variables.put("@ink", hex(palette.ink()));
    variables.put("@ink2", hex(palette.ink2()));
    variables.put("@ink3", hex(palette.ink3()));
    variables.put("@error", hex(palette.error()));
    variables.put("@disabled", hex(blend(palette.ink(), palette.chrome())));
    return variables;
  }

  /** The first colour at 40 % over the second: what is disabled. */
  private static Color blend(Color over, Color under) {
    return new Color(
        (2 * over.getRed() + 3 * under.getRed()) / 5,
        (2 * over.getGreen() + 3 * under.getGreen()) / 5,
        (2 * over.getBlue() + 3 * under.getBlue()) / 5);
  }

  private static String hex(Color colour) {
    // String.format would cost a tenth of the start.
    return "#" + Integer.toHexString(0x1000000 | (colour.getRGB() & 0xFFFFFF)).substring(1);
  }
}
