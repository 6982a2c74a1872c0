package org.factdesk.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static final Optional<DateRange> PUBLISHED =
      Optional.of(DateRange.day(LocalDate.of(2009, 12, 19)));

  private static final String HISTORY =
      "It rose in 1861, 1862 and 1863. It fell in 1864, in 1865, in 1866, in 1867 and in 1868.\n";

  @Test
  void a_year_named_in_passing_does_not_move_the_story() {
    assertThat(
            values(
                "On 10 March 1875 the campaign began. The road was needed for a push planned for "
                    + "1876. The town fell on 11 March."))
        .endsWith("1875-03-10", "1876", "1875-03-11");
  }

  @Test
  void a_year_in_a_heading_moves_the_story() {
    assertThat(values("It ended in November 1868.\n\n1870: Elections\n\nOn January 31 they voted."))
        .endsWith("1868-11", "1870", "1870-01-31");
  }

  @Test
  void a_look_back_does_not_move_the_story() {
    assertThat(values("On June 6, 1870, they landed, two years earlier than planned. In July it"))
        .endsWith("1870-06-06", "1868", "1870-07");
  }

  @Test
  void the_story_goes_on_into_the_next_year() {
    assertThat(values("On December 7, 1870, they came. In January they left."))
        .endsWith("1870-12-07", "1871-01");
  }

  @Test
  void a_year_named_by_another_counts_from_the_date_before() {
    assertThat(
            values(
                "It grew until 1870. In August of that year it stopped. In May of the following "
                    + "year it fell."))
        .endsWith("1870", "1870-08", "1871-05");
  }

  @Test
  void a_passage_of_news_within_a_history_counts_from_publication() {
    String news =
        "Officials said Friday that they met Thursday. On Wednesday they had said that on Monday "
            + "and Tuesday nobody came. They left Sunday. They return Saturday and Sunday.";
    assertThat(values(news + "\n" + HISTORY.repeat(3))).startsWith("2009-12-18", "2009-12-17");
  }

  @Test
  void a_story_within_news_dates_its_events_by_each_other() {
    String text =
        "Officials met Friday. He was freed Thursday. They spoke Wednesday. It was Tuesday.\n"
            + HISTORY
            + "In May 1868 he was born. In June he was moved. In 1868 and 1869 he ran and in 1870, "
            + "1871, 1872, 1873 and 1874 he was lost.";
    assertThat(values(text)).startsWith("2009-12-18").contains("1868-06");
  }

  @Test
  void news_with_a_look_back_still_counts_weekdays_from_publication() {
    String text =
        "The plant closed in March 1996 and reopened in May 1998. Workers voted Friday to strike, "
            + "as they did in 1987, 1991 and 1994.";
    assertThat(values(text)).contains("2009-12-18");
  }

  @Test
  void years_before_christ_carry_on() {
    String text = "In April 480 BC they came. In the spring of 479 BC it ended. In June they left.";
    assertThat(values(text)).endsWith("BC0480-04", "BC0479-SP", "BC0479-06");
    assertThat(values("On May 3, 480 BC, they came. On June 5 they left. A year later they died."))
        .endsWith("BC0480-05-03", "BC0480-06-05", "BC0479");
  }

  @Test
  void an_obituary_tells_its_weekdays_as_news() {
    String text =
        "Officials said that the star of the 1940s died early Thursday.\n"
            + HISTORY
            + "He was born on December 31, 1849, and rose in 1870, 1871, 1872, 1873 and 1874.";
    assertThat(values(text)).contains("2009-12-17").contains("1849-12-31");
  }

  @Test
  void a_weekday_far_from_a_day_of_the_story_counts_from_publication() {
    String text = "He left on December 7, 1870.\n" + "It was a long and windy road. ".repeat(12);
    assertThat(values(text + "It ends on a Friday.")).endsWith("1870-12-07", "2009-12-18");
  }

  private static List<String> values(String text) {
    String all = text.contains("Officials") || text.contains("plant") ? text : HISTORY + text;
    return Timex.find(all, PUBLISHED).stream().map(TimeExpression::value).toList();
  }
}
