package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.factdesk.formats.brat.BratFormat;
import org.factdesk.formats.conll.ConllFormat;
import org.factdesk.formats.csv.CsvFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {
  @TempDir Path folder;

  private final List<Trouble> troubles = new ArrayList<>();

  @Test
  void bytes_of_anything_are_not_text() {
    for (int length : new int[] {300, 5000, 100_000}) {
      assertThat(Encoding.isText(noise(length))).as("%d bytes", length).isFalse();
    }
    assertThat(Encoding.isText(new byte[100])).isFalse();
    assertThat(Encoding.isText("no mark".getBytes(StandardCharsets.UTF_16LE))).isFalse();
  }

  @Test
  void texts_with_a_control_character_here_and_there_are_text() {
    assertThat(Encoding.isText(new byte[0])).isTrue();
    assertThat(Encoding.isText("a\u0000b\u0007".getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(Encoding.isText("\f\u000B\r\n\t".repeat(99).getBytes(StandardCharsets.UTF_8)))
        .isTrue();
    assertThat(Encoding.isText("Bo said \u001B[1mso. ".getBytes(StandardCharsets.UTF_8))).isTrue();
    for (String words : List.of("Zürich", "Владимир", "東京都")) {
      assertThat(Encoding.isText(words.repeat(999).getBytes(StandardCharsets.UTF_8))).isTrue();
      assertThat(Encoding.isText(words.repeat(999).getBytes(StandardCharsets.UTF_16))).isTrue();
    }
  }

  @Test
  void a_conll_file_that_is_not_text_costs_itself_alone() throws IOException {
    Files.write(folder.resolve("a.conll"), noise(5000));
    Files.writeString(folder.resolve("b.conll"), "Bo B-PER\n");
    assertThat(read(new ConllFormat())).extracting(Document::id).containsExactly("b");
    assertThat(told()).containsExactly("a.conll: " + Encoding.NOT_TEXT);
  }

  @Test
  void a_table_that_is_not_text_costs_itself_alone() throws IOException {
    Files.write(folder.resolve("a.csv"), noise(5000));
    Files.writeString(folder.resolve("b.csv"), "id,text\nb,Bo said so.\n");
    assertThat(read(new CsvFormat())).extracting(Document::id).containsExactly("b");
    assertThat(told()).containsExactly("a.csv: " + Encoding.NOT_TEXT);
  }

  @Test
  void a_text_of_brat_that_is_not_text_costs_itself_alone_and_marks_theirs() throws IOException {
    Files.write(folder.resolve("a.txt"), noise(5000));
    Files.writeString(folder.resolve("a.ann"), "T1\tPerson 0 2\tBo\n");
    Files.writeString(folder.resolve("b.txt"), "Bo said so.");
    Files.write(folder.resolve("b.ann"), noise(5000));
    Files.writeString(folder.resolve("c.txt"), "Bo said so.");
    Files.writeString(folder.resolve("c.ann"), "T1\tPerson 0 2\tBo\n");
    assertThat(read(new BratFormat()))
        .extracting(one -> one.id() + " " + one.marks().size())
        .containsExactly("b 0", "c 1");
    assertThat(told())
        .containsExactly("a.txt: " + Encoding.NOT_TEXT, "b.ann: " + Encoding.NOT_TEXT);
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private List<Document> read(Format format) throws IOException {
    return Reading.all(format, folder, troubles::add);
  }

  private List<String> told() {
    return troubles.stream().map(trouble -> trouble.place() + ": " + trouble.message()).toList();
  }
}
