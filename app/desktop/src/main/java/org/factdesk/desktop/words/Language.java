package org.factdesk.desktop.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;

/** A language that the window speaks. */
public enum Language {
  ENGLISH(Locale.ENGLISH),
  GERMAN(Locale.GERMAN);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The name in settings: the language's tag, such as "de". */
  public String id() {
    return locale.getLanguage();
  }

  /** The language of that tag, such as "de" or "de-AT". */
  public static Optional<Language> of(String tag) {
    String wanted = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    return Stream.of(values()).filter(language -> language.id().equals(wanted)).findFirst();
  }

  /** The system's where there are texts in it, else English. */
  public static Language usual() {
    return of(Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag()).orElse(ENGLISH);
  }

  /** The language that the window speaks now. */
  public static Language spoken() {
    return usual();
  }

  /** The language that is not this one. */
  public Language other() {
    return this == ENGLISH ? GERMAN : ENGLISH;
  }

  /**
   * Makes this the language of the window and of Swing's own dialogs. To be called before the first
   * text is read. The country stays where the language is the system's.
   */
  public void speak() {
    Locale system = Locale.getDefault(Locale.Category.DISPLAY);
    Locale chosen = system.getLanguage().equals(id()) ? system : locale;
    Locale numbers = Locale.getDefault(Locale.Category.FORMAT);
    // A frame takes its language from the default of no category, which cannot be set alone.
    Locale.setDefault(chosen);
    Locale.setDefault(Locale.Category.FORMAT, numbers);
    JComponent.setDefaultLocale(chosen);
  }
}
