package org.factdesk.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.desktop.timeline.Chart.DayLabel;
import org.junit.jupiter.api.Test;

class DayLabelsTest {
  @Test
  void a_day_that_several_articles_tell_is_labelled_once() {
    Chart chart = Told.chart(Told.chronicle(told("a", 3), told("b", 3)));
    assertThat(chart.labels()).extracting(DayLabel::date).containsExactly("3 Jan");
    assertThat(chart.labels().get(0).words()).isEqualTo("harbour strike");
  }

  @Test
  void no_line_of_a_day_runs_through_the_words_of_another() {
    List<Account> accounts = new ArrayList<>();
    for (int day = 1; day < 28; day++) {
      accounts.add(told("a" + day, day));
    }
    Chart chart = Told.chart(Told.chronicle(accounts.toArray(Account[]::new)));
    assertThat(chart.labels()).hasSizeGreaterThan(8);
    for (DayLabel label : chart.labels()) {
      assertThat(label.row()).isBetween(0, 3);
      assertThat(chart.labels())
          .filteredOn(other -> other.x() > label.x() && other.x() < label.x() + label.width())
          .allMatch(other -> other.row() > label.row());
    }
  }

  @Test
  void where_there_is_no_room_the_days_that_most_tell_win() {
    List<Account> accounts = new ArrayList<>();
    for (int day = 1; day < 28; day++) {
      accounts.add(told("a" + day, day));
    }
    accounts.add(told("b", 17));
    ChartLayout.Wish narrow = new ChartLayout.Wish(Order.NAME, Fold.OVER_7, 240, 1);
    Chart chart =
        ChartLayout.of(Told.chronicle(accounts.toArray(Account[]::new)), narrow).orElseThrow();
    assertThat(chart.labels()).extracting(DayLabel::date).contains("17 Jan");
    assertThat(chart.labels()).hasSizeLessThan(20);
  }

  private static Account told(String article, int day) {
    String value = "2022-01-" + (day < 10 ? "0" : "") + day;
    return new Account(
        article,
        article,
        article,
        java.util.Optional.empty(),
        List.of(Told.telling(article, value, "harbour", "strike")));
  }
}
