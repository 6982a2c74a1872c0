package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.factdesk.model.Span;
import org.factdesk.text.QuotationSearch.Found;
import org.junit.jupiter.api.Test;

class QuotationSearchTest {
  private static final String QUOTE =
      "we will rebuild the old harbour before the next winter comes";

  private final Map<String, String> texts = new LinkedHashMap<>();

  @Test
  void a_quotation_is_found_where_it_stands() {
    texts.put(
        "north",
        "The mayor spoke. “We will rebuild the old harbour before the next winter comes,” he said.");
    texts.put("south", "The old bridge stays closed until the next winter.");
    assertThat(find(QUOTE)).extracting(Found::id).containsExactly("north");
    Found found = find(QUOTE).get(0);
    assertThat(words(found))
        .isEqualTo("We will rebuild the old harbour before the next winter comes");
    assertThat(found.different()).isZero();
    assertThat(found.others()).isEmpty();
  }

  @Test
  void words_that_were_replaced_are_told() {
    texts.put("north", "“We shall rebuild the old harbour before the first winter comes.”");
    Found found = find(QUOTE).get(0);
    assertThat(found.different()).isEqualTo(2);
    assertThat(others(found)).containsExactly("shall", "first");
    assertThat(words(found)).startsWith("We shall").endsWith("comes");
  }

  @Test
  void words_may_be_left_out_or_put_in() {
    texts.put("short", "we will rebuild the harbour before the next winter comes");
    texts.put("long", "we will surely rebuild the old harbour before the very next winter comes");
    List<Found> found = find(QUOTE);
    assertThat(found).extracting(Found::id).containsExactly("short", "long");
    assertThat(found).extracting(Found::different).containsExactly(1, 2);
    assertThat(others(found.get(1))).containsExactly("surely", "very");
  }

  @Test
  void a_changed_first_or_last_word_belongs_to_the_place() {
    texts.put(
        "north", "So they will rebuild the old harbour before the next winter ends, he said.");
    Found found = find(QUOTE).get(0);
    assertThat(words(found))
        .isEqualTo("they will rebuild the old harbour before the next winter ends");
    assertThat(others(found)).containsExactly("they", "ends");
  }

  @Test
  void more_changes_than_allowed_are_not_found() {
    texts.put("north", "we shall rebuild the new harbour before the first winter comes");
    assertThat(find(QUOTE)).isEmpty();
  }

  @Test
  void the_nearest_come_first_and_no_more_than_wanted() {
    texts.put("two", "we shall rebuild the old harbour before the first winter comes");
    texts.put("none", QUOTE);
    texts.put("one", "we shall rebuild the old harbour before the next winter comes");
    assertThat(find(QUOTE)).extracting(Found::id).containsExactly("none", "one", "two");
    assertThat(search().find(QUOTE, 2, 1, texts::get))
        .extracting(Found::id)
        .containsExactly("none");
  }

  @Test
  void of_several_places_in_an_article_the_nearest_is_given() {
    String filler =
        "and nothing else was said about it in the long debate of that evening ".repeat(40);
    texts.put("north", QUOTE.replace("next", "first") + ". " + filler + QUOTE + ". " + filler);
    Found found = find(QUOTE).get(0);
    assertThat(found.different()).isZero();
    assertThat(found.span().begin()).isGreaterThan(filler.length());
  }

  @Test
  void case_accents_quotation_marks_and_line_ends_do_not_count() {
    texts.put("quay", "Le maire : « Nous  REBÂTIRONS\r\nle vieux-port de la cite\u0301 »");
    Found found = find("nous rebâtirons le vieux port de la cité").get(0);
    assertThat(found.different()).isZero();
    assertThat(words(found)).endsWith("cite\u0301");
  }

  @Test
  void where_no_space_is_put_between_words_each_letter_counts() {
    texts.put("talks", "他说，北京和莫斯科将继续就安全保障进行会谈。");
    Found found = find("北京和莫斯科将继续就安全保障进行磋商").get(0);
    assertThat(others(found)).containsExactly("会", "谈");
  }

  @Test
  void texts_and_quotations_of_few_words_are_no_trouble() {
    texts.put("empty", "");
    texts.put("one", "Yes");
    texts.put("signs", "— 😀 \uD800");
    texts.put("two", "Never again");
    assertThat(find("")).isEmpty();
    assertThat(find("yes")).isEmpty();
    assertThat(find("never again")).extracting(Found::id).containsExactly("two");
    assertThat(find("never ever again and again")).isEmpty();
  }

  @Test
  void a_text_that_is_another_by_now_is_no_trouble() {
    texts.put("north", "Long before. ".repeat(50) + QUOTE);
    QuotationSearch search = search();
    assertThat(search.find(QUOTE, 2, 9, id -> "")).isEmpty();
    assertThat(search.find(QUOTE, 2, 9, id -> "We left.")).isEmpty();
  }

  @Test
  void among_thousands_nearly_every_changed_quotation_is_found() {
    SplittableRandom random = new SplittableRandom(7);
    List<List<String>> articles = new ArrayList<>();
    for (int i = 0; i < 9000; i++) {
      articles.add(random.ints(60, 0, 4000).mapToObj(QuotationSearchTest::invented).toList());
      texts.put("a" + i, String.join(" ", articles.get(i)));
    }
    QuotationSearch search = search();
    int missed = 0;
    for (int i = 0; i < 500; i++) {
      int article = random.nextInt(articles.size());
      int first = random.nextInt(50);
      List<String> words = new ArrayList<>(articles.get(article).subList(first, first + 10));
      words.set(random.nextInt(10), "changed");
      words.set(random.nextInt(10), "otherwise");
      boolean found =
          search.find(String.join(" ", words), 2, 10, texts::get).stream()
              .anyMatch(place -> place.id().equals("a" + article));
      missed += found ? 0 : 1;
    }
    assertThat(missed).isLessThanOrEqualTo(5);
  }

  @Test
  void how_many_words_may_differ_grows_with_the_quotation() {
    assertThat(QuotationSearch.usual(3)).isZero();
    assertThat(QuotationSearch.usual(4)).isEqualTo(1);
    assertThat(QuotationSearch.usual(10)).isEqualTo(2);
    assertThat(QuotationSearch.usual(30)).isEqualTo(6);
    assertThat(QuotationSearch.words("Russia’s “own” words")).isEqualTo(4);
  }

  private static String invented(int number) {
    return Integer.toString(number * 7919 + 100_003, 36);
  }

  private List<Found> find(String quotation) {
    return search().find(quotation, 2, 10, texts::get);
  }

  private QuotationSearch search() {
    QuotationSearch search = new QuotationSearch();
    texts.forEach(search::add);
    return search;
  }

  private String words(Found found) {
    return found.span().in(texts.getOrDefault(found.id(), ""));
  }

  private List<String> others(Found found) {
    return found.others().stream()
        .map((Span word) -> word.in(texts.getOrDefault(found.id(), "")))
        .toList();
  }
}
