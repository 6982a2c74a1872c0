package org.factdesk.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.desktop.timeline.Told.account;
import static org.factdesk.desktop.timeline.Told.chart;
import static org.factdesk.desktop.timeline.Told.chronicle;

import java.util.Optional;
import org.factdesk.desktop.timeline.Steps.Spot;
import org.junit.jupiter.api.Test;

class StepsTest {
  private final Steps steps =
      new Steps(
          chart(
              chronicle(
                  account("a", "2022-01-07", "2022-01-05", "2022-01-01"),
                  account("b", "2022-01-08"),
                  account("c", "2022-01-09", "2022-01-04"))));
  private final Spot first = steps.first().orElseThrow();

  @Test
  void the_first_mention_is_the_first_in_time() {
    assertThat(first.mention().telling().value()).isEqualTo("2022-01-01");
  }

  @Test
  void an_article_is_entered_at_the_first_mention_from_the_caret_on() {
    Spot second = steps.in("a", first.mention().telling().place().span().end() + 1).orElseThrow();
    assertThat(second.lane()).isEqualTo(first.lane());
    assertThat(steps.in("c", 1_000_000).orElseThrow().lane()).isEqualTo(2);
    assertThat(steps.in("b", 0)).isEqualTo(Optional.empty());
  }

  @Test
  void mentions_follow_in_time_and_then_in_the_next_lane() {
    Spot second = steps.along(first, 1).orElseThrow();
    Spot third = steps.along(second, 1).orElseThrow();
    assertThat(second.mention().telling().value()).isEqualTo("2022-01-05");
    assertThat(third.lane()).isEqualTo(2);
    assertThat(steps.along(third, 1)).isEqualTo(Optional.empty());
    assertThat(steps.along(third, -1)).contains(second);
  }

  @Test
  void the_next_lane_is_entered_at_the_nearest_mention() {
    Spot below = steps.across(first, 1, 0).orElseThrow();
    assertThat(below.lane()).isEqualTo(2);
    assertThat(steps.across(below, -1, 0).orElseThrow().mention().telling().value())
        .isEqualTo("2022-01-05");
    assertThat(steps.across(first, -1, 0)).isEqualTo(Optional.empty());
  }

  @Test
  void a_page_ends_in_the_last_lane() {
    assertThat(steps.across(first, 1, 9).orElseThrow().lane()).isEqualTo(2);
  }

  @Test
  void a_lane_has_two_ends() {
    assertThat(steps.end(first, 1).mention().telling().value()).isEqualTo("2022-01-05");
    assertThat(steps.end(first, -1)).isEqualTo(first);
  }

  @Test
  void a_mention_is_found_by_its_place() {
    assertThat(steps.at(first.mention().telling().place())).contains(first);
  }
}
