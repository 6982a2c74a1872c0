package org.factdesk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimexScoreTest {
  private static final TimexMark FRIDAY = new TimexMark(10, 16, "DATE", "2022-02-04");
  private static final TimexMark MONTH = new TimexMark(30, 37, "DATE", "2022-01");

  @Test
  void the_same_marks_score_100() {
    TimexScore all = scored(List.of(FRIDAY, MONTH), List.of(FRIDAY, MONTH));

    assertThat(all.strictF1()).isEqualTo(100);
    assertThat(all.valueF1()).isEqualTo(100);
  }

  @Test
  void a_longer_span_counts_as_relaxed_only() {
    TimexMark onFriday = new TimexMark(7, 16, "DATE", "2022-02-04");

    TimexScore all = scored(List.of(FRIDAY), List.of(onFriday));

    assertThat(all.strictF1()).isZero();
    assertThat(all.relaxedF1()).isEqualTo(100);
    assertThat(all.valueF1()).isEqualTo(100);
  }

  @Test
  void a_missed_and_an_invented_mark_cost_alike() {
    TimexMark invented = new TimexMark(50, 53, "DATE", "PRESENT_REF");

    TimexScore all = scored(List.of(FRIDAY, MONTH), List.of(FRIDAY, invented));

    assertThat(all.strictF1()).isCloseTo(50, within(0.01));
  }

  @Test
  void the_exact_span_is_paired_before_a_larger_overlap() {
    TimexMark wide = new TimexMark(5, 20, "DATE", "2022-02-11");

    assertThat(TimexPairs.of(List.of(FRIDAY), List.of(wide, FRIDAY)).pairs())
        .singleElement()
        .satisfies(pair -> assertThat(pair.found()).isEqualTo(FRIDAY));
  }

  @Test
  void what_lies_outside_the_scope_or_on_the_day_of_publication_is_not_scored() throws IOException {
    String lines =
        """
        {"kind":"doc","doc":"a","scope":[0,40]}
        {"kind":"ignore","doc":"a","begin":10,"end":16}
        {"kind":"timex","doc":"a","begin":30,"end":37,"type":"DATE","value":"2022-01"}
        """;
    GoldMarks gold = GoldMarks.of(GoldFolder.parsed(lines)).get(0);
    TimexMark outside = new TimexMark(39, 45, "DATE", "2022");

    assertThat(gold.marks()).containsExactly(MONTH);
    assertThat(gold.scored(List.of(FRIDAY, MONTH, outside))).containsExactly(MONTH);
  }

  @Test
  void errors_are_counted_by_kind() {
    TimexErrors errors = new TimexErrors();
    TimexMark lastYear = new TimexMark(10, 16, "DATE", "2021-02-04");
    errors.add(TimexPairs.of(List.of(FRIDAY, MONTH), List.of(lastYear)));

    assertThat(errors.commonest(10))
        .containsExactly("1 DATE 0000-00-00 another year", "1 missed DATE 0000-00");
  }

  private static TimexScore scored(List<TimexMark> gold, List<TimexMark> found) {
    TimexScore all = TimexScore.all().get(0);
    all.add(gold, found);
    return all;
  }
}
