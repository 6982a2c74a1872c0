package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.factdesk.text.NearDuplicates.Pair;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearDuplicatesTest {
  private static final String STORY =
      "The council voted on Monday to close the old bridge over the river for a year, and the"
          + " mayor said that the ferry would run twice an hour until the work was done.";

  private final Map<String, String> texts = new LinkedHashMap<>();

  @Test
  void the_measure_is_what_both_hold_of_the_runs_of_five_words() {
    assertThat(NearDuplicates.jaccard("a b c d e f", "a b c d e g")).isEqualTo(1.0 / 3);
    assertThat(NearDuplicates.jaccard("a b c d e a b c d e", "a b c d e")).isEqualTo(1.0 / 5);
    assertThat(NearDuplicates.jaccard("a b c d e", "e d c b a")).isZero();
  }

  @Test
  void case_accents_punctuation_and_line_ends_do_not_count() {
    String typeset = "„The  CAFÉ, on\r\nthe quay — it’s closed.“";
    assertThat(NearDuplicates.jaccard(typeset, "the cafe\u0301 on the quay it's closed"))
        .isEqualTo(1);
    assertThat(NearDuplicates.jaccard("co\u00ADoperation now", "cooperation now")).isEqualTo(1);
  }

  @Test
  void texts_of_less_than_five_words_are_one_run() {
    assertThat(NearDuplicates.jaccard("Mayor quits!", "mayor quits")).isEqualTo(1);
    assertThat(NearDuplicates.jaccard("Mayor quits", "Mayor quits today")).isZero();
    assertThat(NearDuplicates.jaccard("", "— 😀 \uD800")).isEqualTo(1);
    assertThat(NearDuplicates.jaccard("", "Mayor")).isZero();
  }

  @Test
  void where_no_space_is_put_between_words_each_letter_counts() {
    assertThat(NearDuplicates.jaccard("北京和莫斯科将继续就安全保障进行磋商", "北京和莫斯科将继续就安全保障进行会谈"))
        .isBetween(0.6, 0.9);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void every_pair_that_an_exact_comparison_finds_is_found(int seed) {
    generate(new SplittableRandom(seed), 250);
    Map<String, Double> exact = exact(0.5);
    for (double least : new double[] {0.5, 0.6, 0.8}) {
      exact.values().removeIf(jaccard -> jaccard < least);
      assertThat(found(least)).isEqualTo(exact).isNotEmpty();
    }
  }

  @Test
  void pieces_of_real_texts_that_overlap_are_found() throws IOException {
    Path corpus =
        Path.of(System.getProperty("factdesk.root", "")).resolve("../shared/corpora/brat");
    assumeTrue(Files.isDirectory(corpus), "there are no real texts here: " + corpus);
    SplittableRandom random = new SplittableRandom(4);
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        // The exact comparison of this test knows the letters of English alone.
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String[] words = text.replaceAll("[^\\x00-\\x7F]", " ").split("\\s+");
        for (int from = 0; from + 200 < words.length && texts.size() < 300; ) {
          String piece = String.join(" ", Arrays.asList(words).subList(from, from + 200));
          texts.put("a" + texts.size(), edited(piece, 0.01, random));
          from += 10 + random.nextInt(60);
        }
      }
    }
    assertThat(found(0.6)).isEqualTo(exact(0.6)).hasSizeGreaterThan(50);
  }

  @Test
  void short_texts_are_found_as_surely_as_long_ones() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 80; i++) {
      String text = words(random, 5 + random.nextInt(30));
      texts.put("s" + i, text);
      texts.put("t" + i, edited(text, 0.04, random));
      texts.put("u" + i, text + " " + words(random, 1 + random.nextInt(12)));
    }
    assertThat(found(0.6)).isEqualTo(exact(0.6)).hasSizeGreaterThan(100);
  }

  @Test
  void the_ties_hold_exactly_the_groups_that_all_pairs_give() {
    generate(new SplittableRandom(11), 250);
    NearDuplicates finder = finder();
    List<Pair> ties = finder.ties(0.6, texts::get, done -> {});
    Map<String, Integer> numbers = numbers();
    Groups few = new Groups(numbers.size());
    ties.forEach(
        pair ->
            few.tie(numbers.getOrDefault(pair.one(), -1), numbers.getOrDefault(pair.other(), -1)));
    Groups all = new Groups(numbers.size());
    exact(0.6).keySet().stream()
        .map(pair -> pair.split(" "))
        .forEach(
            pair -> all.tie(numbers.getOrDefault(pair[0], -1), numbers.getOrDefault(pair[1], -1)));

    assertThat(few.all()).isEqualTo(all.all());
    assertThat(ties).hasSize(numbers.size() - few.all().size());
  }

  @Test
  void a_new_text_is_measured_against_all() {
    generate(new SplittableRandom(5), 200);
    NearDuplicates finder = finder();
    String text = texts.get("a17");
    List<Pair> near = finder.near("new", text + " And so it goes.", 0.6, texts::get);

    assertThat(near).extracting(Pair::one).contains("a17");
    assertThat(near)
        .allSatisfy(
            pair ->
                assertThat(pair.jaccard())
                    .isEqualTo(
                        NearDuplicates.jaccard(
                            texts.getOrDefault(pair.one(), ""), text + " And so it goes.")));
    assertThat(finder.size()).isEqualTo(texts.size());
  }

  @Test
  void ten_thousand_equal_articles_and_as_many_nearly_equal_ones_take_no_quadratic_time() {
    NearDuplicates finder = new NearDuplicates();
    Map<String, String> many = new TreeMap<>();
    for (int i = 0; i < 10_000; i++) {
      many.put("equal" + i, STORY);
      many.put("near" + i, STORY + " Number " + i + ".");
    }
    many.forEach(finder::add);

    List<Pair> ties =
        Assertions.assertTimeout(
            Duration.ofSeconds(20), () -> finder.ties(0.6, many::get, done -> {}));
    assertThat(ties).hasSize(many.size() - 1);
  }

  @Test
  void boilerplate_that_all_share_makes_no_groups_and_costs_little() {
    SplittableRandom random = new SplittableRandom(9);
    String footer = words(random, 40);
    for (int i = 0; i < 3000; i++) {
      texts.put("a" + i, words(random, 250) + "\n\n" + footer);
    }
    NearDuplicates finder = finder();
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> assertThat(finder.ties(0.3, texts::get, done -> {})).isEmpty());
  }

  @Test
  void pairs_in_different_parts_are_told() {
    texts.put("a", STORY);
    texts.put("b", STORY.toUpperCase(Locale.ROOT));
    texts.put("c", STORY + " Nobody objected.");
    texts.put("d", "Something else entirely was said about the ferry and the bridge on Tuesday.");
    List<Pair> crossing = new ArrayList<>();
    finder().across(id -> id.equals("d") ? 1 : 0, 0.6, texts::get, done -> {}, crossing::add);
    assertThat(crossing).isEmpty();

    finder().across(id -> id.equals("b") ? 1 : 0, 0.6, texts::get, done -> {}, crossing::add);
    assertThat(crossing).containsExactly(new Pair("a", "b", 1));

    crossing.clear();
    finder().across(id -> id.equals("c") ? 1 : 0, 0.6, texts::get, done -> {}, crossing::add);
    assertThat(crossing).hasSize(1);
    assertThat(crossing.get(0).jaccard()).isCloseTo(27.0 / 29, within(0.02));
  }

  @Test
  void who_watches_can_stop_it() {
    texts.put("a", STORY);
    texts.put("b", STORY);
    assertThatThrownBy(
            () ->
                finder()
                    .ties(
                        0.6,
                        texts::get,
                        done -> {
                          throw new CancellationException("after " + done);
                        }))
        .hasMessage("after 1");
  }

  /** News-like texts of 3 to 600 words, a third of them edited, cut or added to. */
  private void generate(SplittableRandom random, int count) {
    for (int i = 0; i < count; i++) {
      String text = words(random, 3 + random.nextInt(600));
      if (i > 10 && random.nextInt(3) == 0) {
        text = texts.getOrDefault("a" + random.nextInt(i), "");
        text =
            switch (random.nextInt(4)) {
              case 0 -> edited(text, random.nextDouble(0.08), random);
              case 1 -> text.substring(0, (int) (text.length() * random.nextDouble(0.4, 1)));
              case 2 -> text + "\n\n" + words(random, random.nextInt(200));
              default -> words(random, 40) + "\n\n" + edited(text, 0.02, random);
            };
      }
      texts.put("a" + i, text);
    }
  }

  private static String words(SplittableRandom random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      double rank = Math.exp(random.nextDouble() * Math.log(5000));
      text.append(i == 0 ? "" : random.nextInt(12) == 0 ? ", " : " ")
          .append("w")
          .append((int) rank);
    }
    return text.toString();
  }

  private static String edited(String text, double rate, SplittableRandom random) {
    List<String> kept = new ArrayList<>();
    for (String word : text.split(" ")) {
      double x = random.nextDouble();
      if (x > rate / 3) {
        kept.add(x < rate ? words(random, 1) : word);
      }
    }
    return String.join(" ", kept);
  }

  private NearDuplicates finder() {
    NearDuplicates finder = new NearDuplicates();
    texts.forEach(finder::add);
    return finder;
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    texts.keySet().forEach(id -> numbers.put(id, numbers.size()));
    return numbers;
  }

  private Map<String, Double> found(double least) {
    Map<String, Double> found = new TreeMap<>();
    finder()
        .pairs(
            least,
            texts::get,
            done -> {},
            pair -> found.put(pair.one() + " " + pair.other(), pair.jaccard()));
    return found;
  }

  /** All pairs by the definition, on sets of strings; of equal texts only those with the first. */
  private Map<String, Double> exact(double least) {
    Map<String, Double> found = new TreeMap<>();
    Map<List<String>, String> firsts = new LinkedHashMap<>();
    Map<String, Set<String>> sets = new LinkedHashMap<>();
    texts.forEach(
        (id, text) -> {
          List<String> words =
              Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                  .filter(word -> !word.isEmpty())
                  .toList();
          String first = firsts.putIfAbsent(words, id);
          if (first == null) {
            Set<String> set = new HashSet<>();
            for (int i = 0; i == 0 || i + 5 <= words.size(); i++) {
              set.add(String.join(" ", words.subList(i, Math.min(i + 5, words.size()))));
            }
            sets.forEach(
                (other, theirs) -> {
                  long both = theirs.stream().filter(set::contains).count();
                  double jaccard = (double) both / (set.size() + theirs.size() - both);
                  if (jaccard >= least) {
                    found.put(other + " " + id, jaccard);
                  }
                });
            sets.put(id, set);
          } else {
            found.put(first + " " + id, 1.0);
          }
        });
    return found;
  }
}
