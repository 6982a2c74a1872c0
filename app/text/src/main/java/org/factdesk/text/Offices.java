package org.factdesk.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Offices of which one person has one at a time, read out of titles.
 *
 * <p>Pure functions, any thread.
 */
public final class Offices {
  private static final Pattern PAST =
      Pattern.compile("\\b(former|ex|then|acting|interim|deputy|vice|shadow|late|past|new)\\b");
  private static final String FIELD =
      "(prime|foreign|home|defense|interior|finance|justice|health|education|trade|energy)";
  private static final String HEAD = "(minister|secretary)\\b";
  private static final Pattern OFFICE =
      Pattern.compile(FIELD + " " + HEAD + "|" + HEAD + " (?:of|for) (?:the )?" + FIELD);

  private Offices() {}

  /** "foreign minister", "president"; empty where the title says no such office. */
  public static String in(String title) {
    String small = title.toLowerCase(Locale.ROOT).replace("defence", "defense");
    Matcher office = OFFICE.matcher(small);
    if (PAST.matcher(small).find()) {
      return "";
    }
    if (!office.find()) {
      return small.contains("president") ? "president" : "";
    }
    return office.group(1) == null
        ? office.group(4) + " " + office.group(3)
        : office.group(1) + " " + office.group(2);
  }

  /** Whether one person hardly has both at a time: ministers of two fields, head of both. */
  public static boolean areTwo(String one, String other) {
    return !one.equals(other)
        && (one + other)
            .matches(".*minister.*minister|(?=.*president)(?=.*prime).*|.*secretary.*secretary");
  }
}
