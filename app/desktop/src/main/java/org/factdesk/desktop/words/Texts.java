package org.factdesk.desktop.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts of one package, in the language of the window: the file {@code text.properties} beside
 * its classes, and {@code text_de.properties} for German. Texts with values are written as {@link
 * MessageFormat} reads them: an apostrophe is a curly one, or doubled. Any thread.
 */
public final class Texts {
  private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Class<?> home;

  private Texts(Class<?> home) {
    this.home = home;
  }

  /** The texts of the package that this class is in. */
  public static Texts of(Class<?> home) {
    return new Texts(home);
  }

  /**
   * The text under the key, with these values put in.
   *
   * @throws java.util.MissingResourceException where there is no such text
   */
  public String get(String key, Object... values) {
    return in(Locale.getDefault(Locale.Category.DISPLAY), key, values);
  }

  /** As {@link #get}, in another language than the window's. */
  public String in(Locale language, String key, Object... values) {
    return new MessageFormat(bundle(language).getString(key), language).format(values);
  }

  /** As {@link #get}, empty where there is no such text. */
  public Optional<String> ifKnown(String key, Object... values) {
    boolean known = bundle(Locale.getDefault(Locale.Category.DISPLAY)).containsKey(key);
    return known ? Optional.of(get(key, values)) : Optional.empty();
  }

  private ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        home.getPackageName() + ".text", language, home.getClassLoader(), NO_OTHER_LANGUAGE);
  }
}
