package org.factdesk.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

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
  /** Both are right: British and American. */
  ENGLISH,
  /** Both are right: other letters for a foreign sound, an accent or none. */
  STYLE,
  /** Both are names of one place or thing: "Kiev" and "Kyiv". */
  OTHER_NAME,
  /** One letter is different, missing, doubled, or two are swapped. */
  SLIP;

  /** The shorter and the longer of two words have at least so many letters. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 4;

  private static final long FACTOR = 0x100000001B3L;

  private static final Set<String> ENDINGS =
      Set.of(
          "", "s", "es", "n", "an", "ian", "i", "r", "er", "ish", "y", "ic", "a", "ese", "d", "ed");

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  /** Two letters that stand for one sound of another script. */
  private static final Map<String, Character> SOUNDS =
      Map.ofEntries(
          Map.entry("kh", 'h'),
          Map.entry("ou", 'u'),
          Map.entry("ae", 'a'),
          Map.entry("oe", 'o'),
          Map.entry("ue", 'u'),
          Map.entry("ts", 'z'),
          Map.entry("tz", 'z'),
          Map.entry("ai", 'E'),
          Map.entry("ay", 'E'),
          Map.entry("ei", 'E'),
          Map.entry("ey", 'E'),
          Map.entry("ej", 'E'));

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
    if (BritishSpelling.american(one).equals(BritishSpelling.american(other))) {
      return ENGLISH;
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
        && withoutVowels(one, "*").equals(withoutVowels(other, "*"));
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
    String small = word.toLowerCase(Locale.ROOT);
    if (small.chars().allMatch(sign -> sign < 0x80)) {
      return small;
    }
    return MARKS
        .matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
        .replaceAll("")
        .replace("ı", "i")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("ß", "ss");
  }

  private static String withoutVowels(String word, String instead) {
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      left.append("aeiou".indexOf(letter) >= 0 ? instead : String.valueOf(letter));
    }
    return left.toString();
  }

  private static String sound(String word) {
    String plain = ended(plain(word));
    StringBuilder sound = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      Character both =
          i + 1 < plain.length() ? SOUNDS.get(plain.substring(i, i + 2)) : (Character) null;
      char heard = both != null ? both : heard(letter, plain.startsWith("ad", i + 1));
      boolean again = heard == 'i' && sound.length() > 0 && sound.charAt(sound.length() - 1) == 'i';
      if (Character.isLetter(heard) && !again) {
        sound.append(heard);
      }
      i += both != null ? 1 : 0;
    }
    return sound.toString();
  }

  /** "Romanoff" as "Romanov", "Mehmed" as "Mehmet", "Abdulla" as "Abdullah". */
  private static String ended(String word) {
    int length = word.length();
    if (length < 5 || "aeiouf".indexOf(word.charAt(length - 2)) < 0) {
      return word;
    }
    String stem = word.substring(0, length - 1);
    return switch (word.charAt(length - 1)) {
      case 'd' -> stem + 't';
      case 'h' -> stem;
      case 'f' -> stem.endsWith("f") ? stem.substring(0, length - 2) + 'v' : word;
      default -> word;
    };
  }

  /** "Sergey" as "Sergei", "Gaddafi" as "Qaddafi". */
  private static char heard(char letter, boolean beforeAd) {
    return switch (letter) {
      case 'y', 'j' -> 'i';
      case 'w' -> 'v';
      case 'q' -> 'k';
      case 'g' -> beforeAd ? 'k' : 'g';
      default -> letter;
    };
  }

  /**
   * For each of the words those that are spelled like it: a slip, a style or an ending away. Time
   * is nearly linear in the words, as only those that share a trace are compared.
   *
   * @param words in small letters
   */
  public static Map<String, Set<String>> among(Collection<String> words) {
    Map<Long, List<String>> byTrace = new HashMap<>();
    for (String word : words) {
      for (long trace : traces(word)) {
        byTrace.computeIfAbsent(trace, any -> new ArrayList<>(1)).add(word);
      }
    }
    Map<String, Set<String>> alike = new TreeMap<>();
    for (List<String> sharing : byTrace.values()) {
      for (int i = 1; i < sharing.size(); i++) {
        for (String other : sharing.subList(0, i)) {
          String one = sharing.get(i);
          if (of(one, other) != NONE) {
            alike.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
            alike.computeIfAbsent(other, any -> new TreeSet<>()).add(one);
          }
        }
      }
    }
    return alike;
  }

  /**
   * Numbers of what is left of a word without a letter, and of its sound: like words share some.
   */
  private static long[] traces(String word) {
    int length = word.length();
    long[] traces = new long[length + 4];
    for (int i = 0; i < length; i++) {
      long hash = 0;
      for (int j = 0; j < length; j++) {
        hash = j == i ? hash : hash * FACTOR + word.charAt(j);
      }
      traces[i] = hash;
    }
    traces[length] = hash(0, word);
    traces[length + 1] = hash('=', OtherNames.first(word));
    traces[length + 2] = hash('~', sound(word));
    traces[length + 3] = length < 7 ? 0 : hash('*', withoutVowels(word, "*"));
    return Arrays.stream(traces).filter(trace -> trace != 0).distinct().toArray();
  }

  private static long hash(int sort, String word) {
    long hash = sort;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * FACTOR + word.charAt(i);
    }
    return hash;
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
    boolean vowels = withoutVowels(one, "").equals(withoutVowels(other, ""));
    boolean alike = haveSameLetters(one, other) || !ending && (vowels || doubtful);
    boolean gender = ending && "ao".indexOf(one.charAt(one.length() - 1)) >= 0;
    return !alike && (longer < 6 || gender);
  }

  /**
   * Whether two first names differ in their last letter only, so that both may be in use: "Vincent"
   * and "Vincente", "Eric" and "Erik".
   */
  public static boolean areFormsOfFirstName(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return one.regionMatches(0, other, 0, longer - 1);
  }
}
