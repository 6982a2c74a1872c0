package org.factdesk.plugins.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.plugins.quotes.QuoteConsistency.ALTERED;
import static org.factdesk.plugins.quotes.QuoteConsistency.MERGED;
import static org.factdesk.plugins.quotes.QuoteConsistency.OTHER_SPEAKER;
import static org.factdesk.plugins.quotes.QuoteConsistency.TRIMMED;
import static org.factdesk.plugins.quotes.QuoteConsistency.UNCLOSED;
import static org.factdesk.testkit.CheckerCase.checking;

import java.util.List;
import java.util.stream.Stream;
import org.factdesk.checker.Options;
import org.factdesk.model.Article;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.testkit.CheckerCase;
import org.factdesk.testkit.CheckerContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteConsistencyTest {
  private static final String SAID =
      "“We do not think the harbour should be organised by 3 people at the center,” Ida Carver said.";

  @TestFactory
  Stream<DynamicTest> keeps_the_checker_contract() {
    return CheckerContract.of(QuoteConsistency::new);
  }

  private static CheckerCase articles(String north, String south) {
    return checking(QuoteConsistency::new)
        .article("north", north)
        .published("2022-02-04")
        .article("south", south)
        .published("2022-02-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We don't think the harbour should be organized by three people at the centre\", Carver said.",
        "‘WE DO NOT THINK the harbor should be organised by 3 people at the centre,’ said Ida Carver.",
        "She said: “We don’ t think the \\[old\\] harbour should be organised … at the center.”",
        "“We do not think the harbour should be organised,” she said, “by 3 people at the center.”",
        "“We do not think,” the mayor said.",
        "“We do not think \\[it\\] should be organised by 3 people at the center,” he said.",
      })
  void the_same_words_in_other_guise_are_the_same(String other) {
    articles(other, SAID).findsNothing();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "harbour | railway",
        "3 | 7",
        "organised | visited",
        "people | dogs",
        "center | fringe",
      })
  void one_changed_word_is_found_wherever_it_stands(String was, String put) {
    articles(SAID.replace(was, "[[" + put + "]]"), SAID.replace(was, "[[" + was + "]]"))
        .finds(ALTERED, "Quoted as “", "” here but as “", "in south");
  }

  @Test
  void the_one_that_fewer_articles_have_is_blamed() {
    String right = SAID.replace("harbour", "[[harbour]]");
    articles(right, SAID.replace("harbour", "[[railway]]"))
        .article("west", right)
        .finds(ALTERED, "railway should be organised by…” here", "in north");
  }

  @Test
  void a_headline_is_compared_with_its_story() {
    String headline = "“The harbour should be organised by 3 [[dogs]] at the center”, says Carver";
    String text = headline + "\n" + SAID.replace("people", "[[people]]");
    int end = headline.length() - 4;
    checking(QuoteConsistency::new)
        .article("north", text)
        .sections(
            List.of(
                new Section(new Span(0, end), SectionKind.HEADLINE),
                new Section(new Span(end, text.length() - 8), SectionKind.BODY)))
        .finds(ALTERED, "3 dogs at the center” here but as “…be organised by 3 people");
  }

  @Test
  void who_says_the_same_must_not_change() {
    articles(
            SAID.replace("Ida Carver", "[[John Moe]]"),
            SAID.replace("Ida Carver", "[[Ida Carver]]"))
        .finds(OTHER_SPEAKER, "is said by John Moe here but by Ida Carver in south");
    articles(SAID.replace("Ida Carver", "she"), SAID).findsNothing();
    articles(SAID.replace("Ida Carver", "Mayor Carver"), SAID).findsNothing();
    articles(SAID.replace("Ida Carver", "the harbour board"), SAID).findsNothing();
  }

  @Test
  void what_people_marked_tells_who_speaks() {
    String claim = "“[We do not think the harbour should grow any more|claim #%s said-by->%s]”, ";
    articles(
            claim.formatted("c", "s") + "[[[he|source #s name='John Moe']]] said.",
            claim.formatted("d", "t") + "[[[she|source #t name='Ida Carver']]] said.")
        .finds(OTHER_SPEAKER, "said by he here but by she in south");
  }

  @Test
  void titles_and_scare_quotes_are_no_speech() {
    articles(
            "He read “The Old Man And The Great Sea” and the “so-called” rest.",
            "He read “The Old Man And The Great Lake” and the “so-called” lot.")
        .findsNothing();
  }

  @Test
  void each_unclosed_quotation_is_noted() {
    checking(QuoteConsistency::new)
        .article("north", "She said: [[“We left.]]\nHe said: [[“So did we.]]")
        .finds(UNCLOSED, "that begins “");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[[%s.]]” Carver said.",
        "“[[%s,]]” Carver said.",
        "“[[%s,]]” said Ida Carver, who had come early.",
        "Carver said: “[[%s.]] Nobody asked us before.”",
        "“The mayor knows it well by now. [[%s,]]” Carver said.",
        "\"[[%s,]]\" Carver said.",
        "\"[[%s ,]] \" Carver said .",
      })
  void a_half_that_leaves_out_the_condition_is_trimmed(String half) {
    String said = "We will rebuild the old harbour this year";
    String trimmed = half.formatted(said);
    articles(trimmed, "“[[" + said + ", but only if the city pays,]]” Carver said.")
        .finds(TRIMMED, "is cut short here; south has more");
    articles(trimmed, "“[[" + said + ",” Carver said, “unless the city does not pay.]]”")
        .finds(TRIMMED, "is cut short here; south has more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We will rebuild the old harbour this year …,” Carver said.",
        "“We will rebuild the old harbour this year,” Carver said, “but only if the city pays.”",
        "“We will rebuild the old harbour this year, but only if the city pays.”",
        "Carver said they would “rebuild the old harbour this year”.",
      })
  void an_honest_part_is_not_trimmed(String part) {
    articles(
            part,
            "“We will rebuild the old harbour this year, but only if the city pays,” Carver said.")
        .findsNothing();
  }

  @Test
  void one_voice_in_one_sentence_is_read_over_the_words_that_name_it() {
    articles(
            "“We never wanted to see the [[bridge]],” Carver said, “or the tower of the mayor.”",
            "“We never wanted to see the [[harbour]] or the tower of the mayor,” Carver said.")
        .finds(ALTERED, "see the bridge,”", "in south");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“%s The mayor was kind to us all. %s” Carver said.",
        "“%s The mayor was kind to us all,” Carver said. “%s”",
        "“The night was long for all. %s The mayor was kind to us. %s We left.”",
        "\"%s\" Carver said. \"The mayor was kind to us all. %s\"",
      })
  void sentences_run_together_are_found_across_articles(String apart) {
    String first = "[[We have made an offer to the crew.]]";
    String second = "They can take it or leave it.";
    articles("“" + first + " [[" + second + "]]” Carver said.", apart.formatted(first, second))
        .finds(MERGED, "runs together what south quotes with more between", "The mayor was kind");
    articles(
            "“We have made an offer to the crew … They can take it or leave it.”",
            apart.formatted("We have made an offer to the crew.", second))
        .findsNothing();
  }

  @Test
  void what_two_say_together_each_of_them_says() {
    articles(SAID.replace("Ida Carver", "Ida Carver and John Moe"), SAID).findsNothing();
    articles(SAID.replace("Ida Carver said", "said John Moe and Ida Carver"), SAID).findsNothing();
  }

  @Test
  void thousands_of_quotations_give_no_more_mentions_than_are_taken() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      text.append("“We will mend bridge ").append(i).append(" of every town here,” he said.\n");
    }
    Article article = Article.of("north", text.toString());
    assertThat(new QuoteConsistency().extract(article, Options.USUAL)).hasSizeBetween(5_000, 9_999);
    Article open = Article.of("north", "“We will mend\n\n".repeat(3_000));
    assertThat(new QuoteConsistency().check(open, Options.USUAL)).hasSizeLessThan(9_999);
  }
}
