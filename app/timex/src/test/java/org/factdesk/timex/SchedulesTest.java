package org.factdesk.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News published on Wednesday, March 11, 1998. */
class SchedulesTest {
  private static final Optional<DateRange> PUBLISHED =
      Optional.of(DateRange.day(LocalDate.of(1998, 3, 11)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The lease on the hall expires Dec. 31.          | 1998-12-31
          Parliament votes Tuesday.                       | 1998-03-17
          The talks begin Monday.                         | 1998-03-16
          The exhibit opens Thursday at the museum.       | 1998-03-12
          The rule takes effect Jan. 1.                   | 1999-01-01
          The ban goes into effect April 15.              | 1998-04-15
          Leaders to meet Tuesday in Geneva.              | 1998-03-17
          They agreed to meet again Monday.               | 1998-03-16
          The firm was to report Tuesday.                 | 1998-03-17
          The deadline is Friday.                         | 1998-03-13
          The bill comes up for a vote Thursday.          | 1998-03-12
          The trial was adjourned until Thursday.         | 1998-03-12
          The judge will rule in Friday's scheduled hearing. | 1998-03-13
          The guild, which reports earnings Thursday, grew. | 1998-03-12
          The team plays Friday at home.                  | 1998-03-13
          The bonds mature Nov. 15.                       | 1998-11-15
          The envoys are meeting Thursday.                | 1998-03-12
          The fair is being held Friday.                  | 1998-03-13
          The firm has until Friday to answer.            | 1998-03-13
          The mayor gave them until Friday to answer.     | 1998-03-13
          The mayor wants a vote by Friday.               | 1998-03-13
          The races, which begin Monday, are open to all. | 1998-03-16
          It will open this coming Friday.                | 1998-03-13
          The tax ends next Jan. 1.                       | 1999-01-01
          A choir that is due Friday cheered the mayor.   | 1998-03-13
          """)
  void what_a_programme_names_is_to_come(String text, String value) {
    assertThat(values(text)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The clerk says Friday's vote was fair.          | 1998-03-06
          The clerk says the talks collapsed Friday.      | 1998-03-06
          He was forced to leave Friday.                  | 1998-03-06
          The shop opens after its flood Friday.          | 1998-03-06
          By Friday, he had left.                         | 1998-03-06
          He left last Dec. 5 for good.                   | 1997-12-05
          He left last March 3 for good.                  | 1998-03-03
          The clerk is reading of a crash Friday.         | 1998-03-06
          It follows two votes Friday.                    | 1998-03-06
          The crowd gathered to hear him speak Tuesday.   | 1998-03-10
          He stays in jail after his arrest Friday.       | 1998-03-06
          """)
  void what_happened_stays_behind(String text, String value) {
    assertThat(values(text)).containsExactly(value);
  }

  private static List<String> values(String text) {
    return Timex.find(text, PUBLISHED).stream().map(TimeExpression::value).toList();
  }
}
