package org.factdesk.store.article;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The shapes of datelines as expressions. All repetitions are bounded, and they are tried on the
 * first words of a paragraph only, so none takes long on any text.
 */
final class DatelineForms {
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}";
  private static final String SMALL = "(?:(?:de|la|le|el|am|an|der|of|upon|du|da|do|na)[ -])?";
  private static final String PLACE = NAME + "(?: " + SMALL + NAME + "){0,3}";
  private static final String PLACES_LIST =
      "(?<place>" + PLACE + "(?:(?:, ?|/| and )" + PLACE + "){0,3}?)";
  private static final String WEEKDAY = "(?:\\p{L}{2,10}\\.?,? )?";

  /** The beginnings of all months' names, and the rest of such a name. */
  private static final String MONTH =
      SiteWords.phrases().words("months").stream()
          .map(month -> month.substring(0, Math.min(3, month.length())))
          .distinct()
          .sorted()
          .collect(Collectors.joining("|", "(?iu:", ")\\p{L}{0,8}"));

  private static final String DAY =
      "(?:"
          + WEEKDAY
          + "(?:(?<month>"
          + MONTH
          + ")\\.? \\d{1,2}|\\d{1,2}\\.? (?:de )?(?<month2>"
          + MONTH
          + ")\\.?)"
          + "(?:,? (?:de )?\\d{4})?)";
  private static final String AGENCY_NAME =
      "[\\p{L}\\p{N}][\\p{L}\\p{N} .&/'’-]{0,28}[\\p{L}\\p{N}]";
  private static final String PLAIN_AGENCY =
      "[\\p{L}\\p{N}](?:[\\p{L}\\p{N} &/'’-]{0,28}?[\\p{L}\\p{N}])?";
  private static final String BRACKETED =
      "(?:\\((?<bracketed>" + AGENCY_NAME + ")\\)|/(?<slashed>" + AGENCY_NAME + ")/)";
  private static final String DASH = "(?:-\\.|\\.?(?:-{1,2}|[–—―]))";
  private static final String GAP = "[ \\u00A0\\t]*";

  /** Place, day, agency in brackets; place or day may be missing. */
  static final Pattern WITH_BRACKETS =
      Pattern.compile(
          "(?:"
              + PLACES_LIST
              + "[,.]? )?(?:"
              + DAY
              + "[,.]? )?"
              + BRACKETED
              + GAP
              + "(?:"
              + DASH
              + "|[:.])"
              + GAP);

  /** Place and agency in brackets, and the news at once: "Moscow (CNN)Russia said". */
  static final Pattern WITH_BRACKETS_ONLY =
      Pattern.compile("(?:" + PLACES_LIST + "[,.]? )?(?:" + DAY + "[,.]? )?" + BRACKETED + GAP);

  /** Place, and agency and day in one pair of brackets: "(Newsday - 04th February, 2022)". */
  static final Pattern WITH_DAY_IN_BRACKETS =
      Pattern.compile(
          PLACES_LIST
              + " \\((?<agency>"
              + AGENCY_NAME
              + "?)(?:, | [-–—] )(?:"
              + "(?<month>"
              + MONTH
              + ")\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (?<month2>"
              + MONTH
              + ")\\.?)"
              + "(?:,? \\d{4})?\\)(?:"
              + GAP
              + "(?:"
              + DASH
              + "|:))?"
              + GAP);

  /** Place, day, agency without brackets. */
  static final Pattern WITH_AGENCY =
      Pattern.compile(
          PLACES_LIST
              + "[,.] ?"
              + DAY
              + "(?:[.,:]| ?"
              + DASH
              + ") ?(?<agency>"
              + PLAIN_AGENCY
              + ")(?:[.:]|"
              + GAP
              + DASH
              + ")"
              + GAP);

  static final Pattern WITH_DAY =
      Pattern.compile(PLACES_LIST + "[,.] ?" + DAY + "(?:[.:]|" + GAP + DASH + ")" + GAP);

  static final Pattern PLACE_ALONE =
      Pattern.compile(PLACES_LIST + GAP + "(?<sign>" + DASH + "|:)" + GAP);

  private DatelineForms() {}
}
