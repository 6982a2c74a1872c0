package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Article;
import org.factdesk.model.Span;

/**
 * Finds the news outlets that a text rests on: in its dateline ("ROME, May 4 (Reuters) -"), talked
 * to ("told TASS"), speaking ("the Daily Witness reported") and cited ("citing Interfax", "Reuters
 * quoted her as saying").
 *
 * <p>All offsets are UTF-16. Pure functions, any thread, linear in the text.
 */
public final class Outlets {
  /** A dateline stands within so many units of the begin. */
  private static final int REACH = 4000;

  // Repeated groups are possessive, as what they repeat must not go on the stack one by one.
  private static final String CITY = "^\\p{Lu}[\\p{L} .'’/-]{2,40}";
  private static final String DAY = ",? *\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?";
  private static final String WORD = "\\p{Lu}[\\p{L}&-]*(?:\\.[\\p{L}&-]+)*+";
  private static final String NAME =
      "(?:[Tt]he )?" + WORD + "(?: ?\\. ?com\\b)?(?: " + WORD + "){0,7}+";

  private static final List<Pattern> DATELINES =
      List.of(
          lines(CITY + "(?:" + DAY + ")? ?\\(([\\p{L}. ]{2,30})\\) ?(?:--|[-–—_])"),
          lines("^\\(?([\\p{L}.]{2,20}(?: News)?)\\)? ?(?:--|[-–—_]) "),
          lines(CITY + DAY + "[.,:]? /?(\\p{L}{2,20})/?[.:]"));

  // A bound of a word would be looked for from each of a row of accents.
  private static final Pattern CITING =
      Pattern.compile(
          "(?<!\\p{L})(?:citing|quoting|quoted by|reported by|reports by|obtained by|told to) ("
              + NAME
              + ")");

  private static final Pattern CITED =
      Pattern.compile(
          ("(?<!\\p{L})(?:(?:As|But|And|While|When) )?("
                  + NAME
                  + ") (?:news agency |has |have |had ){0,3}+")
              + "(?:reports?|reported|quotes?|quoted|cites|cited|writes|wrote)\\b");

  private static final Pattern NAMED = Pattern.compile(NAME);

  private Outlets() {}

  /** The names of outlets, in order; one may be named several times. */
  public static List<Span> in(CharSequence text) {
    return in(text, Sayings.in(text));
  }

  /**
   * The same where what is said is known already.
   *
   * @param sayings of the text
   */
  public static List<Span> in(CharSequence text, List<Saying> sayings) {
    List<Span> found = new ArrayList<>();
    for (Pattern dateline : DATELINES) {
      Matcher line = dateline.matcher(text).region(0, Math.min(text.length(), REACH));
      while (line.find()) {
        add(text, new Span(line.start(1), line.end(1)), true, found);
      }
    }
    for (Saying saying : sayings) {
      boolean reports = saying.cue().in(text).toLowerCase(Locale.ROOT).startsWith("report");
      saying.hearer().ifPresent(hearer -> add(text, hearer, true, found));
      saying.speaker().ifPresent(speaker -> add(text, speaker, reports, found));
    }
    for (Pattern citing : List.of(CITING, CITED)) {
      Matcher cited = citing.matcher(text);
      while (cited.find()) {
        add(text, new Span(cited.start(1), cited.end(1)), true, found);
      }
    }
    return found.stream().distinct().sorted().toList();
  }

  /**
   * One spelling for all names of an outlet: "ap" for "the Associated Press", "apnews.com" and
   * "https://apnews.com/page".
   */
  public static String normal(String name) {
    return OutletNames.normal(name);
  }

  /** Who published the article, as one spelling; its id where that is unknown. */
  public static String of(Article article) {
    return article
        .metadata()
        .outlet()
        .or(() -> article.metadata().url())
        .map(known -> normal(known.value()))
        .orElse(article.id());
  }

  private static Pattern lines(String expression) {
    return Pattern.compile(expression, Pattern.MULTILINE);
  }

  /** Adds the first name in the words where it is an outlet's. */
  private static void add(CharSequence text, Span words, boolean asOutlet, List<Span> found) {
    Matcher name = NAMED.matcher(words.in(text));
    if (name.find()) {
      boolean acronym = asOutlet && name.start() == 0 && OutletNames.isAcronym(name.group());
      if (acronym || OutletNames.isOutlet(name.group())) {
        found.add(new Span(words.begin() + name.start(), words.begin() + name.end()));
      }
    }
  }
}
