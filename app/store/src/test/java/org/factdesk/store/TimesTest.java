package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  @Test
  void times_are_read_as_the_library_reads_them() {
    Times times = new Times();
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      Instant time = Instant.ofEpochSecond(random.nextInt(), i % 10 == 0 ? 5_000_000 : 0);
      assertThat(times.parse(time.toString())).isEqualTo(time);
    }
  }

  @Test
  void times_as_bytes_are_read_the_same_or_left() {
    Random random = new Random(2);
    for (int i = 0; i < 5000; i++) {
      Instant time = Instant.ofEpochSecond(random.nextInt() * 20L);
      String text = time.toString();
      if (i % 3 == 0 && text.length() == Times.LENGTH) {
        int at = random.nextInt(Times.LENGTH);
        text = text.substring(0, at) + "0:9/T".charAt(random.nextInt(5)) + text.substring(at + 1);
      }
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      long second = Times.second(bytes, 0);
      Instant expected = new Times().parse(text);
      if (second != Times.NONE) {
        assertThat(expected).as(text).isEqualTo(Instant.ofEpochSecond(second));
      }
    }
    assertThat(Times.second("2000-02-28T23:59:59Z".getBytes(StandardCharsets.UTF_8), 0))
        .isEqualTo(Instant.parse("2000-02-28T23:59:59Z").getEpochSecond());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2026-02-30T10:00:00Z",
        "2026-13-01T10:00:00Z",
        "2026-11-21T20:60:00Z",
        "2026-11-21 20:00:00Z",
        "2026-11-21T20:00:00X",
        "2026-11-2aT20:00:00Z"
      })
  void what_is_no_time_is_none(String text) {
    Times times = new Times();
    times.parse("2026-11-21T20:00:00Z");
    assertThat(times.parse(text)).isNull();
  }
}
