package org.factdesk.store.article;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.text.Words;

/** Tells a story's language by its script and its small words; says nothing where unsure. */
final class Languages {
  private static final Phrases SMALL_WORDS = Phrases.read("small-words.txt");
  private static final List<String> LANGUAGES = List.copyOf(SMALL_WORDS.groups());

  /** For each small word the languages that use it, by their place in the list. */
  private static final Map<String, int[]> SPEAKERS = speakers();

  private static final int[] NOBODY = {};

  private static final int LONGEST_SMALL_WORD = 12;
  private static final int LOOKED_AT = 3_000;
  private static final int LEAST_WORDS = 12;
  private static final double LEAST_SHARE = 0.12;
  private static final double CLEAR_LEAD = 1.3;

  /** Scripts that one language of the news uses, or nearly so. */
  private static final Map<Character.UnicodeScript, String> SCRIPTS =
      new EnumMap<>(
          Map.of(
              Character.UnicodeScript.GREEK, "el",
              Character.UnicodeScript.HEBREW, "he",
              Character.UnicodeScript.ARMENIAN, "hy",
              Character.UnicodeScript.GEORGIAN, "ka",
              Character.UnicodeScript.THAI, "th",
              Character.UnicodeScript.HANGUL, "ko",
              Character.UnicodeScript.HIRAGANA, "ja",
              Character.UnicodeScript.KATAKANA, "ja",
              Character.UnicodeScript.BENGALI, "bn",
              Character.UnicodeScript.TAMIL, "ta"));

  private static final int LEAST_LETTERS = 3;

  private Languages() {}

  /** The language of the body and the headline, as a BCP 47 tag. */
  static Optional<Metadatum<String>> find(Page page) {
    StringBuilder story = new StringBuilder();
    for (SectionKind kind : List.of(SectionKind.BODY, SectionKind.HEADLINE)) {
      for (Passage passage : page.passages(kind)) {
        int room = Math.min(passage.text().length(), LOOKED_AT - story.length());
        story.append(passage.text(), 0, Math.max(0, room)).append('\n');
      }
    }
    return byScript(story)
        .or(() -> byCyrillicLetters(story.toString()))
        .or(() -> bySmallWords(story.toString()));
  }

  private static Optional<Metadatum<String>> byScript(CharSequence story) {
    Map<Character.UnicodeScript, Integer> letters = letters(story);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int kana =
        letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    int han = letters.getOrDefault(Character.UnicodeScript.HAN, 0);
    if (all >= LEAST_WORDS && han + kana > all / 2) {
      return found(kana > all / 20 ? "ja" : "zh", 0.9);
    }
    return letters.entrySet().stream()
        .filter(entry -> all >= LEAST_WORDS && entry.getValue() > all * 2 / 3)
        .findFirst()
        .flatMap(entry -> Optional.ofNullable(SCRIPTS.get(entry.getKey())))
        .flatMap(language -> found(language, 0.9));
  }

  private static Map<Character.UnicodeScript, Integer> letters(CharSequence story) {
    Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
    int plain = 0;
    for (int i = 0; i < story.length(); ) {
      int letter = Character.codePointAt(story, i);
      if (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z') {
        plain++;
      } else if (letter >= 0x80 && Character.isLetter(letter)) {
        letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum);
      }
      i += Character.charCount(letter);
    }
    if (plain > 0) {
      letters.merge(Character.UnicodeScript.LATIN, plain, Integer::sum);
    }
    return letters;
  }

  /** Russian and Ukrainian share most small words, but each has letters the other has not. */
  private static Optional<Metadatum<String>> byCyrillicLetters(String story) {
    long russian = count(story, "ыэё");
    long ukrainian = count(story, "їєґ");
    long other = count(story, "ўәқғңөүљњћђј");
    if (other > 0 || Math.max(russian, ukrainian) < LEAST_LETTERS) {
      return Optional.empty();
    }
    return ukrainian > russian ? found("uk", 0.9) : found("ru", 0.9);
  }

  private static long count(String story, String letters) {
    long count = 0;
    for (int i = 0; i < story.length(); i++) {
      char sign = story.charAt(i);
      count += sign >= 0x80 && letters.indexOf(sign) >= 0 ? 1 : 0;
    }
    return count;
  }

  private static Optional<Metadatum<String>> bySmallWords(String story) {
    int[] hits = new int[LANGUAGES.size()];
    int words = 0;
    for (Span span : Words.in(story)) {
      words++;
      if (span.length() <= LONGEST_SMALL_WORD) {
        String word = span.in(story).toLowerCase(Locale.ROOT);
        for (int language : SPEAKERS.getOrDefault(word, NOBODY)) {
          hits[language]++;
        }
      }
    }
    int best =
        IntStream.range(0, hits.length).reduce((a, b) -> hits[b] > hits[a] ? b : a).orElse(0);
    int second =
        IntStream.range(0, hits.length).filter(i -> i != best).map(i -> hits[i]).max().orElse(0);
    if (words < LEAST_WORDS || hits[best] == 0 || hits[best] < LEAST_SHARE * words) {
      return Optional.empty();
    }
    double lead = second == 0 ? 10 : (double) hits[best] / second;
    return lead < CLEAR_LEAD ? Optional.empty() : found(LANGUAGES.get(best), lead > 2 ? 0.95 : 0.8);
  }

  private static Optional<Metadatum<String>> found(String language, double certainty) {
    return Optional.of(
        new Metadatum<>(language, Origin.INFERRED, certainty, "from the words of the story"));
  }

  private static Map<String, int[]> speakers() {
    Map<String, int[]> speakers = new HashMap<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      for (String word : SMALL_WORDS.words(LANGUAGES.get(i))) {
        int[] before = speakers.getOrDefault(word, new int[0]);
        int[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = i;
        speakers.put(word, all);
      }
    }
    return speakers;
  }
}
