package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the numbers of an English text, in digits and in words. */
final class Numerals {
  private static final Map<String, Double> WORDS = values("number-words.txt");
  private static final Map<String, Double> MAGNITUDES =
      Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);
  private static final Map<String, Double> SUFFIXES =
      Map.of("bn", 1e9, "mn", 1e6, "m", 1e6, "k", 1e3, "b", 1e9, "tn", 1e12);
  private static final String MAGNITUDE = "(?:hundred|thousand|million|billion|trillion)";
  private static final String WORD =
      WORDS.keySet().stream().sorted().collect(Collectors.joining("|", "(?:", ")"));

  /** A blank behind the comma or the point is what cutting texts into words leaves: "20, 000". */
  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?<!\\d[.,:/]|\\d[:/] |\\d / )(?<digits>\\d{1,3}(?:,\\d{3}|, \\d{3}(?!\\d| ?[-–] ?\\d))+(?!\\d)|\\d++)(?! ?[:/] ?\\d)"
              + "(?<decimals>\\.\\d+|\\. \\d{1,2}(?= (?:percent|per|[mb]illion|acre|mile|km|point|magnitude)|%))?"
              + "(?:(?<suffix>bn|mn|tn|(?<=[$€£¥₹] ?[\\d.,]{1,12})[mkb])(?![\\p{L}\\p{N}])|(?<ordinal>st|nd|rd|th)\\b| ?-? ?(?<magnitude>"
              + "(?i:"
              + MAGNITUDE
              + ")"
              + ")\\b)?"
              + "|(?i:(?<vague>(?:tens|dozens|scores|hundreds|thousands|millions|billions)(?: of (?:thousands|millions))?)\\b"
              + "|(?<half>half(?: ?- ?| )(?:an? )?(?<of>dozen|million|billion|century)\\b)"
              + "|(?<fraction>(?:half|one[- ]half|(?:a|one)[- ](?:third|quarter|fifth)|two[- ]thirds|three[- ](?:quarters|fourths))(?= of\\b))"
              + "|(?<words>(?:a (?:"
              + MAGNITUDE
              + "|dozen)|\\b"
              + WORD
              + ")(?:[ -](?:and (?=a (?:half|quarter)\\b|"
              + WORD
              + "))?(?:"
              + WORD
              + "|"
              + MAGNITUDE
              + "|dozen|a half|a quarter))*\\b)))"
              + "(?:(?=(?:ft|km|kg|cm|mm|lbs?|mph|kph|[mkg])(?![\\p{L}\\p{N}]))|(?![\\p{L}\\p{N}]))");

  private static final Map<String, Double> HUNDREDTHS =
      Map.of("half", 50.0, "third", 100 / 3.0, "quarter", 25.0, "fifth", 20.0, "thirds", 200 / 3.0);

  private Numerals() {}

  /** The lines "word value". */
  private static Map<String, Double> values(String file) {
    return DataLines.of(file)
        .map(line -> line.split(" "))
        .collect(Collectors.toUnmodifiableMap(w -> w[0], w -> Double.parseDouble(w[1])));
  }

  static List<Numeral> in(CharSequence text) {
    List<Numeral> numerals = new ArrayList<>();
    Matcher matcher = NUMERAL.matcher(text);
    while (matcher.find()) {
      Numeral numeral = read(matcher);
      if (!Double.isNaN(numeral.value())) {
        numerals.add(numeral);
      }
    }
    return numerals;
  }

  private static Numeral read(Matcher matcher) {
    if (matcher.group("digits") != null) {
      return digits(matcher);
    }
    String words = matcher.group().toLowerCase(Locale.ROOT);
    if (matcher.group("vague") != null) {
      return of(matcher, vague(words), 0, Numeral.Sort.VAGUE);
    }
    if (matcher.group("half") != null) {
      double whole = matcher.group("of").equalsIgnoreCase("dozen") ? 12 : word(matcher.group("of"));
      return of(matcher, whole / 2, whole / 20, Numeral.Sort.WORDS);
    }
    if (matcher.group("fraction") != null) {
      String part = words.replaceAll(".*[ -]", "");
      double hundredths =
          part.startsWith("four") || part.equals("quarters")
              ? 75
              : HUNDREDTHS.getOrDefault(part, Double.NaN);
      return of(matcher, hundredths, 2, Numeral.Sort.FRACTION);
    }
    double value = words(words);
    boolean large = value >= 100 && words.contains("llion");
    return of(
        matcher, value, large ? slack(String.valueOf((long) value), 1, 1) : 0, Numeral.Sort.WORDS);
  }

  private static Numeral of(Matcher matcher, double value, double slack, Numeral.Sort sort) {
    return new Numeral(matcher.start(), matcher.end(), value, slack, sort);
  }

  private static Numeral digits(Matcher matcher) {
    String whole = matcher.group("digits").replaceAll("[, ]", "");
    String decimals = matcher.group("decimals");
    String number = decimals == null ? whole : whole + decimals.replace(" ", "");
    String suffix = matcher.group("suffix");
    String magnitude = matcher.group("magnitude");
    double times =
        suffix != null
            ? SUFFIXES.getOrDefault(suffix, 1.0)
            : magnitude == null
                ? 1
                : MAGNITUDES.getOrDefault(magnitude.toLowerCase(Locale.ROOT), 1.0);
    boolean ordinal = matcher.group("ordinal") != null;
    return of(
        matcher,
        number.length() > 18 ? Double.NaN : Double.parseDouble(number) * times,
        ordinal || number.length() > 18 ? 0 : slack(number, times, times == 1 ? 0.1 : 0.25),
        ordinal ? Numeral.Sort.ORDINAL : Numeral.Sort.DIGITS);
  }

  /** Half a unit of the last digit that is not a rounding zero, but no more than a share of it. */
  private static double slack(String number, double times, double share) {
    int point = number.indexOf('.');
    if (point >= 0) {
      return times * Math.pow(10, point + 1 - number.length()) / 2;
    }
    double value = Double.parseDouble(number);
    if (times == 1 && value < 100) {
      return 0;
    }
    int zeros = number.length() - number.replaceAll("0+$", "").length();
    double half = zeros == 0 && times == 1 ? 0 : Math.pow(10, zeros) / 2;
    return times * Math.min(half, share * value);
  }

  /** "tens of thousands" is at least 20,000. */
  private static double vague(String words) {
    double value =
        words.startsWith("dozen")
            ? 24
            : words.startsWith("score") ? 40 : words.startsWith("tens") ? 20 : 2;
    for (Map.Entry<String, Double> magnitude : MAGNITUDES.entrySet()) {
      value *= words.contains(magnitude.getKey()) ? magnitude.getValue() : 1;
    }
    return value;
  }

  private static double word(String word) {
    return WORDS.getOrDefault(word, MAGNITUDES.getOrDefault(word, Double.NaN));
  }

  /** "two hundred and five thousand", "one and a half million"; not a number for "one two". */
  private static double words(String words) {
    double total = 0;
    double part = 0;
    double last = Double.POSITIVE_INFINITY;
    for (String word : words.split("[ -](?:and )?")) {
      double value = word(word);
      if (word.equals("half") || word.equals("quarter")) {
        part += word.equals("half") ? 0.5 : 0.25;
        value = last;
      } else if (word.equals("a") || word.isEmpty()) {
        value = last;
      } else if (word.equals("dozen") || word.equals("hundred")) {
        part = Math.max(1, part) * (word.equals("dozen") ? 12 : 100);
      } else if (MAGNITUDES.containsKey(word)) {
        total += Math.max(part == 0 ? 1 : 0, part) * value;
        part = 0;
        value = Double.POSITIVE_INFINITY;
      } else if (value >= last || last < 20 || last < 100 && value >= 10) {
        return Double.NaN;
      } else {
        part += value;
      }
      last = value;
    }
    return total + part;
  }
}
