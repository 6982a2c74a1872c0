package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.text.TextQuery.End;
import org.factdesk.text.TextQuery.Found;
import org.junit.jupiter.api.Test;

class TextQueryTest {
  private static final int MOST = 100;

  @Test
  void capitals_quotes_dashes_and_line_ends_make_no_difference() {
    assertThat(found("russia's", "Russia’s answer; RUSSIA'S word")).hasSize(2);
    assertThat(found("28-30", "on 28–30 January")).containsExactly("28–30");
    assertThat(found("nine million", "nine\nmillion, nine\u00a0million")).hasSize(2);
    assertThat(found("nine million", "nine\r\n   million.")).containsExactly("nine\r\n   million");
  }

  @Test
  void accents_count_only_where_they_were_typed() {
    assertThat(found("cafe", "Café, cafe, cafe\u0301"))
        .containsExactly("Café", "cafe", "cafe\u0301");
    assertThat(found("café", "Café, cafe, cafe\u0301")).containsExactly("Café", "cafe\u0301");
    assertThat(found("strasse", "Straße")).containsExactly("Straße");
  }

  @Test
  void case_counts_where_it_shall() {
    assertThat(texts(new TextQuery("US", false, true, false), "us and US")).containsExactly("US");
  }

  @Test
  void a_whole_word_is_no_part_of_another() {
    TextQuery query = new TextQuery("state", true, false, false);
    assertThat(texts(query, "The State of the statement, estate")).containsExactly("State");
    assertThat(texts(new TextQuery("北京", true, false, false), "在北京市")).containsExactly("北京");
  }

  @Test
  void nothing_found_cuts_a_character_of_the_reader() {
    String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    assertThat(found("\ud83d\udc68", "a " + family + " b")).containsExactly(family);
    assertThat(texts(new TextQuery("e", false, true, true), "cafe\u0301"))
        .containsExactly("e\u0301");
  }

  @Test
  void there_are_no_more_than_were_asked_for() {
    Found found = TextQuery.of("a").in("a a a a", 3);
    assertThat(found.spans()).hasSize(3);
    assertThat(found.end()).isEqualTo(End.ENOUGH);
    assertThat(TextQuery.of("a").in("a a a", 3).end()).isEqualTo(End.COMPLETE);
  }

  @Test
  void an_expression_is_found_and_a_broken_one_explained() {
    TextQuery years = new TextQuery("\\b20\\d\\d\\b", false, false, true);
    assertThat(texts(years, "2013, 12013 and 2022")).containsExactly("2013", "2022");
    TextQuery broken = new TextQuery("(", false, false, true);
    assertThat(broken.problem()).isPresent();
    assertThat(texts(broken, "(")).isEmpty();
  }

  @Test
  void an_expression_that_explodes_ends() {
    String text = "a".repeat(5000) + "!";
    assertThat(new TextQuery("(a+)+b", false, false, true).in(text, MOST).end())
        .isEqualTo(End.TOO_SLOW);
    assertThat(new TextQuery("(a|b)*c", false, false, true).in("ab".repeat(200_000), MOST).end())
        .isEqualTo(End.TOO_SLOW);
  }

  @Test
  void empty_matches_and_blank_words_find_nothing() {
    assertThat(texts(new TextQuery("x*", false, false, true), "abc")).isEmpty();
    assertThat(found("  ", "a  b")).isEmpty();
  }

  private static List<String> found(String words, String text) {
    return texts(TextQuery.of(words), text);
  }

  private static List<String> texts(TextQuery query, String text) {
    return query.in(text, MOST).spans().stream().map(span -> span.in(text)).toList();
  }
}
