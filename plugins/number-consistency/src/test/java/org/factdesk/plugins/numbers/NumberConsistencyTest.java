package org.factdesk.plugins.numbers;

import static org.factdesk.testkit.CheckerCase.checking;

import java.util.stream.Stream;
import org.factdesk.testkit.CheckerContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberConsistencyTest {
  @TestFactory
  Stream<DynamicTest> keeps_the_checker_contract() {
    return CheckerContract.of(NumberConsistency::new);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The blast hurt [[12]] people, [[5]] men and [[6]] women.",
        "Among [[40]] passengers, [[12]] women and [[30]] men, nobody was hurt.",
        "[[Five]] men and [[six]] women, [[twelve]] people in all, were aboard.",
        "The ferry carried [[50]] people, of whom [[40]] were rescued and [[12]] are missing.",
        "Of the [[30]] members of the council, [[20]] voted for it, [[12]] against and [[3]] abstained.",
        "Palmer will spend [[$17 million]], [[$12 million]] on schools and [[$9 million]] on roads.",
        "The mayor won by [[30]] votes, [[352]] to [[340]].",
        "It sold [[500]] tickets at [[$12]] each, for a total of [[$9,000]].",
        "He is one of [[12]] of the [[10]] winners.",
        "Of those asked [[50 percent]] said yes, [[40 percent]] said no and [[20 percent]] were undecided.",
        "Weber got [[55 percent]] of the vote, to [[50 percent]] for Braun.",
        "In all [[60 percent]] came by bus and the other [[30 percent]] on foot."
      })
  void sums_that_do_not_add_up_are_flagged(String text) {
    checking(NumberConsistency::new).article("north", text).finds(NumberConsistency.WRONG_SUM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prices rose from [[100]] to [[150]], or [[40 percent]].",
        "Sales fell by [[40 percent]], from [[5,000]] to [[4,000]].",
        "The budget rose from [[$40 million]] to [[$60 million]], an increase of [[20 percent]].",
        "The number is up [[20 percent]] to [[150]] from [[100]].",
        "He passed in [[5]] of [[10]] tests, or [[60 percent]].",
        "Of the [[400]] households in Palmer, [[100]], or [[40 percent]], had no power.",
        "Nearly [[half of]] the [[300]] soldiers, [[100]], were hurt.",
      })
  void percentages_that_do_not_fit_are_flagged(String text) {
    checking(NumberConsistency::new)
        .article("north", text.replace("[[half of]]", "[[half]] of"))
        .finds(NumberConsistency.WRONG_PERCENTAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The number of cases doubled from [[10]] to [[30]].",
        "Unemployment rose from [[8 percent]] to [[6 percent]].",
        "Output fell from [[100]] tons to [[150]] tons."
      })
  void changes_that_do_not_fit_their_verb_are_flagged(String text) {
    checking(NumberConsistency::new)
        .article(
            "north", text.replace("[[100]] tons to [[150]] tons", "[[100 tons]] to [[150 tons]]"))
        .finds(NumberConsistency.WRONG_CHANGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The road is [[10 miles]] ([[25 km]]) long.",
        "The bell weighs [[40 kilograms]] ([[190 pounds]]).",
        "It was [[20 degrees Celsius]] ([[95 degrees Fahrenheit]]) in Palmer."
      })
  void conversions_that_do_not_fit_are_flagged(String text) {
    checking(NumberConsistency::new)
        .article("north", text)
        .finds(NumberConsistency.WRONG_CONVERSION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The blast hurt 12 people, 5 men and 7 women.",
        "Police seized a total of 14 rifles, 31 knives and 90 rounds of ammunition.",
        "The blast hurt 12 people, including 5 men and 6 women.",
        "More than 12 people, 5 men and 6 women, were hurt.",
        "The ferry carried 50 people, of whom 40 were rescued and 8 are missing.",
        "The mayor won by 12 votes, 352 to 340.",
        "Prices rose from 100 to 150, or 50 percent.",
        "The number is up 50 percent to 150 from 100.",
        "He passed in 5 of 10 tests, or 50 percent.",
        "In all 39 percent came by bus and the other 61 percent on foot.",
        "The number of cases more than doubled from 10 to 30.",
        "The number of cases nearly tripled from 10 to 28.",
        "The road is 10 miles (16 km) long, a path 5 miles (8 kilometers).",
        "It was 20 degrees Celsius (68 degrees Fahrenheit) in Palmer.",
        "The tower is 100 meters (330 feet) tall.",
        "It sold 500 tickets at $12 each, for a total of $6,000.",
        "Half of the 300 soldiers, 150, were hurt.",
        "Of those asked 50 percent said yes, 40 percent said no and 10 percent were undecided."
      })
  void numbers_that_fit_are_not_flagged(String text) {
    checking(NumberConsistency::new).article("north", text).findsNothing();
  }
}
