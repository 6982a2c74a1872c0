package org.factdesk.desktop.actions;

import org.factdesk.desktop.words.Words;

/** The menus, in their order. */
public enum Menu {
  FILE,
  EDIT,
  VIEW,
  MARK,
  LINK,
  CHECKERS,
  HELP;

  String title() {
    return Words.capital(name().toLowerCase(java.util.Locale.ROOT));
  }
}
