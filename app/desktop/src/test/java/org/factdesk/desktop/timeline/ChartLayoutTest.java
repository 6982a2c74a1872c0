package org.factdesk.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.desktop.timeline.Told.account;
import static org.factdesk.desktop.timeline.Told.chart;
import static org.factdesk.desktop.timeline.Told.chronicle;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.timeline.Chart.Bar;
import org.factdesk.desktop.timeline.Chart.Diamond;
import org.factdesk.desktop.timeline.Chart.Dot;
import org.factdesk.desktop.timeline.Chart.Gap;
import org.factdesk.desktop.timeline.Chart.Lane;
import org.factdesk.desktop.timeline.Chart.Sign;
import org.factdesk.desktop.timeline.Chart.Tick;
import org.junit.jupiter.api.Test;

class ChartLayoutTest {
  @Test
  void nothing_told_makes_no_chart() {
    assertThat(ChartLayout.of(chronicle(account("a", "")), Told.wish(900))).isEmpty();
    assertThat(ChartLayout.of(Chronicle.NOTHING, Told.wish(900))).isEmpty();
  }

  @Test
  void articles_come_by_publication_the_unknown_last() {
    Chart chart =
        chart(
            chronicle(
                account("a", "", "2022-01-03"),
                account("b", "2022-01-05"),
                account("c", "2022-01-04")));
    assertThat(chart.lanes())
        .extracting(lane -> lane.account().article())
        .containsExactly("c", "b", "a");
  }

  @Test
  void articles_come_by_name_or_by_first_date_where_that_is_wished() {
    Chronicle told =
        chronicle(account("b", "2022-01-05", "2022-01-01"), account("a", "2022-01-04"));
    assertThat(order(told, Order.NAME)).containsExactly("a", "b");
    assertThat(order(told, Order.FIRST_DATE)).containsExactly("b", "a");
  }

  @Test
  void lanes_follow_each_other_without_gaps() {
    Chart chart = chart(chronicle(account("a", "2022-01-03"), account("b", "2022-01-04")));
    assertThat(chart.lanes().get(0).bottom()).isEqualTo(chart.lanes().get(1).top());
    assertThat(chart.height()).isEqualTo(chart.lanes().get(1).bottom());
  }

  @Test
  void a_known_day_is_a_dot_and_the_publication_a_diamond() {
    Lane lane = chart(chronicle(account("a", "2022-01-05", "2022-01-03"))).lanes().get(0);
    assertThat(signs(lane, Diamond.class)).hasSize(1);
    assertThat(signs(lane, Dot.class)).hasSize(1).allMatch(Dot::known);
    assertThat(signs(lane, Dot.class).get(0).x()).isLessThan(signs(lane, Diamond.class).get(0).x());
  }

  @Test
  void two_mentions_of_a_day_share_a_dot() {
    Lane lane = chart(chronicle(account("a", "", "2022-01-03", "2022-01-03"))).lanes().get(0);
    assertThat(signs(lane, Dot.class)).hasSize(1);
    assertThat(lane.mentions()).hasSize(2);
  }

  @Test
  void one_of_several_days_is_a_hatched_bar_over_them() {
    Chart chart = chart(chronicle(account("a", "", "2022-W04", "2022-02-04")));
    Bar bar = signs(chart.lanes().get(0), Bar.class).get(0);
    assertThat(bar.hatched()).isTrue();
    assertThat(bar.right() - bar.left()).isEqualTo(7 * chart.axis().perDay());
  }

  @Test
  void a_day_in_an_unknown_week_is_an_open_bar_with_a_ring_for_each() {
    Chart chart =
        chart(chronicle(account("a", "", "XXXX-WXX-1"), account("b", "2022-02-02", "2022-02-01")));
    Lane lane = chart.lanes().get(1);
    assertThat(signs(lane, Bar.class)).allMatch(Bar::openLeft).allMatch(Bar::openRight);
    assertThat(signs(lane, Dot.class)).hasSize(2).noneMatch(Dot::known);
    assertThat(signs(lane, Bar.class).get(0).caption()).contains("Monday");
  }

  @Test
  void what_would_lie_on_one_another_stands_in_rows() {
    Lane lane = chart(chronicle(account("a", "2022-01-03", "2022-01-03"))).lanes().get(0);
    assertThat(lane.signs()).extracting(Sign::x).containsOnly(lane.signs().get(0).x());
    assertThat(lane.signs()).extracting(Sign::y).doesNotHaveDuplicates();
  }

