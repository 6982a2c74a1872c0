package org.factdesk.plugins.reprints;

import static org.factdesk.testkit.CheckerCase.checking;

import java.util.stream.Stream;
import org.factdesk.testkit.CheckerContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReprintsTest {
  private static final String PASSAGE =
      "On Monday the council of Harwick voted to close the old iron bridge over the river Leam for a"
          + " year, and Mayor Ellen Brandt promised that the ferry would run twice an hour.";
  private static final String FLAGGED = "[[" + PASSAGE + "]]";

  /** So much of its own that no article is a reprint. */
  private static final String NORTH =
      " Shopkeepers nearby fear for their customers and want to be paid for what they lose while"
          + " nobody walks past their windows, said Carla Nunes, who sells shoes there.";

  private static final String SOUTH =
      " Two boats have been bought from a yard in Norway, where they served until last winter, and"
          + " a crew of nine is being trained by an old captain from Stavanger.";
  private static final String EAST =
      " Engineers had warned of rust in the piers since the flood of 1997, but three governments in"
          + " a row put the repair off until money could be found elsewhere.";

  @TestFactory
  Stream<DynamicTest> keeps_the_checker_contract() {
    return CheckerContract.of(Reprints::new);
  }

  @Test
  void a_passage_is_told_once_for_all_articles_that_have_it() {
    checking(Reprints::new)
        .article("east", FLAGGED + EAST)
        .published("2022-02-02")
        .article("north", FLAGGED + NORTH)
        .published("2022-02-03")
        .article("south", FLAGGED + SOUTH)
        .published("2022-02-01")
        .finds(
            Reprints.SHARED_PASSAGE,
            "3 articles share a passage of 33 words, word for word; south of 2022-02-01");
  }

  @Test
  void an_edited_passage_is_told_with_how_much_is_the_same() {
    checking(Reprints::new)
        .article("north", FLAGGED + NORTH)
        .article("south", FLAGGED.replace("old iron bridge", "bridge") + SOUTH)
        .finds(Reprints.SHARED_PASSAGE, "edited (93 % of the words are the same); see who");
  }

  @Test
  void neighbouring_sentences_are_one_passage() {
    String more = " The last train had crossed the river in May 1988, when the line was given up.";
    checking(Reprints::new)
        .article("north", "[[" + PASSAGE + more + "]]" + NORTH)
        .article("south", "[[" + PASSAGE + more + "]]" + SOUTH)
        .finds(Reprints.SHARED_PASSAGE, "49 words, word for word");
  }

  @Test
  void what_one_article_says_twice_is_nothing() {
    checking(Reprints::new).article("north", PASSAGE + NORTH + "\n\n" + PASSAGE).findsNothing();
  }

  @Test
  void what_more_articles_have_than_wanted_is_boilerplate() {
    checking(Reprints::new)
        .article("east", PASSAGE + EAST)
        .article("north", PASSAGE + NORTH)
        .article("south", PASSAGE + SOUTH)
        .option(Reprints.MOST_ARTICLES, 2.0)
        .findsNothing();
  }

  @Test
  void a_mark_is_carried_over_with_its_signs_and_features() {
    String marked =
        PASSAGE.replace("Mayor Ellen Brandt", "[[[Mayor Ellen Brandt|source type=named]]]");
    checking(Reprints::new)
        .article("north", marked + NORTH)
        .article("south", PASSAGE.replace("Mayor Ellen Brandt", "[[Mayor Ellen Brandt]]") + SOUTH)
        .suggests("Mayor Ellen Brandt", "source type=named");
  }
}
