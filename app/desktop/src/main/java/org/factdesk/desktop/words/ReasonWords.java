package org.factdesk.desktop.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a fact about an article came from, in the language of the window. Any thread. */
public final class ReasonWords {
  private static final Texts TEXTS = Texts.of(ReasonWords.class);
  private static final Pattern YEAR =
      Pattern.compile(
          "the dateline says “(.*)”; the year is the first in which that follows (\\S+)",
          Pattern.DOTALL);
  private static final Pattern WEEK = Pattern.compile("“this week” beside (\\S+)");
  private static final Pattern WEEKDAY =
      Pattern.compile("“this week” beside (\\S+), and “(.*)” as past", Pattern.DOTALL);

  private ReasonWords() {}

  /** The reason as its reader gave it, said in the window's language where that is known. */
  public static String of(String reason) {
    Matcher year = YEAR.matcher(reason);
    if (year.matches()) {
      return TEXTS.get("reason-year", year.group(1), year.group(2));
    }
    Matcher weekday = WEEKDAY.matcher(reason);
    if (weekday.matches()) {
      return TEXTS.get("reason-weekday", weekday.group(1), weekday.group(2));
    }
    Matcher week = WEEK.matcher(reason);
    if (week.matches()) {
      return TEXTS.get("reason-week", week.group(1));
    }
    String key = "reason." + reason.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    return TEXTS.ifKnown(key).orElse(reason);
  }
}
