package org.factdesk.benchmarks;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Running text that looks like news: common and rare words, sentences, quotes, dates and names. A
 * seed and a length give the same text for ever, so that other programs can be given it too.
 */
final class GeneratedNews {
  private static final int WORDS = 30_000;
  private static final int NAMES = 4_000;
  private static final String[] COMMON =
      ("the of to and a in that is for on was with as by at from it he be his an are has have had"
              + " said will were not but this they which their been its who or she would one about"
              + " more also after than when new over people up out into could years last two first"
              + " time other")
          .split(" ");
  private static final String[] SYLLABLES =
      ("ba be bi bo bu ca ce ci co cu da de di do du fa fe fi fo ga ge gi go ha he hi ho ja ka ke"
              + " ki ko la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po pu ra re ri ro ru"
              + " sa se si so su ta te ti to tu va ve vi vo wa we wi za ze bra cre dra fla gro pla"
              + " pre pro sta ste str tra tri sch ment tion ing er ed al ist ous")
          .split(" ");
  private static final List<String> MONTHS =
      List.of(
          "January February March April May June July August September October November December"
              .split(" "));
  private static final List<String> WEEKDAYS =
      List.of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "));

  private final String[] words = new String[WORDS];
  private final double[] frequencies = new double[WORDS];
  private final String[] names = new String[NAMES];
  private final Random random;

  GeneratedNews(long seed) {
    Random vocabulary = new Random(42);
    invent(vocabulary);
    double sum = 0;
    for (int i = 0; i < WORDS; i++) {
      sum += 1 / Math.pow(i + 2.7, 1.05);
      frequencies[i] = sum;
    }
    for (int i = 0; i < WORDS; i++) {
      frequencies[i] /= sum;
    }
    for (int i = 0; i < NAMES; i++) {
      String first = capital(words[300 + vocabulary.nextInt(20_000)]);
      names[i] = first + " " + capital(words[300 + vocabulary.nextInt(20_000)]);
    }
    random = new Random(seed);
  }

  /** Text of exactly that many characters, all ASCII. */
  String text(int length) {
    StringBuilder text = new StringBuilder(length + 4000);
    while (text.length() < length) {
      text.append(title()).append("\n\n");
      int words = words();
      text.append(body(words, quote())).append("\n\n");
    }
    text.setLength(length);
    return text.toString();
  }

  /** One article: a title and a text of 60 to 3,000 words. */
  String article() {
    String title = title();
    int words = words();
    return title + "\n\n" + body(words, quote());
  }

  /** One article in which somebody says that. */
  String article(String quote) {
    String title = title();
    int words = words();
    return title + "\n\n" + body(words, quote);
  }

  /** A near-copy: of that share of the words three in ten are left out, the others replaced. */
  String edited(String text, double share) {
    StringBuilder edited = new StringBuilder(text.length() + 100);
    for (String word : text.split(" ", -1)) {
      double drawn = random.nextDouble();
      if (drawn >= share * .3) {
        edited.append(edited.isEmpty() ? "" : " ").append(drawn < share ? word() : word);
      }
    }
    return edited.toString();
  }

  private void invent(Random vocabulary) {
    Set<String> seen = new HashSet<>(Arrays.asList(COMMON));
    System.arraycopy(COMMON, 0, words, 0, COMMON.length);
    for (int i = COMMON.length; i < WORDS; ) {
      StringBuilder word = new StringBuilder();
      int syllables = 2 + vocabulary.nextInt(2) + (i > 500 ? vocabulary.nextInt(2) : 0);
      for (int k = 0; k < syllables; k++) {
        word.append(any(SYLLABLES, vocabulary));
      }
      if (seen.add(word.toString())) {
        words[i++] = word.toString();
      }
    }
  }

  private static String any(String[] of, Random random) {
    return of[random.nextInt(of.length)];
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Any word, the common ones more often. */
  String word() {
    int found = Arrays.binarySearch(frequencies, random.nextDouble());
    return words[found < 0 ? Math.min(-found - 1, WORDS - 1) : found];
  }

  private String name() {
    return names[(int) (NAMES * Math.pow(random.nextDouble(), 2))];
  }

  private String date() {
    int year = 1995 + random.nextInt(30);
    int month = random.nextInt(12);
    int day = 1 + random.nextInt(28);
    return switch (random.nextInt(6)) {
      case 0 -> day + " " + MONTHS.get(month) + " " + year;
      case 1 -> MONTHS.get(month) + " " + day + ", " + year;
      case 2 -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month + 1, day);
      case 3 -> "last " + WEEKDAYS.get(random.nextInt(7));
      case 4 -> MONTHS.get(month).substring(0, 3) + ". " + day;
      default -> "" + year;
    };
  }

  private void words(StringBuilder text, int count) {
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        text.append(random.nextInt(14) == 0 ? ", " : " ");
      }
      text.append(random.nextInt(25) == 0 ? name() : word());
    }
  }

  private String sentence() {
    StringBuilder text = new StringBuilder();
    words(text, 8 + random.nextInt(20));
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    if (random.nextInt(4) == 0) {
      text.append(" on ").append(date());
    }
    return text.append('.').toString();
  }

  /** What somebody could say, in 10 words or more. */
  String quote() {
    StringBuilder text = new StringBuilder();
    words(text, 10 + random.nextInt(22));
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return text.toString();
  }

  private String body(int words, String quote) {
    StringBuilder text = new StringBuilder(words * 7);
    int sentences = Math.max(3, words / 18);
    int quoted = random.nextInt(sentences);
    for (int i = 0; i < sentences; i++) {
      if (i > 0) {
        text.append(i % 3 == 0 ? "\n\n" : " ");
      }
      if (i == quoted) {
        text.append('"').append(quote).append(",\" said ").append(name());
        text.append(" on ").append(date()).append('.');
      } else if (random.nextInt(9) == 0) {
        text.append('"').append(quote()).append(",\" ").append(name()).append(" told reporters.");
      } else {
        text.append(sentence());
      }
    }
    return text.toString();
  }

  private String title() {
    StringBuilder text = new StringBuilder();
    words(text, 6 + random.nextInt(5));
    return capital(text.toString());
  }

  private int words() {
    double length = Math.exp(5.94 + 0.55 * random.nextGaussian());
    return (int) Math.min(3000, Math.max(60, length));
  }
}
