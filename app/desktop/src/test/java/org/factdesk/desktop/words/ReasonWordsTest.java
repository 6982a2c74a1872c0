package org.factdesk.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReasonWordsTest {
  private static final String WEEK = "“this week” beside 2022-02-02, and “Tuesday” as past";
  private static final String YEAR =
      "the dateline says “FEBRUARY 1”; the year is the first in which that follows 2021-12-03";
  private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

  @AfterEach
  void speak_as_before() {
    Locale.setDefault(Locale.Category.DISPLAY, before);
  }

  @Test
  void english_stays_as_it_was_read() {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
    for (String reason : new String[] {"first line", "from the URL line", WEEK, YEAR}) {
      assertThat(ReasonWords.of(reason)).isEqualTo(reason);
    }
  }

  @Test
  void german_is_german_throughout() {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
    assertThat(ReasonWords.of("from the dateline")).isEqualTo("aus der Ortsmarke");
    assertThat(ReasonWords.of(WEEK))
        .isEqualTo("„this week“ neben 2022-02-02, und „Tuesday“ als vergangen");
    assertThat(ReasonWords.of(YEAR))
        .isEqualTo(
            "die Ortsmarke sagt „FEBRUARY 1“; das Jahr ist das erste, in dem das auf 2021-12-03"
                + " folgt");
  }

  @Test
  void a_reason_nobody_knows_stays_as_it_is() {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
    assertThat(ReasonWords.of("from a plugin")).isEqualTo("from a plugin");
  }
}
