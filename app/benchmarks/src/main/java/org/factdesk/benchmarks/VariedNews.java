package org.factdesk.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.WorkspaceFolder;

/**
 * As many articles as wanted out of the few of some workspaces: told again and again with other
 * names, numbers and words, the same ones for the same in all articles of a round, so that every
 * round tells stories of its own in the sentences of real ones. Common words stay; others are
 * exchanged for words that are about as common.
 */
final class VariedNews {
  private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d{2,}");
  private static final int NAME = 1;
  private static final int WORD = 2;
  private static final double COMMON = 0.08;
  private static final int ALIKE = 24;
  private static final int VOCABULARY = 60_000;
  private static final long FIRST_DAY = 15_000;

  private final List<String> texts = new ArrayList<>();
  private final List<List<String>> alike = new ArrayList<>();
  private final Map<String, Integer> sorts = new HashMap<>();
  private final InventedWords invented = new InventedWords(VOCABULARY, new Random(5));
  private final Map<Integer, Map<String, String>> rounds = new HashMap<>();

  /**
   * @param workspaces folders of the articles to begin with
   * @throws IOException naming what cannot be read
   */
  VariedNews(List<Path> workspaces) throws IOException {
    for (Path folder : workspaces) {
      WorkspaceFolder workspace = WorkspaceFolder.open(folder).value().orElseThrow();
      for (ArticleEntry entry : workspace.list().value().orElseThrow()) {
        texts.add(workspace.read(entry).value().orElseThrow().text());
      }
    }
    readWords();
  }

  private void readWords() {
    Map<String, Integer> texted = new TreeMap<>();
    Map<String, Integer> lower = new HashMap<>();
    for (String text : texts) {
      Map<String, Boolean> seen = new HashMap<>();
      Matcher token = TOKEN.matcher(text);
      while (token.find()) {
        String word = token.group();
        String small = word.toLowerCase(Locale.ROOT);
        seen.merge(small, word.equals(small), Boolean::logicalOr);
      }
      seen.forEach(
          (word, written) -> {
            texted.merge(word, 1, Integer::sum);
            lower.merge(word, written ? 1 : 0, Integer::sum);
          });
    }
    List<String> words = new ArrayList<>(texted.keySet());
    words.removeIf(
        word -> texted.getOrDefault(word, 0) > COMMON * texts.size() || word.length() < 4);
    words.removeIf(
        word ->
            2 * lower.getOrDefault(word, 0) < texted.getOrDefault(word, 0)); // names are invented
    words.sort((one, other) -> texted.getOrDefault(other, 0) - texted.getOrDefault(one, 0));
    for (int i = 0; i < words.size(); i += ALIKE) {
      alike.add(words.subList(i, Math.min(words.size(), i + ALIKE)));
    }
    alike.forEach(row -> row.forEach(word -> sorts.put(word, WORD)));
    texted.keySet().stream()
        .filter(word -> texted.getOrDefault(word, 0) <= COMMON * texts.size())
        .filter(word -> 2 * lower.getOrDefault(word, 0) < texted.getOrDefault(word, 0))
        .forEach(word -> sorts.put(word, NAME));
  }

  /** The article with that number, always the same one. */
  Article article(int number) {
    int round = number / texts.size();
    String text = text(number % texts.size(), round);
    Random random = new Random(number * 7919L + 17);
    long topic = new Random(round).nextInt(3000) + random.nextInt(20);
    DateRange day = DateRange.day(LocalDate.ofEpochDay(FIRST_DAY + topic));
    Article article = Article.of("news/%06d".formatted(number), text);
    Article dated = article.withMetadata(article.metadata().withPublished(Metadatum.given(day)));
    return random.nextInt(5) == 0 ? Corpus.withMarks(dated, random) : dated;
  }

  private String text(int which, int round) {
    Map<String, String> others = rounds.computeIfAbsent(round, this::round);
    return TOKEN.matcher(texts.get(which)).replaceAll(found -> other(found.group(), round, others));
  }

  private Map<String, String> round(int round) {
    Map<String, String> others = new HashMap<>();
    Random random = new Random(round);
    for (List<String> row : alike) {
      List<String> mixed = new ArrayList<>(row);
      Collections.shuffle(mixed, random);
      for (int i = 0; i < row.size(); i++) {
        others.put(row.get(i), mixed.get(i));
      }
    }
    return others;
  }

  private String other(String token, int round, Map<String, String> others) {
    String small = token.toLowerCase(Locale.ROOT);
    Random random = new Random(31L * round + small.hashCode());
    if (Character.isDigit(token.charAt(0))) {
      boolean year = token.matches("(?:19|20)\\d\\d");
      int[] digits = random.ints(token.length(), 1, 10).toArray();
      return year ? token : Arrays.toString(digits).replaceAll("\\D", "");
    }
    int sort = sorts.getOrDefault(small, 0);
    if (sort == 0) {
      return token;
    }
    String other = sort == NAME ? invented.name(random) : others.getOrDefault(small, small);
    return Character.isUpperCase(token.charAt(0))
        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
        : other.toLowerCase(Locale.ROOT);
  }
}
