package org.factdesk.store.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "WASHINGTON (AP) — ; AP",
        "KYIV, Feb. 3 (Reuters) - ; Reuters",
        "(Reuters) - ; Reuters",
        "Feb 4 (Reuters) - ; Reuters",
        "NEW YORK, February 4. TASS. ; TASS",
        "MOSCOW, February 4. /TASS/. ; TASS",
        "STEPANAKERT, FEBRUARY 1, ARTSAKHPRESS: ; ARTSAKHPRESS",
        "MOSCOW. Feb 4 (Interfax) - ; Interfax",
        "YEREVAN, FEBRUARY 4, ARMENPRESS. ; ARMENPRESS",
        "BEIJING, Jan. 5 (Xinhua) -- ; Xinhua",
        "MINSK, 4 February (BelTA) – ; BelTA",
        "TEHRAN, Feb. 04 (MNA) – ; MNA",
        "Berlin/Moskau (dpa) - ; dpa",
        "Paris, 4 février 2022 (AFP) – ; AFP",
        "Madrid, 4 feb (EFE).- ; EFE",
        "МОСКВА, 4 фев — РИА Новости. ; РИА Новости",
        "Moscow (CNN); CNN",
        "BRENNTOR (Newsday / Wire - 04th February, 2022) ; Newsday / Wire"
      })
  void a_day_or_an_agency_makes_it_certain(String dateline, String agency) {
    assertThat(Dateline.of(dateline + " Envoys met on Friday."))
        .contains(new Dateline(dateline.length() + 1, agency, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KYIV, Feb. 3 — ",
        "Washington, D.C., February 3, 2022 – ",
        "LONDON, Sunday, Feb. 3: "
      })
  void a_day_alone_will_do(String dateline) {
    assertThat(Dateline.of(dateline + "Envoys met."))
        .contains(new Dateline(dateline.length(), "", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Moscow-. ", "LONDON — ", "Geneva – ", "ISLAMABAD: ", "TALSTADT -- "})
  void a_place_alone_is_doubtful(String dateline) {
    assertThat(Dateline.of(dateline + "Envoys met."))
        .contains(new Dateline(dateline.length(), "", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow believes that there is room for talks.",
        "On February 4, Moscow answered.",
        "Q: Do you miss it?",
        "BREAKING: Envoys met.",
        "Lavrov: We are ready.",
        "Smith (left) - the taller one - did not speak.",
        "Monday, December 17: Snow fell.",
        "Moscow - which has denied it - did not answer.",
        "Anna Petrov (62) - A teacher since 1985.",
        "In London, May 5 was warm.",
        ""
      })
  void prose_has_none(String text) {
    assertThat(Dateline.of(text)).isEmpty();
  }

  @Test
  void a_line_of_its_own_can_be_one() {
    assertThat(Dateline.isWhole("WASHINGTON, DC, April 28, 2009")).isTrue();
    assertThat(Dateline.isWhole("Mumbai, Nov 11 -")).isTrue();
    assertThat(Dateline.isWhole("Moscow")).isTrue();
    assertThat(Dateline.isWhole("Environment")).isFalse();
  }

  @Test
  void hostile_lines_take_no_time() {
    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          for (int i = 0; i < 200; i++) {
            Dateline.of("A ".repeat(70));
            Dateline.of("AA, ".repeat(35));
            Dateline.of("A".repeat(10_000));
            Dateline.of("A. 1 A (".repeat(20));
          }
        });
  }
}
