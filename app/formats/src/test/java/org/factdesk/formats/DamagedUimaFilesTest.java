package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were cut, mixed up and overwritten are read as far as they go. */
class DamagedUimaFilesTest {
  private static final List<String> POISON =
      List.of(
          "\"",
          "}",
          "]",
          "[1_",
          "->",
          "\t",
          "\n",
          "\\",
          "|",
          "-1",
          "99999999999",
          "\u0000",
          "<",
          "/>",
          "&a;",
          "]]>",
          "@begin",
          "%ID",
          "null",
          "1-1",
          "[",
          "#Text=",
          "#T_CH=a|",
          "#T_RL=|BT_",
          "ROLE_");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"cas-json", "webanno-tsv3", "xmi"})
  void damage_is_told_and_never_thrown(String id) throws IOException {
    Format format = Formats.find(id).orElseThrow();
    Dataset dataset =
        Dataset.of(GeneratedSamples.of(31, 12), GeneratedSamples.SCHEME, "1", new TreeMap<>());
    Path out = folder.resolve("out");
    assertThat(Export.write(dataset, format, out).problems()).isEmpty();
    Random random = new Random(7);
    List<Path> files =
        Manifest.files(out).stream().filter(DamagedUimaFilesTest::isArticle).toList();
    for (int round = 0; round < 10; round++) {
      for (Path file : files) {
        String whole = Files.readString(file);
        Files.write(file, damaged(whole, random).getBytes(StandardCharsets.UTF_8));
        List<Trouble> troubles = new ArrayList<>();
        int read = Reading.all(format, file, troubles::add).size();
        assertThat(read + troubles.size()).isPositive();
        Files.writeString(file, whole);
      }
    }
  }

  private static boolean isArticle(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith("article");
  }

  private static String damaged(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length());
      int to = Math.min(text.length(), at + random.nextInt(random.nextInt(10) == 0 ? 2000 : 6));
      String poison = POISON.get(random.nextInt(POISON.size()));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, poison);
        case 2 -> text.replace(at, to, poison);
        default -> text.insert(random.nextInt(text.length()), text.substring(at, to));
      }
      text.append(' ');
    }
    return text.toString();
  }
}
