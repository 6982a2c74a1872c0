package org.factdesk.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortIdsTest {
  @Test
  void an_id_is_cut_where_its_beginning_is_its_own() {
    ShortIds ids = ShortIds.of(List.of("000_bd86f4d1", "001_86f673c5", "north/briefing"));
    assertThat(ids.of("000_bd86f4d1")).isEqualTo("000");
    assertThat(ids.of("north/briefing")).isEqualTo("briefing");
  }

  @Test
  void ids_that_begin_alike_stay_whole() {
    ShortIds ids = ShortIds.of(List.of("news_1", "news_2"));
    assertThat(ids.of("news_1")).isEqualTo("news_1");
    assertThat(ids.of("_x")).isEqualTo("_x");
  }

  @Test
  void a_few_ids_of_many_are_as_short_as_when_all_are_asked_for() {
    List<String> all =
        IntStream.range(0, 300)
            .mapToObj(i -> "news/" + (i % 250) + "_" + Integer.toHexString(i * 7919))
            .toList();
    ShortIds many = ShortIds.of(all);
    for (String id : all) {
      assertThat(many.of(id)).isEqualTo(ShortIds.of(all).of(id));
    }
    assertThat(many.of(all.get(60))).isEqualTo("60");
    assertThat(many.of(all.get(20))).isEqualTo(all.get(20));
    assertThat(many.of("news/900_unknown")).isEqualTo("news/900_unknown");
  }
}
