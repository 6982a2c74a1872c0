package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedSpeakersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We will go home now,” Ida Carver said. | Ida Carver",
        "“We will go home now,” said Carver. | Carver",
        "Carver said: “We will go home now.” | Carver",
        "“We will go home now,” said the head of the Society for Coast Watching. | ''",
        "“We will go home now,” Ida Carver and John Moe said. | ''",
        "“We will go home now,” said Ida Carver and John Moe. | ''",
        "Ida Carver and mayor John Moe said: “We will go home now.” | ''",
        "“We will go home now,” said Ida Carver and her brother. | ''",
        "“We will go home now,” Carver and Moe wrote in a letter. | ''",
        "“We will go home now,” said Ida Carver, together with John Moe. | ''",
        "“We will go home now,” Ida Carver said in a joint statement with Oslo. | ''",
        "“We will go home now,” said Ida Carver and left. | Ida Carver",
        "“We will go home now,” she said. | ''",
        "“We will go home now,” the mayor said. | ''",
        "“We will go home now,” the Ministry of Defence said. | ''",
      })
  void one_person_named_beside_it_speaks(String text, String name) {
    Quotation quotation = Quotations.in(text).get(0);
    String found = QuotedSpeakers.of(text).of(quotation).map(who -> who.span().in(text)).orElse("");
    assertThat(found).isEqualTo(name);
  }

  @Test
  void the_fullest_name_counts() {
    String text = "Ida Carver left on Monday. “We will go home now,” Carver said.";
    Quotation quotation = Quotations.in(text).get(0);
    assertThat(QuotedSpeakers.of(text).of(quotation).orElseThrow().names())
        .containsExactly("carver", "ida");
  }

  @Test
  void names_differ_where_no_part_is_alike() {
    assertThat(Speaker.differ(List.of("ida", "carver"), List.of("moe"))).isTrue();
    assertThat(Speaker.differ(List.of("lukashenko"), List.of("lukashenka"))).isFalse();
    assertThat(Speaker.differ(List.of(), List.of("moe"))).isFalse();
    assertThat(Speaker.agree(List.of("carver"), List.of("ida", "carver"))).isTrue();
    assertThat(Speaker.agree(List.of(), List.of())).isFalse();
  }

  @Test
  void each_of_thousands_of_quotations_has_its_own_speaker() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4_000; i++) {
      text.append("“We will go home now,” ").append(i % 2 == 0 ? "Ida Carver" : "Moe Lund");
      text.append(" said.\n");
    }
    QuotedSpeakers speakers = QuotedSpeakers.of(text);
    List<Quotation> quotations = Quotations.in(text);
    assertThat(speakers.of(quotations.get(3_998)).orElseThrow().span().in(text))
        .isEqualTo("Ida Carver");
    assertThat(speakers.of(quotations.get(3_999)).orElseThrow().span().in(text))
        .isEqualTo("Moe Lund");
  }
}
