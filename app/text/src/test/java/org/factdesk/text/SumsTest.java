package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {
  private static List<WrongSum> wrong(String text) {
    return Sums.wrong(text, new Span(0, text.length()), Quantities.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He fell 2000ft (809 metres) there.",
        "He fell 809 metres (2,000ft) there.",
        "He fell 60 metres (600 feet) there.",
        "The fire burned 12,000 acres (9,900 hectares).",
        "The fire burned 4,900 hectares (19,000 acres).",
        "It drove at 60mph (197 km/h).",
        "It drove at 60 miles per hour (197 kilometers per hour).",
        "It was 98°F (57°C) there.",
        "It was 38 C (150 F) there.",
        "He weighs 12 st (96 kg).",
        "The bag held 40lb (38kg) of it.",
        "He is 6 ft 2 in (1.48 m) tall.",
        "He is 1.88 m (7 ft 9 in) tall.",
        "The board is 12 in (80 cm) wide.",
        "It covers 20 square miles (92 sq km)."
      })
  void a_measure_that_is_not_the_one_before_it_is_wrong(String text) {
    assertThat(wrong(text)).extracting(WrongSum::kind).containsExactly(WrongSum.Kind.CONVERSION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He fell 2000ft (609 metres) there.",
        "He fell 609 metres (2,000ft) there.",
        "The fire burned 12,000 acres (4,900 hectares).",
        "It drove at 60mph (97 km/h), or 60 miles per hour (97 kilometers per hour).",
        "It was 98°F (37°C) and then 38 C (100 F).",
        "It was -15C (5F) there.",
        "It was minus 15 degrees Celsius (5 degrees Fahrenheit) there.",
        "The world may warm by 2 degrees Celsius (3.6 degrees Fahrenheit).",
        "He weighs 12 st (76 kg), or 12 st 4 lb (78 kg).",
        "He is 6 ft 2 in (1.88 m) tall, and she 1.75 m (5 ft 9 in).",
        "He is 6 feet (2 inches taller than she).",
        "It holds 20 tons (18,144 kg) and 10 gallons (45 litres).",
        "He got 5 years (10 months suspended)."
      })
  void a_measure_in_other_units_is_no_error(String text) {
    assertThat(wrong(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The blast killed 12 civilians, 5 soldiers and 3 policemen.",
        "The blast killed 12 people, 5 soldiers and 3 policemen.",
        "The blast killed 12 men, 5 women and 3 children.",
        "The blast killed 12 people, 5 women and 3 children among them.",
        "The blast killed 12 people, 5 women and 3 children.",
        "Police seized a total of 14 rifles, 31 magazines and 90 rounds.",
        "The team climbed from 12th to 5th.",
        "It rose from 12 to 5 in the rankings.",
        "The share rose from one in three to two in seven.",
        "The temperature rose from minus 20 to 10, from -8 to 3.",
        "The vote was split between 60 Democrats and 40 Republicans.",
        "He met 12 of 50 people, 30 percent of whom were women.",
        "He met 12 of the 50 people, 40 percent more than before.",
        "The poll asked 40 percent of 500 people, 18 and older.",
        "Sales rose 5 percent and profits went from 100 to 200.",
        "Sales grew 5 percent a year, from 100 to 200.",
        "Turnout rose 10 percent, from 50 percent to 55 percent.",
        "It cut 300 jobs, or 10 percent of the 3 plants, 5 of the 3-week course.",
        "The number fell from 2.5 to 1.9 million.",
        "It doubled from 2 to 4 million.",
        "It rose from 2 to 3 million, an increase of 50 percent.",
        "She scored 12 points, 5 in the first half and 4 in the third quarter.",
        "Of the 30 members, 20 are women and 15 are lawyers.",
        "There were 12 people, of whom 8 were hurt and 7 were arrested.",
        "It found 45 percent in favor, 40 percent against and 10 percent undecided.",
        "Backing is 52 percent, up from 48 percent, with 10 percent undecided.",
        "He won 60 percent of the vote in Palmer and 58 percent in Norfield.",
        "It owns 55 percent and wants to buy the remaining 40 percent.",
        "Shares rose 5 percent after it bought the remaining 40 percent.",
        "It sold 10 books at $5 each, raising its total to $500."
      })
  void numbers_that_need_not_fit_are_none(String text) {
    assertThat(wrong(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The blast killed 12 people, 5 men and 6 women.",
        "The blast killed 12 people, 9 women and 8 children.",
        "It found 60 percent in favor, 40 percent against and 15 percent undecided.",
        "The ferry carried 100 people, of whom 85 were rescued and 40 are missing.",
        "Sales fell 40 percent, from 5,000 to 4,000.",
        "Prices rose from 100 to 150, a 40 percent increase.",
        "He passed in 5 of 10 tests, or 60 percent.",
        "Output rose from 12 tons to 8 tons."
      })
  void numbers_that_cannot_all_be_right_are_told(String text) {
    assertThat(wrong(text)).hasSize(1);
  }
}
