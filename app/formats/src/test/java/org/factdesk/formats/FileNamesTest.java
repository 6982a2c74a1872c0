package org.factdesk.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "sub/plain",
        "../../etc/passwd",
        "/root",
        "a//b",
        "con",
        "con.txt",
        ".hidden",
        "100%",
        "%41",
        "%",
        "a/%/b",
        "ü😊",
        "a\\b",
        "a:b*?",
        "tab\t",
        "x#1",
        "",
        "a b",
        "."
      })
  void an_article_id_can_be_read_from_the_name_and_never_leads_out(String id) {
    String name = FileNames.file(id, ".txt");
    assertThat(FileNames.article(name, ".txt")).isEqualTo(id);
    Path folder = Path.of("/data/set");
    assertThat(folder.resolve(name).normalize())
        .isEqualTo(folder.resolve(name))
        .startsWithRaw(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds/000_bd86f4d1ab979034", "a-b_c.d"})
  void usual_ids_stay_as_they_are(String id) {
    assertThat(FileNames.file(id, ".ann")).isEqualTo(id + ".ann");
  }
}
