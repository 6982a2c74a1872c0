package org.factdesk.plugins.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Offices of which one person has one at a time, read out of titles. */
final class Office {
  private static final Pattern PAST =
      Pattern.compile("(?i)\\b(former|ex|then|acting|interim|deputy|vice|shadow|late|past|new)\\b");
  private static final String FIELD =
      "(prime|foreign|home|defen[cs]e|interior|finance|justice|health|education|trade|energy)";
  private static final Pattern BEFORE =
      Pattern.compile("(?i)\\b" + FIELD + "\\s+(minister|secretary)\\b");
  private static final Pattern BEHIND =
      Pattern.compile("(?i)\\b(minister|secretary)\\s+(?:of|for)\\s+(?:the\\s+)?" + FIELD + "\\b");
  private static final Pattern PRESIDENT = Pattern.compile("(?i)\\bpresident\\b");

  private Office() {}

  /** "foreign minister", "president"; empty where the title says no such office. */
  static String in(String title) {
    if (PAST.matcher(title).find()) {
      return "";
    }
    Matcher before = BEFORE.matcher(title);
    if (before.find()) {
      return field(before.group(1)) + " " + before.group(2).toLowerCase(Locale.ROOT);
    }
    Matcher behind = BEHIND.matcher(title);
    if (behind.find()) {
      return field(behind.group(2)) + " " + behind.group(1).toLowerCase(Locale.ROOT);
    }
    return PRESIDENT.matcher(title).find() ? "president" : "";
  }

  /** Whether one person hardly has both at a time: ministers of two fields, head of both. */
  static boolean areTwo(String one, String other) {
    boolean heads =
        new HashSet<>(List.of(one, other)).equals(Set.of("president", "prime minister"));
    return heads || !one.equals(other) && head(one).equals(head(other));
  }

  private static String head(String office) {
    return office.substring(office.indexOf(' ') + 1);
  }

  private static String field(String field) {
    return field.toLowerCase(Locale.ROOT).replace("defense", "defence");
  }
}
