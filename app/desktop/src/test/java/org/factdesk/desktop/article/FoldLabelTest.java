package org.factdesk.desktop.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.factdesk.model.Article;
import org.factdesk.model.SectionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldLabelTest {
  private static String label(SectionKind kind, String text) {
    Article article = Article.of("a", text);
    return FoldLabel.of(article, kind, Lines.of(text, 0, text.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leave a Reply/Your email address will not be published. | Comment form, 2 lines",
        "See also: floods in the north of the country | Pointer to another article, 1 line",
        "Politics/Economy/Society/Most Read | Site navigation, 4 lines",
        "Subscribe to our newsletter and never miss a story again | Not part of the story, 1 line",
      })
  void boilerplate_is_named_by_what_it_says(String text, String label) {
    assertThat(label(SectionKind.BOILERPLATE, text.replace('/', '\n'))).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({"REPEAT,'Text repeated, 2 paragraphs'", "METADATA,'Metadata, 2 lines'"})
  void repeats_and_metadata_are_counted(SectionKind kind, String label) {
    assertThat(label(kind, "One, two.\n\nThree, four.")).isEqualTo(label);
  }
}
