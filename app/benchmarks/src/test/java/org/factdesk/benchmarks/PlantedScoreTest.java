package org.factdesk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PlantedScoreTest {
  private static final String TRUTH =
      """
      {"doc":"a","begin":10,"end":15,"kind":"day","tier":"cross"}
      {"doc":"b","begin":40,"end":46,"kind":"weekday","tier":"intra"}
      {"doc":"c","begin":1,"end":9,"kind":"day","tier":"lone"}
      """;

  @Test
  void an_error_beside_the_blamed_words_is_found_on_the_wrong_side() throws IOException {
    PlantedScore score =
        score(
            """
            {"severity":"warning","places":[{"article":"x#b","begin":70,"end":80},{"article":"x#a","begin":12,"end":18}]}
            """);

    assertThat(score.precision()).isEqualTo(100);
    assertThat(score.rightSide()).isZero();
    assertThat(score.recall()).isEqualTo(50);
  }

  @Test
  void a_finding_elsewhere_is_a_false_alarm() throws IOException {
    PlantedScore score =
        score(
            """
            {"severity":"error","places":[{"article":"b","begin":40,"end":46}]}
            {"severity":"warning","places":[{"article":"b","begin":46,"end":50}]}
            """);

    assertThat(score.precision()).isEqualTo(50);
    assertThat(score.falseAlarms()).isCloseTo(33.3, within(0.1));
  }

  @Test
  void suggestions_are_no_findings_and_nothing_found_is_no_precision() throws IOException {
    PlantedScore score =
        score(
            """
            {"severity":"suggestion","places":[{"article":"b","begin":40,"end":46}]}
            """);

    assertThat(score.precision()).isZero();
    assertThat(score.recall()).isZero();
  }

  private static PlantedScore score(String findings) throws IOException {
    return new PlantedScore(3, GoldFolder.parsed(TRUTH), GoldFolder.parsed(findings));
  }
}
