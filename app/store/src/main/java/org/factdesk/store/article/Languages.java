package org.factdesk.store.article;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.SectionKind;
import org.factdesk.text.Words;

/** Tells a story's language by its script and its small words; says nothing where unsure. */
final class Languages {
  private static final Phrases SMALL_WORDS = Phrases.read("small-words.txt");
  private static final int LOOKED_AT = 6_000;
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
    return byScript(story).or(() -> bySmallWords(story.toString()));
  }

  private static Optional<Metadatum<String>> byScript(CharSequence story) {
    Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
    story
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
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

  private static Optional<Metadatum<String>> bySmallWords(String story) {
    Map<String, Integer> hits = new HashMap<>();
    int words = 0;
    for (var span : Words.in(story)) {
      String word = span.in(story).toLowerCase(Locale.ROOT);
      words++;
      for (String language : SMALL_WORDS.groups()) {
        if (SMALL_WORDS.words(language).contains(word)) {
          hits.merge(language, 1, Integer::sum);
        }
      }
    }
    List<Map.Entry<String, Integer>> ranking =
        hits.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    if (words < LEAST_WORDS
        || ranking.isEmpty()
        || ranking.get(0).getValue() < LEAST_SHARE * words) {
      return Optional.empty();
    }
    double lead =
        ranking.size() == 1 ? 10 : (double) ranking.get(0).getValue() / ranking.get(1).getValue();
    return lead < CLEAR_LEAD
        ? Optional.empty()
        : found(ranking.get(0).getKey(), lead > 2 ? 0.95 : 0.8);
  }

  private static Optional<Metadatum<String>> found(String language, double certainty) {
    return Optional.of(
        new Metadatum<>(language, Origin.INFERRED, certainty, "from the words of the story"));
  }
}
