package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
  private static String said(String text) {
    return String.join("; ", Quantities.in(text).stream().map(QuantitiesTest::told).toList());
  }

  private static String told(Quantity q) {
    String number = q.isOneNumber() ? plain(q.from()) : plain(q.from()) + " to " + plain(q.to());
    String bound = q.precision() == Precision.EXACT ? "" : q.precision() + " ";
    return bound.toLowerCase(Locale.ROOT) + (number + " " + q.unit().name()).strip();
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static Quantity only(String text) {
    List<Quantity> found = Quantities.in(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 dogs barked | 12",
        "1,200 or 20, 000 letters, a 15, 800 - meter road | 1200; 20000; 15800 metre",
        "a loan of 1.5 million or half a million | 1500000; 500000",
        "two dozen boats and a half-dozen rafts | 24; 6",
        "one and a half million trees | 1500000",
        "two hundred and five ships, twenty-five crews | 205; 25",
        "a hundred years | 100 year",
        "it cost $2bn, £5m, US$300 or 40 euros | 2000000000 $; 5000000 £; 300 $; 40 €",
        "40 percent, 41 per cent, 42% | 40 percent; 41 percent; 42 percent",
        "up 3 percentage points | 3 percentage-point",
        "a 10-mile road, 16 km of it paved | 10 mile; 16 km",
        "fell 2, 000ft or 600m, at 90kph | 2000 foot; 600 metre; 90 km/h",
        "12,000 square feet of floor | 12000 square-foot",
        "their 36th goal | 36 ordinal",
        "between 10 and 12 dogs, 20-25 cats | 10 to 12; 20 to 25",
        "10 to 12 million people | 10000000 to 12000000",
        "$1.2-1.5 million | 1200000 to 1500000 $",
        "more than 100 men, at least 12 boys | at_least 100; at_least 12",
        "up to 30, fewer than 40 | at_most 30; at_most 40",
        "about 50, nearly 60, 70 or so | about 50; about 60; about 70",
        "dozens of cars, tens of thousands of fans | at_least 24; at_least 20000",
        "half of the 300 members | about 50 percent; 300",
        "Carla Smith, 34, drove | 34",
        "In Ohio 12 people fell ill | 12"
      })
  void numbers_are_read_with_unit_and_bound(String text, String quantities) {
    assertThat(said(text.strip())).isEqualTo(quantities.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a Boeing 737 of the G7 on Route 66 with a B-52",
        "won 65-53 in overtime, after 7-5, 6-4",
        "call 555-1234 or 907 - 745 - 4811 or 911",
        "at 10:30 and 3: 33 in the morning, at 3 p.m.",
        "in 2012 and since 1998",
        "on June 24 and on 5 May",
        "see page 12, No. 5, Chapter 3",
        "at 325 Main Street, in the 12200 block",
        "one of the best, another one",
        "on 05 / 02 / 07",
        "9999999999999999999"
      })
  void other_numbers_are_no_quantities(String text) {
    assertThat(said(text)).isEmpty();
  }

  @Test
  void the_span_covers_sign_number_magnitude_and_unit() {
    String text = "It paid nearly $1.5 million for 40 percent of it.";
    assertThat(Quantities.in(text).stream().map(q -> q.span().in(text)))
        .containsExactly("$1.5 million", "40 percent");
  }

  @ParameterizedTest
  @CsvSource({
    "more than 100 people, 130 people, true",
    "more than 100 people, 90 people, false",
    "up to 30 people, 25 people, true",
    "up to 30 people, 35 people, false",
    "1300 people, 1290 people, true",
    "1290 people, 1300 people, true",
    "1310 people, 1450 people, false",
    "12 people, 13 people, false",
    "about 50 people, 53 people, true",
    "about 50 people, 70 people, false",
    "5 million people, 5.3 million people, true",
    "10 miles, 16 km, true",
    "10 miles, 25 km, false",
    "10 dollars, 10 euros, false",
    "10 to 12 dogs, 11 dogs, true",
    "10 to 12 dogs, 15 dogs, false"
  })
  void quantities_agree_where_both_can_be_said_of_the_same(
      String one, String other, boolean agree) {
    assertThat(only(one).agrees(only(other))).isEqualTo(agree);
    assertThat(only(other).agrees(only(one))).isEqualTo(agree);
  }

  @Test
  void telling_words_are_stems_without_the_common_ones() {
    assertThat(TellingWords.in("The gunmen’s attack killed 12 people in Aurora, police said."))
        .extracting(TellingWord::stem)
        .containsExactly("shoot", "attack", "die", "person", "aurora", "polic");
  }
}
