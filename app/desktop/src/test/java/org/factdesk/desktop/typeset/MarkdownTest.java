package org.factdesk.desktop.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.factdesk.desktop.typeset.Block.Code;
import org.factdesk.desktop.typeset.Block.Heading;
import org.factdesk.desktop.typeset.Block.Item;
import org.factdesk.desktop.typeset.Block.Prose;
import org.factdesk.desktop.typeset.Block.Table;
import org.factdesk.desktop.typeset.Run.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class MarkdownTest {
  @Test
  void lines_up_to_an_empty_one_are_a_paragraph() {
    assertThat(Markdown.blocks("one\ntwo\n\nthree"))
        .extracting(Block::text)
        .containsExactly("one two", "three");
  }

  @Test
  void headings_have_levels_and_anchors() {
    assertThat(Markdown.blocks("# Manual\n## Be *done*, soon"))
        .extracting(block -> ((Heading) block).level(), block -> ((Heading) block).anchor())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "manual"),
            org.assertj.core.groups.Tuple.tuple(2, "be-done-soon"));
  }

  @Test
  void items_keep_their_sign_depth_and_further_lines() {
    assertThat(Markdown.blocks("* one\n  goes on\n  - inner\n2. second"))
        .extracting(block -> ((Item) block).sign() + ((Item) block).depth() + block.text())
        .containsExactly("•0one goes on", "•1inner", "2.0second");
  }

  @Test
  void code_is_left_as_it_is_even_unclosed() {
    assertThat(Markdown.blocks("```\n# no *heading*\n"))
        .containsExactly(new Code("# no *heading*"));
  }

  @Test
  void a_table_has_rows_of_cells() {
    List<Block> blocks = Markdown.blocks("| a | b |\n|---|---|\n| `x` | y |\ntext");
    assertThat(((Table) blocks.get(0)).rows()).hasSize(2);
    assertThat(blocks.get(0).text()).isEqualTo("a\tb\nx\ty");
    assertThat(blocks.get(1).text()).isEqualTo("text");
  }

  @Test
  void words_can_be_strong_slanted_code_and_links() {
    assertThat(runs("a **b** *c* `*d*` [e](f.md#g)"))
        .filteredOn(run -> !run.text().isBlank())
        .containsExactly(
            Run.plain("a "),
            new Run("b", Kind.STRONG, ""),
            new Run("c", Kind.SLANTED, ""),
            new Run("*d*", Kind.CODE, ""),
            new Run("e", Kind.PLAIN, "f.md#g"));
  }

  @Test
  void what_leads_outside_is_text_and_a_picture_is_its_words() {
    assertThat(runs("[a](https://b.example/c)"))
        .containsExactly(Run.plain("a (https://b.example/c)"));
    assertThat(runs("![A chart](chart.png)")).containsExactly(new Run("A chart", Kind.SLANTED, ""));
  }

  @Test
  void html_and_lone_signs_are_text() {
    String text = "<b onclick=x>2 * 3 [ ] ![ snake_case_name ` \\* **";
    assertThat(Markdown.blocks(text).get(0).text()).isEqualTo(text.replace("\\", ""));
  }

  @Test
  void control_characters_and_turned_directions_are_left_out() {
    assertThat(Markdown.blocks("a\u0007b\u202Ec").get(0).text()).isEqualTo("abc");
  }

  @Test
  void a_hostile_text_takes_no_longer() {
    String text = "*[_`(".repeat(40_000);
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> Markdown.blocks(text));
    String links = "[](".repeat(40_000);
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> Markdown.blocks(links));
  }

  private static List<Run> runs(String text) {
    return ((Prose) Markdown.blocks(text).get(0)).runs();
  }
}