  @Test
  void a_lane_grows_with_its_rows() {
    Lane lane =
        chart(chronicle(account("a", "2022-01-05", "2022", "2022-01", "2022-W01", "2022-01-05")))
            .lanes()
            .get(0);
    assertThat(lane.height()).isGreaterThan(60);
    assertThat(lane.signs()).allMatch(sign -> sign.y() > lane.top() && sign.y() < lane.bottom());
  }

  @Test
  void long_times_without_events_are_folded() {
    Chart chart = chart(chronicle(account("a", "", "2021-12-17", "2022-01-10")));
    assertThat(chart.gaps()).extracting(Gap::words).containsExactly("23 days");
    Gap gap = chart.gaps().get(0);
    assertThat(gap.right() - gap.left()).isEqualTo(Axis.FOLDED);
    assertThat(chart.ticks()).extracting(Tick::words).contains("17 Dec 2021", "10 Jan 2022");
  }

  @Test
  void a_year_alone_takes_little_room_and_names_itself() {
    Chart chart = chart(chronicle(account("a", "", "1997", "2022-01-26")));
    assertThat(chart.ticks()).extracting(Tick::words).startsWith("1997");
    assertThat(chart.gaps()).extracting(Gap::words).containsExactly("", "24 years");
  }

  @Test
  void a_time_that_goes_on_beyond_the_axis_is_open_there() {
    Chart chart = chart(chronicle(account("a", "", "2022", "2022-01-26")));
    Bar bar = signs(chart.lanes().get(0), Bar.class).get(0);
    assertThat(bar.openLeft()).isTrue();
    assertThat(bar.openRight()).isTrue();
  }

  @Test
  void the_blamed_words_have_a_ring_and_a_line_to_the_other_lane() {
    Account blamed = account("a", "2022-01-05", "2022-01-03");
    Account other = account("b", "2022-01-06", "2022-01-04");
    Chart chart = chart(Told.clashing(blamed, other));
    Dot ringed = signs(chart.lanes().get(0), Dot.class).get(0);
    Dot witness = signs(chart.lanes().get(1), Dot.class).get(0);
    assertThat(ringed.blamed()).contains(Severity.WARNING);
    assertThat(witness.blamed()).isEqualTo(Optional.empty());
    Chart.Conflict conflict = chart.conflicts().get(0);
    assertThat(conflict.top()).isEqualTo(ringed.y());
    assertThat(conflict.bottom()).isEqualTo(witness.y());
    assertThat(conflict.branches()).hasSize(2);
    assertThat(conflict.tag().words()).isEqualTo("Only one can be right.");
    assertThat(conflict.tag().left() + conflict.tag().width()).isLessThan(chart.width());
  }

  @Test
  void labels_of_conflicts_at_one_place_do_not_cover_each_other() {
    Account blamed = account("a", "2022-01-05", "2022-01-03", "2022-01-04");
    Account other = account("b", "2022-01-06", "2022-01-04");
    Chronicle one = Told.clashing(blamed, other);
    Clash second =
        new Clash(
            "second",
            Severity.WARNING,
            "This is in doubt as well.",
            List.of(blamed.tellings().get(1).place(), other.tellings().get(0).place()));
    Chart chart = chart(new Chronicle(one.accounts(), List.of(one.clashes().get(0), second), 2));
    Rectangle2D first = box(chart.conflicts().get(0).tag());
    assertThat(first.intersects(box(chart.conflicts().get(1).tag()))).isFalse();
  }

  private static Rectangle2D box(Chart.Tag tag) {
    return new Rectangle2D.Double(
        tag.left(), tag.y() - Chart.Tag.HEIGHT / 2, tag.width(), Chart.Tag.HEIGHT);
  }

  private static List<String> order(Chronicle told, Order order) {
    ChartLayout.Wish wish = new ChartLayout.Wish(order, Fold.OVER_7, 900, 1);
    return ChartLayout.of(told, wish).orElseThrow().lanes().stream()
        .map(lane -> lane.account().article())
        .toList();
  }

  private static <T extends Sign> List<T> signs(Lane lane, Class<T> type) {
    return lane.signs().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
