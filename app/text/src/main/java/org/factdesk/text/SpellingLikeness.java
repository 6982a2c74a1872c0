package org.factdesk.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  /** Both are names of one place or thing: "Kiev" and "Kyiv". */
  OTHER_NAME,
  /** One letter is different, missing, doubled, or two are swapped. */
  SLIP;

  /** The shorter and the longer of two words have at least so many letters. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 4;

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
    if (one.equals(other)
        || Math.min(one.length(), other.length()) < SHORTEST
        || Math.max(one.length(), other.length()) < LONGEST) {
      return NONE;
    }
    if (OtherNames.first(one).equals(OtherNames.first(other))) {
      return OTHER_NAME;
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
   * For each of the words those that are spelled like it: a slip, a style or an ending away. Time
   * is nearly linear in the words, as only those that share a trace are compared.
   *
   * @param words in small letters
   */
  public static Map<String, Set<String>> among(Collection<String> words) {
    Map<String, Set<String>> byTrace = new TreeMap<>();
    for (String word : words) {
      traces(word).forEach(t -> byTrace.computeIfAbsent(t, any -> new TreeSet<>()).add(word));
    }
    Map<String, Set<String>> alike = new TreeMap<>();
    for (Set<String> sharing : byTrace.values()) {
      for (String one : sharing) {
        for (String other : sharing) {
          if (of(one, other) != NONE) {
            alike.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
          }
        }
      }
    }
    return alike;
  }

  /** What is left of a word without one of its letters, and its sound: like words share some. */
  private static Set<String> traces(String word) {
    Set<String> traces = new TreeSet<>();
    traces.add(word);
    for (int i = 0; i < word.length(); i++) {
      traces.add(word.substring(0, i) + word.substring(i + 1));
    }
    traces.add("=" + OtherNames.first(word));
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

  /** Whether both have the same letters, in whatever order. */
  public static boolean haveSameLetters(String one, String other) {
    return one.chars().sorted().boxed().toList().equals(other.chars().sorted().boxed().toList());
  }

  /**
   * Whether two first names that are spelled alike may well be those of two people: "Mark" and
   * "Mary", "Paulo" and "Paula", but not "Mark" and "Merk" or "Makr".
   *
   * @param doubtful whether much speaks for one person, so that only another ending counts
   */
  public static boolean areFirstNames(String one, String other, boolean doubtful) {
    int longer = Math.max(one.length(), other.length());
    boolean ending = one.regionMatches(0, other, 0, longer - 1);
    boolean vowels = one.replaceAll("[aeiou]", "").equals(other.replaceAll("[aeiou]", ""));
    boolean alike = haveSameLetters(one, other) || !ending && (vowels || doubtful);
    boolean gender = ending && "ao".indexOf(one.charAt(one.length() - 1)) >= 0;
    return !alike && (longer < 6 || gender);
  }
}
