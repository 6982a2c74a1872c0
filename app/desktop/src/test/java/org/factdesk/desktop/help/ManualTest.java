package org.factdesk.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.desktop.help.Manual.Section;
import org.junit.jupiter.api.Test;

final class ManualTest {
  private static final List<String> FILES = List.of("manual.md", "manual.de.md");
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
  void a_section_keeps_its_name_in_every_language() {
    Manual german = Manual.of("# Anleitung\n\n## Lesen <!-- read -->\nDer Text.\n");
    assertThat(german.at("read")).map(Section::title).contains("Lesen");
    assertThat(german.about("read")).map(Section::title).contains("Lesen");
  }

  @Test
  void every_pane_finds_its_section_in_each_language() throws IOException {
    for (String file : FILES) {
      Manual manual = read(file);
      assertThat(Topics.sections().values())
          .allSatisfy(topic -> assertThat(manual.at(topic)).as(topic).isPresent());
    }
  }

  @Test
  void all_languages_have_the_same_sections_of_the_same_shape() throws IOException {
    List<String> english = shape(read(FILES.get(0)));
    assertThat(english).isNotEmpty();
    for (String file : FILES) {
      assertThat(shape(read(file))).as(file).isEqualTo(english);
    }
  }

  @Test
  void a_translated_section_is_about_as_long() throws IOException {
    List<Section> english = read(FILES.get(0)).sections();
    for (String file : FILES) {
      for (Section section : read(file).sections()) {
        Section original = english.get(read(file).sections().indexOf(section));
        assertThat(length(section))
            .as(section.title())
            .isBetween(length(original) * 7 / 10, length(original) * 15 / 10);
      }
    }
  }

  /** Names of the sections, and how many parts of which kind each has. */
  private static List<String> shape(Manual manual) {
    return manual.sections().stream()
        .map(
            section ->
                section.anchor()
                    + section.blocks().stream()
                        .map(block -> " " + block.getClass().getSimpleName())
                        .collect(Collectors.joining()))
        .toList();
  }

  private static int length(Section section) {
    return section.blocks().stream().mapToInt(block -> block.text().length()).sum();
  }

  private static Manual read(String file) throws IOException {
    return Manual.of(Files.readString(Path.of("../../docs").resolve(file)));
  }
}
