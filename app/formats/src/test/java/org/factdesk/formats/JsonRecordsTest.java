package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.formats.JsonRecords.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRecordsTest {
  @TempDir Path folder;

  private final List<Trouble> troubles = new ArrayList<>();

  @Test
  void lines_are_read_with_their_numbers() throws IOException {
    assertThat(read("{\"a\":1}\n\n  {\"a\":2}\r\n{\"a\":3}"))
        .containsExactly("1 {\"a\":1}", "3 {\"a\":2}", "4 {\"a\":3}");
    assertThat(troubles).isEmpty();
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_line() throws IOException {
    assertThat(read("\uFEFF{\"a\":1}\n")).containsExactly("1 {\"a\":1}");
  }

  @Test
  void a_damaged_line_costs_itself_alone() throws IOException {
    assertThat(read("{\"a\":1}\n{\"a\":\n[1]\n\"x\"\n{\"a\":2}\n{\"a\":3"))
        .containsExactly("1 {\"a\":1}", "5 {\"a\":2}");
    assertThat(troubles).extracting(Trouble::line).containsExactly(2, 3, 4, 6);
    assertThat(troubles).extracting(Trouble::content).contains("{\"a\":", "[1]", "{\"a\":3");
  }

  @Test
  void a_damaged_first_line_does_not_cost_the_file() throws IOException {
    assertThat(read("x{\"a\":1}\n{\"a\":2}\n")).containsExactly("2 {\"a\":2}");
    assertThat(troubles).extracting(Trouble::place).containsExactly("x.jsonl:1");
  }

  @Test
  void objects_over_several_lines_are_read_too() throws IOException {
    assertThat(read("{\n  \"a\": {\n    \"b\": 1\n  }\n}\n{\n  \"a\": 2,\n},\n{\"a\":3}\n"))
        .containsExactly("1 {\"a\":{\"b\":1}}", "6 {\"a\":2}", "9 {\"a\":3}");
    assertThat(read("{\n  \"a\": {\n{\n  \"a\": 2\n}\n")).containsExactly("3 {\"a\":2}");
    assertThat(troubles).extracting(Trouble::line).containsExactly(1);
  }

  @Test
  void an_array_is_read_element_by_element() throws IOException {
    assertThat(read("[{\"a\":\"]},{\\\"\"},\n{\"a\":[1,{}]} , {\"a\":3}]\n"))
        .containsExactly("1 {\"a\":\"]},{\\\"\"}", "2 {\"a\":[1,{}]}", "2 {\"a\":3}");
    assertThat(read("[]")).isEmpty();
    assertThat(read("[")).isEmpty();
    assertThat(troubles).isEmpty();
  }

  @Test
  void a_damaged_element_costs_itself_alone() throws IOException {
    assertThat(read("[\n {\"a\":1},\n {\"a\":\"no end},\n {\"a\":[[2]},\n {\"a\":3}\n]"))
        .containsExactly("2 {\"a\":1}", "5 {\"a\":3}");
    assertThat(troubles).extracting(Trouble::line).containsExactly(3, 4);
  }

  @Test
  void a_bracket_too_many_does_not_end_the_file() throws IOException {
    assertThat(read("[{\"a\":1}],\n{\"a\":2}]")).hasSize(2);
  }

  @Test
  void half_characters_are_replaced_one_for_one_and_told() throws IOException {
    assertThat(read("{\"a\":\"x\\ud83dy\\uDE0A\\ud83d\\ude0a\\\\ud83d\"}"))
        .containsExactly("1 {\"a\":\"x\uFFFDy\uFFFD😊\\\\ud83d\"}");
    assertThat(troubles).singleElement().asString().contains("half characters");
  }

  @Test
  void of_a_key_that_stands_twice_the_last_counts_and_it_is_told() throws IOException {
    assertThat(read("{\"a\":1,\"a\":2}")).containsExactly("1 {\"a\":2}");
    assertThat(troubles).singleElement().asString().contains("twice");
  }

  @Test
  void what_other_programs_write_is_let_pass() throws IOException {
    assertThat(read("{\"a\":NaN,}\n")).hasSize(1);
    assertThat(troubles).isEmpty();
  }

  @Test
  void deep_nesting_and_huge_numbers_are_trouble_not_an_end() throws IOException {
    String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(read(deep + "\n{\"a\":1" + "0".repeat(5000) + "}\n{\"a\":1}\n"))
        .containsExactly("3 {\"a\":1}");
    assertThat(troubles).extracting(Trouble::line).containsExactly(1, 2);
  }

  @Test
  void bytes_that_are_not_utf8_cost_their_line() throws IOException {
    byte[] bytes = "{\"a\":\"\u00FC\"}\n{\"a\":1}\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(read(bytes)).containsExactly("2 {\"a\":1}");
    assertThat(troubles).singleElement().asString().contains("UTF-8");
  }

  @Test
  void a_file_without_any_json_is_told_once() throws IOException {
    assertThat(read("text,label\n".repeat(500))).isEmpty();
    assertThat(troubles).singleElement().asString().contains("x.jsonl", "holds no JSON");
  }

  @Test
  void nothing_is_read_of_an_empty_file() throws IOException {
    assertThat(read("")).isEmpty();
    assertThat(read(" \n\n")).isEmpty();
    assertThat(troubles).isEmpty();
  }

  private List<String> read(String content) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> read(byte[] content) throws IOException {
    Path file = folder.resolve("x.jsonl");
    Files.write(file, content);
    List<String> found = new ArrayList<>();
    try (JsonRecords records = new JsonRecords(file, "x.jsonl", troubles::add)) {
      for (Optional<Row> row = records.next(); row.isPresent(); row = records.next()) {
        found.add(row.get().line() + " " + row.get().value());
      }
    }
    return found;
  }
}
