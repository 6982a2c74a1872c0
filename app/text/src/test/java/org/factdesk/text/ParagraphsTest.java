package org.factdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static List<String> paragraphs(String text) {
    return Paragraphs.in(text).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void every_line_is_a_paragraph_whatever_ends_it() {
    assertThat(paragraphs("One\r\nTwo\rThree\nFour\u2028Five"))
        .containsExactly("One", "Two", "Three", "Four", "Five");
  }

  @Test
  void blank_lines_and_white_space_at_the_ends_are_left_out() {
    assertThat(paragraphs("\n\u00A0 One \t\r\n\r\n\u200B\n\u00A0\n Two\u00A0"))
        .containsExactly("One", "Two");
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs(" \n\t\u00A0\r\n")).isEmpty();
  }

  @Test
  void lines_wrapped_to_a_width_belong_together() {
    String text =
        """
        The ministers of both countries met in the old town hall on Monday
        and agreed to build a bridge over the river that has divided their
        citizens for a century, officials said.

        Work begins in May.
        """;

    assertThat(paragraphs(text)).hasSize(2).last().isEqualTo("Work begins in May.");
  }

  @Test
  void a_list_of_headlines_is_not_a_wrapped_paragraph() {
    String text =
        """
        Ministers agree to build a bridge over the river
        Farmers ask for help after the driest of summers
        Mayor of the old town resigns over parking fees
        """;

    assertThat(paragraphs(text)).hasSize(3);
  }
}
