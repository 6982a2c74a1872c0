package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.engine.Limits;
import org.factdesk.engine.Results;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;
import org.junit.jupiter.api.Test;

class RoomTest {
  @Test
  void there_is_room_in_a_program_that_holds_next_to_nothing() {
    assertThat(new Room().getAsBoolean()).isFalse();
  }

  @Test
  void a_shortage_is_one_sentence_that_says_what_helps() {
    Problem problem = Room.shortage("the articles are not checked");

    assertThat(problem.toString())
        .startsWith("memory")
        .contains("the articles are not checked", "FACTDESK_JAVA_OPTIONS=-Xmx");
  }

  @Test
  void a_check_that_memory_does_not_do_for_is_given_up() {
    Limits quick = Limits.USUAL.withCallTime(Duration.ofMillis(50));
    List<String> told = new ArrayList<>();
    try (PluginLane lane =
        new PluginLane(
            Runnable::run, quick, Optional.empty(), () -> true, () -> told.add("news"))) {
      PluginLane.Job job =
          new PluginLane.Job(
              List.of(new Sleeper()), Map.of(), Map.of(), List.of(Article.of("north", "Words.")));
      lane.check(job);

      assertThat(lane.isOut()).isTrue();
      assertThat(lane.isIdle()).isTrue();
      assertThat(lane.results()).isEqualTo(Results.NONE);
      assertThat(told).containsExactly("news");
    }
  }
}
