package org.factdesk.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * How two spellings of a word, such as one of a name, differ.
 *
 * <p>Pure functions, any thread.
 */
public enum SpellingLikeness {
  /** They are different words. */
  NONE,
  /** One is the other with an ending: "Russia" and "Russian". */
  ENDING,
  /** Both are right: other letters for a foreign sound, an accent, British and American. */
  STYLE,
  /** One letter is different, missing, doubled, or two are swapped. */
  SLIP;

  private static final int SHORTEST = 4;

  private static final Set<String> ENDINGS =
      Set.of(
          "", "s", "es", "n", "an", "ian", "i", "r", "er", "ish", "y", "ic", "a", "ese", "d", "ed");

  /** Letters that stand for one sound of another script; British and American endings. */
  private static final List<String[]> SOUNDS =
      List.of(
          new String[] {"[yj]", "i"},
          new String[] {"ii+", "i"},
          new String[] {"w|ff\\b", "v"},
          new String[] {"q|g(?=ad)", "k"},
          new String[] {"kh", "h"},
          new String[] {"ou", "u"},
          new String[] {"ae", "a"},
          new String[] {"oe", "o"},
          new String[] {"ue", "u"},
          new String[] {"ts|tz", "z"},
          new String[] {"(?<=.{3})our\\b", "or"},
          new String[] {"(?<=.{3})tre\\b", "ter"},
          new String[] {"ence\\b", "ense"},
          new String[] {"isation\\b", "ization"});

  /** How two words in small letters differ; equal ones and very short ones are not compared. */
  public static SpellingLikeness of(String one, String other) {
    if (one.equals(other) || Math.min(one.length(), other.length()) < SHORTEST) {
      return NONE;
    }
    if (sound(one).equals(sound(other)) || isSameBeneathVowels(one, other)) {
      return STYLE;
    }
    if (haveOneStem(one, other)) {
      return ENDING;
    }
    return isSlip(one, other) ? SLIP : NONE;
  }

  /** "Mohammed" and "Muhammad": long words with the same consonants and as many vowels. */
  private static boolean isSameBeneathVowels(String one, String other) {
    return one.length() >= 7
        && one.length() == other.length()
        && !isSlip(one, other)
        && one.replaceAll("[aeiou]", "*").equals(other.replaceAll("[aeiou]", "*"));
  }

  private static boolean haveOneStem(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    for (int i = SHORTEST; i <= shorter && one.startsWith(other.substring(0, i)); i++) {
      if (ENDINGS.contains(one.substring(i)) && ENDINGS.contains(other.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** The word in small letters, without accents. */
  public static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("ß", "ss")
        .toLowerCase(Locale.ROOT);
  }

  private static String sound(String word) {
    String sound = plain(word).replaceAll("[’'-]", "");
    for (String[] letters : SOUNDS) {
      sound = sound.replaceAll(letters[0], letters[1]);
    }
    return sound;
  }

  /**
   * What is left of a word without one of its letters, and its sound: words that are alike have
   * some of these in common, so that nobody need compare each with each.
   */
  public static Set<String> traces(String word) {
    Set<String> traces = new TreeSet<>();
    traces.add(word);
    for (int i = 0; i < word.length(); i++) {
      traces.add(word.substring(0, i) + word.substring(i + 1));
    }
    traces.add("~" + sound(word));
    if (word.length() >= 7) {
      traces.add("*" + word.replaceAll("[aeiou]", "*"));
    }
    return traces;
  }

  /** Whether one letter more, less or other, or two swapped, make the one the other. */
  private static boolean isSlip(String one, String other) {
    int begin = 0;
    int shorter = Math.min(one.length(), other.length());
    while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String left = one.substring(begin, one.length() - end);
    String right = other.substring(begin, other.length() - end);
    boolean swapped =
        left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right);
    return swapped || left.length() <= 1 && right.length() <= 1;
  }
}
