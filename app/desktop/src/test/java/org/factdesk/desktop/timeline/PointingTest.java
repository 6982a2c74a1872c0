package org.factdesk.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.desktop.timeline.Told.account;
import static org.factdesk.desktop.timeline.Told.chart;
import static org.factdesk.desktop.timeline.Told.chronicle;

import java.util.Optional;
import org.factdesk.desktop.timeline.Chart.Diamond;
import org.factdesk.desktop.timeline.Chart.Sign;
import org.junit.jupiter.api.Test;

class PointingTest {
  @Test
  void a_sign_is_hit_also_a_little_beside_it() {
    Chart chart = chart(chronicle(account("a", "", "2022-01-01"), account("b", "", "2022-01-05")));
    Sign sign = chart.lanes().get(1).signs().get(0);
    Pointing pointing = new Pointing(chart);
    assertThat(pointing.sign(sign.x() + 8, sign.y() - 8).orElseThrow().mentions()).hasSize(1);
    assertThat(pointing.sign(sign.x() + 20, sign.y())).isEqualTo(Optional.empty());
    assertThat(pointing.sign(sign.x(), 5000)).isEqualTo(Optional.empty());
  }

  @Test
  void the_publication_has_no_words_to_go_to() {
    Chart chart = chart(chronicle(account("a", "2022-01-05", "2022-01-01")));
    Sign sign =
        chart.lanes().get(0).signs().stream()
            .filter(Diamond.class::isInstance)
            .findFirst()
            .orElseThrow();
    assertThat(new Pointing(chart).sign(sign.x(), sign.y()).orElseThrow().mentions()).isEmpty();
  }

  @Test
  void an_open_time_is_hit_anywhere_along_its_bar() {
    Chart chart =
        chart(chronicle(account("a", "", "XXXX-WXX-1"), account("b", "2022-01-05", "2022-01-01")));
    Sign bar = chart.lanes().get(1).signs().get(0);
    assertThat(new Pointing(chart).sign(bar.left() + 1, bar.y()).orElseThrow().mentions())
        .hasSize(1);
  }

  @Test
  void the_words_of_a_finding_lead_to_it() {
    Chart chart =
        chart(
            Told.clashing(
                account("a", "2022-01-05", "2022-01-03"), account("b", "", "2022-01-04")));
    Chart.Tag tag = chart.conflicts().get(0).tag();
    assertThat(new Pointing(chart).conflict(tag.left() + 5, tag.y())).isPresent();
    assertThat(new Pointing(chart).conflict(tag.left() - 5, tag.y())).isEqualTo(Optional.empty());
  }
}
