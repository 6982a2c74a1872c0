package org.factdesk.plugins.dates;

import static org.factdesk.plugins.dates.DateConsistency.CONFLICTING_DATE;
import static org.factdesk.testkit.CheckerCase.checking;

import org.factdesk.testkit.CheckerCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictingDatesTest {
  private static final String FIRE = "A fire destroyed the old dairy warehouse in Palmer %s. ";
  private static final String LATER = "The dairy in Palmer stood empty, said Owen of Palmer.";

  private static CheckerCase three(String first, String second, String third) {
    return checking(DateConsistency::new)
        .article("east", FIRE.formatted(first) + LATER)
        .published("2012-08-09")
        .article(
            "north", "The Palmer warehouse of the dairy burnt in a fire %s. ".formatted(second))
        .published("2012-08-10")
        .article("south", "Palmer lost its dairy warehouse to a fire %s. ".formatted(third) + LATER)
        .published("2012-08-11");
  }

  @Test
  void two_who_tell_it_in_other_words_outvote_the_third() {
    three("on [[August 7]]", "on [[August 4]]", "on [[Tuesday]]")
        .finds(CONFLICTING_DATE, "Dated 4 August 2012 here but 7 August 2012 in 2 other");
  }

  @Test
  void a_wrong_weekday_is_found_beside_dates() {
    three("on [[August 7]]", "on [[August 7]]", "on [[Saturday]]")
        .finds(CONFLICTING_DATE, "Dated 11 August 2012 here");
  }

  @Test
  void a_reprint_adds_no_voice_and_the_later_copy_is_blamed() {
    String told =
        "A gas blast destroyed an apartment building in Odessa on [[January 12]], killing seven"
            + " people, officials said. Crews searched the rubble.";
    checking(DateConsistency::new)
        .article(
            "east",
            "Seven people died on [[January 13]] when a gas blast destroyed an apartment building"
                + " in Odessa.")
        .published("2022-01-14")
        .article("north", told)
        .published("2022-01-15")
        .article("south", told + " A day of mourning was declared.")
        .published("2022-01-16")
        .finds(CONFLICTING_DATE, "Dated 12 January 2022 here and in 1 copy but 13 January");
  }

  @Test
  void a_wrong_year_is_found_however_far_off() {
    three("on [[August 7, 2012]]", "on [[August 7, 1921]]", "on [[August 7, 2012]]")
        .finds(CONFLICTING_DATE, "Dated 7 August 1921 here but 7 August 2012 in 2 other");
  }

  @Test
  void one_night_has_two_days() {
    three("late on Monday", "early on Tuesday", "early Tuesday").findsNothing();
  }

  @Test
  void a_longer_period_agrees_with_the_days_in_it() {
    three("in August 2012", "on August 7", "on August 7").findsNothing();
  }

  @Test
  void the_same_day_and_month_agree_where_nobody_says_the_year() {
    checking(DateConsistency::new)
        .article("east", FIRE.formatted("on August 7") + LATER)
        .published("2012-08-09")
        .article("north", FIRE.formatted("on August 7") + LATER)
        .published("2013-08-09")
        .findsNothing();
  }

  @Test
  void what_a_date_owns_is_its_event() {
    checking(DateConsistency::new)
        .article("east", "Ivory was placed on the reserve list after Sunday's season finale.")
        .published("2011-01-05")
        .article("north", "Ivory was placed on the reserve list on Tuesday.")
        .published("2011-01-05")
        .findsNothing();
  }

  @Test
  void linked_claims_are_compared_whatever_their_words() {
    checking(DateConsistency::new)
        .article("east", "[The old dairy burnt down on [[August 7]]|claim #a kind=event].")
        .published("2012-08-09")
        .article("north", "[Flames took a landmark on [[August 5]]|claim #b kind=event].")
        .published("2012-08-10")
        .link("b", "same-claim", "a")
        .finds(CONFLICTING_DATE, "and a link marks both as the same claim");
  }

  @Test
  void most_of_the_linked_claims_are_believed() {
    checking(DateConsistency::new)
        .article("east", "[The Palmer dairy burnt down on [[August 5]]|claim #a kind=event].")
        .published("2012-08-09")
        .article("north", "[Flames took the Palmer dairy on [[August 7]]|claim #b kind=event].")
        .published("2012-08-10")
        .article("south", "[The Palmer dairy caught fire on [[August 7]]|claim #c kind=event].")
        .published("2012-08-11")
        .link("b", "same-claim", "a")
        .link("c", "same-claim", "a")
        .finds(CONFLICTING_DATE, "Dated 5 August 2012 here but 7 August 2012");
  }

  @Test
  void claims_that_contradict_each_other_say_nothing_of_dates() {
    checking(DateConsistency::new)
        .article("east", "[The old dairy burnt down on August 7|claim #a kind=event].")
        .published("2012-08-09")
        .article("north", "[A landmark was torn down on August 5|claim #b kind=event].")
        .published("2012-08-10")
        .link("b", "contradicts", "a")
        .findsNothing();
  }

  @Test
  void a_marked_value_overrules_the_words() {
    three("on August 7", "on [August 4|date value=2012-08-07]", "on Tuesday").findsNothing();
  }

  @Test
  void a_date_that_stands_alone_in_its_story_is_found_in_quite_other_words() {
    String day = "[[December 17, 2021]]";
    checking(DateConsistency::new)
        .article(
            "east", "On %s Russia released drafts for NATO. NATO and Russia talk.".formatted(day))
        .published("2022-02-04")
        .article("north", "Papers of Russia for NATO came out on %s in Moscow.".formatted(day))
        .published("2022-02-04")
        .article("south", "NATO has studied since %s what Russia demands of NATO.".formatted(day))
        .published("2022-02-04")
        .article("west", "NATO answered initiatives disclosed by Russia on [[December 18, 2021]].")
        .published("2022-02-04")
        .finds(CONFLICTING_DATE, "Dated 18 December 2021 here but 17 December 2021 in 3");
  }

  @Test
  void a_stated_month_that_does_not_hold_the_day_is_blamed_for_being_less_precise() {
    checking(DateConsistency::new)
        .article("east", FIRE.formatted("on [[August 7]]") + LATER)
        .published("2012-10-09")
        .article("north", FIRE.formatted("in [[September 2012]]") + LATER)
        .published("2012-10-10")
        .finds(CONFLICTING_DATE, "Dated September 2012 here but 7 August 2012");
  }

  @Test
  void two_stated_months_conflict() {
    checking(DateConsistency::new)
        .article("east", FIRE.formatted("in [[August]]") + LATER)
        .published("2012-11-09")
        .article("north", FIRE.formatted("in [[September]]") + LATER)
        .published("2012-11-10")
        .finds(CONFLICTING_DATE, "2012");
  }

  @Test
  void two_who_give_the_month_outvote_a_day() {
    checking(DateConsistency::new)
        .article("east", FIRE.formatted("on [[July 7]]") + LATER)
        .published("2012-10-09")
        .article("north", "The old dairy warehouse of Palmer burnt down in a fire in [[August]].")
        .published("2012-10-10")
        .article(
            "south", "A fire destroyed the Palmer dairy warehouse in [[August 2012]]. " + LATER)
        .published("2012-10-11")
        .finds(CONFLICTING_DATE, "Dated 7 July 2012 here but August 2012 in 2 other articles");
  }

  @Test
  void a_stated_week_that_does_not_hold_the_day_conflicts() {
    checking(DateConsistency::new)
        .article("east", FIRE.formatted("on [[August 7]]") + LATER)
        .published("2012-10-09")
        .article("north", FIRE.formatted("in [[the week of August 20]]") + LATER)
        .published("2012-10-10")
        .finds(CONFLICTING_DATE, "Dated 20 August 2012 to 26 August 2012 here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"the week of August 6", "the week ending August 10"})
  void a_week_agrees_with_the_days_in_it(String week) {
    checking(DateConsistency::new)
        .article("east", FIRE.formatted("on August 7") + LATER)
        .published("2012-10-09")
        .article("north", FIRE.formatted("in " + week) + LATER)
        .published("2012-10-10")
        .findsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"last month", "by September", "since September", "this summer"})
  void periods_that_are_counted_or_only_bound_it_say_nothing_against_a_day(String period) {
    checking(DateConsistency::new)
        .article("east", FIRE.formatted("on August 7") + LATER)
        .published("2012-10-09")
        .article("north", FIRE.formatted(period) + LATER)
        .published("2012-10-10")
        .findsNothing();
  }
}
