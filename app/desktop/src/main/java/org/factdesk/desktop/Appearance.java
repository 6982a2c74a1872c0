package org.factdesk.desktop;

import java.util.Locale;
import org.factdesk.desktop.look.Theme;
import org.factdesk.desktop.words.Language;
import org.factdesk.desktop.words.Texts;

/** The theme and the language of the window, and what is remembered of them. Event thread only. */
final class Appearance {
  private static final Texts TEXTS = Texts.of(Appearance.class);
  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";

  private final Settings settings;

  Appearance(Settings settings) {
    this.settings = settings;
  }

  /** Puts on what was chosen; before any window is made, since texts are read when it is. */
  static void dress(Settings settings) {
    Language.of(settings.get(LANGUAGE).orElse("")).orElseGet(Language::usual).speak();
    settings.get(THEME).flatMap(Theme::of).orElseGet(Theme::usual).apply();
  }

  void switchTheme() {
    wear(Theme.current().other());
  }

  void switchContrast() {
    wear(Theme.current().otherContrast());
  }

  /** Chooses the other language; says, in that language, from when on it is spoken. */
  String switchLanguage() {
    Language now = settings.get(LANGUAGE).flatMap(Language::of).orElseGet(Language::spoken).other();
    settings.set(LANGUAGE, now.id());
    settings.save();
    return TEXTS.in(Locale.forLanguageTag(now.id()), "language.chosen");
  }

  private void wear(Theme theme) {
    theme.apply();
    settings.set(THEME, theme.id());
  }
}
