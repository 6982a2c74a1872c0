package org.factdesk.desktop.actions;

import java.util.Locale;
import org.factdesk.desktop.words.Texts;

/** The menus, in their order. */
public enum Menu {
  FILE,
  EDIT,
  VIEW,
  MARK,
  LINK,
  CHECKERS,
  HELP;

  private static final Texts TEXTS = Texts.of(Menu.class);

  /** How it is called. */
  public String title() {
    return TEXTS.get(key());
  }

  /** The letter that opens the menu with Alt. */
  char mnemonic() {
    return TEXTS.get(key() + ".letter").charAt(0);
  }

  private String key() {
    return "menu." + name().toLowerCase(Locale.ROOT);
  }
}
