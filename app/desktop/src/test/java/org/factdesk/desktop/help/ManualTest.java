package org.factdesk.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factdesk.desktop.help.Manual.Section;
import org.junit.jupiter.api.Test;

final class ManualTest {
  private static final Manual MANUAL =
      Manual.of("# Manual\n\n## Read\nThe text.\n\n### Zoom\nLarger text.\n\n## Find text\nHere.");

  @Test
  void sections_begin_at_the_second_level() {
    assertThat(MANUAL.sections()).extracting(Section::title).containsExactly("Read", "Find text");
  }

  @Test
  void a_title_says_more_than_the_text() {
    assertThat(MANUAL.about("text")).map(Section::title).contains("Find text");
    assertThat(MANUAL.about("larger")).map(Section::title).contains("Read");
    assertThat(MANUAL.about("nowhere")).isEmpty();
  }

  @Test
  void an_inner_heading_leads_to_its_section() {
    assertThat(MANUAL.at("zoom")).map(Section::title).contains("Read");
  }

  @Test
  void words_are_counted_whatever_their_case() {
    assertThat(MANUAL.sections().get(0).count("TEXT")).isEqualTo(2);
    assertThat(MANUAL.sections().get(0).count(" ")).isZero();
  }

  @Test
  void every_pane_finds_its_section_in_the_manual() throws IOException {
    Manual manual = Manual.of(Files.readString(Path.of("../../docs/manual.md")));
    assertThat(manual.sections()).isNotEmpty();
    for (String topic : new String[] {"read", "mark", "findings", "timeline", "plugins", "link"}) {
      assertThat(manual.about(topic)).as(topic).isPresent();
    }
  }
}
