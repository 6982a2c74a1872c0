package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Span;

/**
 * The words of a quotation as they are compared: without case, punctuation, and what differs
 * between spellings ("centre", "center") and between short and full forms ("don't", "do not", "3",
 * "three").
 *
 * <p>All offsets are UTF-16. Pure functions, any thread, linear in the text.
 *
 * @param text as it stands
 */
public record SpokenWords(String text, List<Word> words) {
  /** Stands for words that were put in brackets or left out with dots: they may be anything. */
  public static final String OPEN = "…";

  /**
   * One word.
   *
   * @param form as it is compared
   * @param begin its first UTF-16 unit in the quotation
   */
  public record Word(String form, int begin, int end) {}

  private static final int AROUND = 4;

  /** Who speaks, between two parts of a sentence: ,” she said, “. */
  static final Pattern BETWEEN =
      Pattern.compile(",\\s?[\"”’']\\s?[^\"“”‘\\n.!?]{1,80},\\s?[\"“‘']\\s?(?=\\p{Ll})");

  /** Repeated groups are possessive, so that a row of dots does not fill the stack. */
  private static final Pattern TOKEN =
      Pattern.compile(
          BETWEEN
              + "|\\[[^\\]]{0,80}\\]|\\([^)]{0,80}\\)|…|\\.(?:\\s?\\.)++"
              + "|\\d[\\d.,]*(?:\\d|st|nd|rd|th)\\b|(?:\\p{L}\\. ?){2,}+"
              + "|[\\p{L}\\d]+(?:[’'] ?(?:s|t|re|ve|ll|d|m)\\b|[’']\\p{L}+)?");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("won't", "will not"),
          Map.entry("can't", "can not"),
          Map.entry("cannot", "can not"),
          Map.entry("shan't", "shall not"),
          Map.entry("gonna", "going to"),
          Map.entry("wanna", "want to"),
          Map.entry("percent", "per cent"),
          Map.entry("ok", "okay"),
          Map.entry("grey", "gray"),
          Map.entry("greys", "grays"),
          Map.entry("greyer", "grayer"),
          Map.entry("it's", "it is"),
          Map.entry("that's", "that is"),
          Map.entry("there's", "there is"),
          Map.entry("he's", "he is"),
          Map.entry("she's", "she is"),
          Map.entry("what's", "what is"),
          Map.entry("let's", "let us"));

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  /** Keeps a copy of the words. */
  public SpokenWords {
    words = List.copyOf(words);
  }

  /** The wording of what stands between quotation marks. */
  public static SpokenWords of(String quotation) {
    List<Word> words = new ArrayList<>();
    Matcher token = TOKEN.matcher(quotation);
    while (token.find()) {
      List<String> forms = token.group().charAt(0) == ',' ? List.of() : forms(token.group());
      for (String form : forms) {
        words.add(new Word(form, token.start(), token.end()));
      }
    }
    return new SpokenWords(quotation, words);
  }

  private static List<String> forms(String token) {
    char first = token.charAt(0);
    if (first == '[' || first == '(' || first == '…' || first == '.') {
      return List.of(OPEN);
    }
    String plain = Words.fold(token).replace(" ", "");
    if (SHORT.containsKey(plain)) {
      return List.of(SHORT.get(plain).split(" "));
    }
    int apostrophe = plain.indexOf('\'');
    if (plain.length() > 3 && plain.endsWith("n't")) {
      return List.of(plain.substring(0, plain.length() - 3), "not");
    }
    String ending = apostrophe < 0 ? "" : plain.substring(apostrophe + 1);
    String head = plain.substring(0, plain.length() - ending.length() - (apostrophe < 0 ? 0 : 1));
    return switch (ending) {
      case "re" -> List.of(head, "are");
      case "ve" -> List.of(head, "have");
      case "ll" -> List.of(head, "will");
      case "m" -> List.of(head, "am");
      case "d" -> List.of(head, OPEN);
      default -> List.of(spelling(head + ending));
    };
  }

  private static String spelling(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return word.replaceAll(",|(?<=\\d)(st|nd|rd|th)$", "");
    }
    int number = Math.max(NUMBERS.indexOf(word), ORDINALS.indexOf(word));
    if (number > 1) {
      return String.valueOf(number);
    }
    return BritishSpelling.american(word.replace(".", ""));
  }

  /** How many words it has. */
  public int size() {
    return words.size();
  }

  String form(int index) {
    return words.get(index).form();
  }

  boolean isOpen(int index) {
    return form(index).equals(OPEN);
  }

  /** The words as they are compared. */
  public List<String> forms() {
    return words.stream().map(Word::form).toList();
  }

  /**
   * Where the words from one index to before another stand; the words beside the gap where there
   * are none between.
   */
  public Span span(int from, int to) {
    boolean gap = from >= to;
    int first = gap ? Math.max(0, from - 1) : from;
    int last = gap ? Math.min(size() - 1, to) : to - 1;
    return new Span(words.get(first).begin(), words.get(last).end());
  }

  /** These words as they stand, with a few words more on either side. */
  public String around(int from, int to) {
    int begin = Math.max(0, from - AROUND);
    int end = Math.min(size(), to + AROUND);
    String shown = span(begin, end).in(text).replaceAll("\\s+", " ");
    return (begin > 0 ? "…" : "") + shown + (end < size() ? "…" : "");
  }
}
