package org.factdesk.workspace;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What steps are called, in the language of the program. Any thread. */
final class Labels {
  private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Labels() {}

  static String of(String key, Object... values) {
    return new MessageFormat(texts().getString(key), language()).format(values);
  }

  /** What is corrected by its own name where it has one. */
  static String correct(String what) {
    String key = "correct." + what;
    return texts().containsKey(key) ? of(key) : of("correct", what);
  }

  private static ResourceBundle texts() {
    return ResourceBundle.getBundle(
        Labels.class.getPackageName() + ".text",
        language(),
        Labels.class.getClassLoader(),
        NO_OTHER_LANGUAGE);
  }

  private static Locale language() {
    return Locale.getDefault(Locale.Category.DISPLAY);
  }
}
