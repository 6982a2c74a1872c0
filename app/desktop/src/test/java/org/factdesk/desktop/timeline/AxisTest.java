package org.factdesk.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AxisTest {
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

  @Test
  void days_lie_evenly_over_the_room() {
    Axis axis = Axis.of(days(0, 5, 10, 15, 20), Fold.OVER_7, 900, 1);
    assertThat(axis.width()).isEqualTo(900);
    assertThat(axis.x(FIRST.plusDays(1)) - axis.x(FIRST)).isCloseTo(axis.perDay(), within(1e-9));
    assertThat(axis.right(FIRST.plusDays(20))).isCloseTo(900 - Axis.MARGIN, within(1e-9));
  }

  @Test
  void few_days_do_not_fill_the_room() {
    Axis axis = Axis.of(days(0, 1), Fold.OVER_7, 900, 1);
    assertThat(axis.perDay()).isEqualTo(48);
    assertThat(axis.width()).isEqualTo(900);
  }

  @Test
  void zooming_makes_it_wider_than_the_room() {
    assertThat(Axis.of(days(0, 5, 10), Fold.OVER_7, 300, 4).width()).isGreaterThan(800);
  }

  @Test
  void a_gap_of_seven_days_stays_and_one_of_eight_is_folded() {
    assertThat(Axis.of(days(0, 8), Fold.OVER_7, 900, 1).stretches()).hasSize(1);
    assertThat(Axis.of(days(0, 9), Fold.OVER_7, 900, 1).stretches()).hasSize(2);
    assertThat(Axis.of(days(0, 9), Fold.OVER_30, 900, 1).stretches()).hasSize(1);
    assertThat(Axis.of(days(0, 900), Fold.NEVER, 900, 1).stretches()).hasSize(1);
  }

  @Test
  void days_keep_their_order_also_where_they_are_folded() {
    Axis axis = Axis.of(days(0, 40, 90, 91), Fold.OVER_7, 900, 1);
    for (int day = 0; day < 91; day++) {
      assertThat(axis.x(FIRST.plusDays(day))).isLessThan(axis.x(FIRST.plusDays(day + 1)));
    }
  }

  @Test
  void days_outside_of_it_lie_in_the_margins() {
    Axis axis = Axis.of(days(0, 5), Fold.OVER_7, 200, 1);
    assertThat(axis.x(FIRST.minusDays(9))).isBetween(0.0, Axis.MARGIN);
    assertThat(axis.x(FIRST.plusDays(99))).isBetween(200 - Axis.MARGIN, 200.0);
  }

  @Test
  void the_time_at_a_place_is_the_time_that_lies_there() {
    Axis axis = Axis.of(days(0, 40, 45), Fold.OVER_7, 900, 1);
    double time = FIRST.plusDays(42).toEpochDay() + 0.25;
    assertThat(axis.time(axis.x(time))).isCloseTo(time, within(1e-9));
  }

  @Test
  void there_is_no_axis_without_days() {
    assertThatThrownBy(() -> Axis.of(new AxisDays(), Fold.OVER_7, 900, 1))
        .isInstanceOf(IllegalStateException.class);
  }

  private static AxisDays days(int... offsets) {
    AxisDays days = new AxisDays();
    for (int offset : offsets) {
      days.add(FIRST.plusDays(offset));
    }
    return days;
  }
}
