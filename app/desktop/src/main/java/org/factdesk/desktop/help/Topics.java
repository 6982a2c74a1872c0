package org.factdesk.desktop.help;

import java.awt.Component;
import java.util.MissingResourceException;
import org.factdesk.desktop.words.Texts;
import org.jspecify.annotations.Nullable;

/** What the manual calls the pane that somebody is in. */
public final class Topics {
  private static final Texts TEXTS = Texts.of(Topics.class);
  private static final String DESKTOP = "org.factdesk.desktop.";

  private Topics() {}

  /** The words to look for in the manual; those for reading where the pane is none of ours. */
  public static String of(@Nullable Component focused) {
    for (Component at = focused; at != null; at = at.getParent()) {
      String home = at.getClass().getPackageName();
      String feature = home.startsWith(DESKTOP) ? home.substring(DESKTOP.length()) : "";
      if (!feature.isEmpty() && !feature.equals("look") && !feature.equals("typeset")) {
        return words(feature);
      }
    }
    return words("article");
  }

  private static String words(String feature) {
    try {
      return TEXTS.get("topic." + feature);
    } catch (MissingResourceException e) {
      // A pane the texts do not know yet: the manual may still have its name in a heading.
      return feature;
    }
  }
}
