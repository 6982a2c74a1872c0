package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
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
        "It sold 10 books at $5 each, raising its total to $500.",
        "The world must limit global warming to well below 2 degrees Celsius (3.6 degrees Fahrenheit).",
        "The temperature rose by 5 degrees Celsius (9 degrees Fahrenheit).",
        "It fell by 10 C (18 F) and stays 2 degrees Celsius (3.6 degrees Fahrenheit) above the mean.",
        "Weber is 6 feet 2 inches (1.88 m) tall.",
        "Weber is 6 feet, 2 inches (1.88 m) tall, his son 3 pounds 4 ounces (1.5 kg) heavy.",
        "Weber is 1.88 m (6 feet 2 inches) tall, his son 7 pounds, 8 ounces (3.4 kg).",
        "Palmer spent $5 million on roads, $3 million on schools and $4 million on parks, a total of $12 million.",
        "The town spent $5 million on roads, $3 million on schools and $4 million on parks, totaling $12 million.",
        "Palmer spent $2 million on guards and $5 million on roads, $3 million on schools and $4 million on parks, a total of $12 million.",
        "The shop is open between 9 and 5 on weekdays.",
        "Traffic fell between 10 and 6.",
        "Traffic rose between 9 and 5, and it fell from 10 to 6 in the evening.",
        "Of the 100 patients, 60 had a fever and 55 a cough.",
        "Of the 50 states, 30 voted yes and 25 have since changed the law.",
        "Of the 50 women, 30 were mothers, 20 were married and 15 worked.",
        "The study followed 90 patients, of whom 60 had a fever and 55 a cough.",
        "Nine people were arrested, six on Monday and two on Tuesday, and another on Friday.",
        "Nine people were hurt, five in Leeds and three in York, and one died later.",
        "There were 12 jurors, seven women and four men and an alternate.",
        "There were 12 jurors: seven women and four men, plus one alternate.",
        "Twelve jurors, seven women and four men, and an alternate, were chosen.",
        "The company has 500 workers, 300 in Ohio and 100 in Utah.",
        "The firm has 500 workers, 300 in Ohio, 100 in Utah and 100 in Iowa.",
        "It holds 5 gallons (23 litres), 5 gallons (19 litres) and 2 pints (1.1 litres) or 2 pints (0.95 litres).",
        "The ship made 5,600 miles (10,400 km) and 5,600 miles (9,000 km).",
        "It weighs 10 tons (10,160 kg), 10 tons (9,070 kg) and 10 tonnes (11 tons).",
        "Some 20 percent of the 30 children, five or six, were ill.",
        "About 20 percent of the 30 children, five to seven, were ill.",
        "Weber climbed from 10th to 3rd, and Braun rose from 10 to 3 in the list.",
        "Her rank rose from 10 to 3.",
        "He climbed from No. 10 to No. 3 and his world ranking rose from 10 to 3.",
        "Nine of the eight-man crew's relatives came.",
        "Nine of the eight crew members' relatives came.",
        "Sales doubled from 3 to 6 euros, tripled, from 3 to 9 euros, and rose from 3 to 9 euros.",
        "Of 50 samples, 10 percent, or five, were contaminated.",
        "The deficit fell by 10 billion euros, from 60 billion to 50 billion.",
        "The bill passed by 10 votes, 210 to 200.",
        "Two thirds of respondents, 65 percent, said so.",
        "Two thirds of the women, 45 percent of all respondents, said so.",
        "A quarter of the 400 workers, 100 people, left.",
        "A quarter of the 400 workers, 150 people with their families, left.",
        "Some 45 percent voted yes and 55 percent voted no.",
        "Some 45 percent voted yes in Palmer and 65 percent voted no in York.",
        "Some 45 percent of the men voted yes and 65 percent of the women voted no.",
        "In May 45 percent voted yes and 65 percent voted no on parks.",
        "Ten people were injured, three of them seriously and two lightly.",
        "Twelve people were injured, three of them seriously and nine lightly.",
        "The 165 people on board were 35 crew and 130 passengers.",
        "The 165 people on board were 35 crew, 120 passengers and 10 guards.",
        "The 165 people on board included 35 crew and 120 passengers.",
        "The bill passed 210 to 200, and Braun won by 30 votes.",
        "Five people were killed in Palmer, six in York and three in Leeds.",
        "Five people were killed here on Monday, four on Tuesday and three on Friday.",
        "Five people were killed, six in York and three in Leeds.",
        "Weber has 30 books, 20 on history and 15 on art.",
        "Palmer spent $5 million on roads, $4 million on schools and $3 million on parks.",
        "The price rose from 50 cents to 2 dollars and from 95 cents to $1.05, tripled from 70 cents to $2.10.",
        "The price fell by 20 cents, from $2 to $1.80.",
        "The fare fell from 2 dollars to 90 cents, and it rose from 3 to 9 percent.",
        "Weber won by three strokes, 69 to 70, and by two sets to one.",
        "Some 45 percent said that they would vote yes, and 65 percent said parks matter."
      })
  void numbers_that_need_not_fit_are_none(String text) {
    assertThat(wrong(text)).isEmpty();
  }

  @Test
  void a_sentence_without_end_is_read_all_the_same() {
    assertThat(wrong("a ".repeat(20_000) + "12 and 13 people rose from 14.")).isEmpty();
    assertThat(wrong("12 people, ".repeat(3_500))).isEmpty();
  }

  @Test
  void units_are_told_as_people_write_them() {
    assertThat(wrong("It is 5,600 miles (90 km) long and 10 km (30 feet) wide."))
        .extracting(WrongSum::truth)
        .containsExactly("5,600 miles are 9,012 km", "10 km are 32,808 feet");
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
        "Output rose from 12 tons to 8 tons.",
        "Palmer spent $5 million on roads, $3 million on schools and $2 million on parks, a total of $12 million.",
        "Palmer spent $5 million on roads and $3 million on schools, for a total of $12 million.",
        "The price doubled from 3 to 9 euros.",
        "The price tripled, from 3 to 6 euros a kilo.",
        "Of 50 samples, 10 percent, or 15, were contaminated.",
        "The deficit fell by 10 billion euros, from 60 billion to 45 billion.",
        "The bill passed by 5 votes, 210 to 200.",
        "Weber won by 5 votes, 210 to 200.",
        "Two thirds of respondents, 45 percent, said so.",
        "A quarter of the 400 workers, 150 people, left.",
        "Some 45 percent voted yes and 65 percent voted no.",
        "Ten people were injured, three of them seriously and nine lightly.",
        "The 165 people on board were 35 crew and 120 passengers.",
        "Of the 50 states, 30 voted yes and 25 voted no.",
        "Of the 50 states, 30 voted for it and 25 against.",
        "Of the 50 passengers, 30 were killed and 25 survived.",
        "Of the 50 pupils, 30 came and the other 25 stayed away.",
        "The firm has 500 workers, 300 in Ohio and 250 in Utah.",
        "The deficit fell by 10 billion euros, from 60 billion to 45 billion in May.",
        "Unemployment rose from 9 to 6 percent.",
        "Nine people were arrested, six men and two women.",
        "Nine people were arrested, six on Monday and five on Tuesday.",
        "There were 12 jurors, seven women and three men and an alternate."
      })
  void numbers_that_cannot_all_be_right_are_told(String text) {
    assertThat(wrong(text)).hasSize(1);
  }
}
