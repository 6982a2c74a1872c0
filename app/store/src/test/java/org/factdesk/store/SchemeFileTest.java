package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.FeatureType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeFileTest {
  @TempDir Path root;

  @Test
  void a_workspace_without_a_scheme_has_the_one_for_news() {
    Read<Scheme> read = SchemeFile.read(root, Optional.empty());
    assertThat(read.problems()).isEmpty();
    Scheme scheme = read.value().orElseThrow();
    assertThat(scheme.layers()).extracting(Scheme.Layer::id).contains("claim", "source", "framing");
    assertThat(scheme.linkType("said-by").orElseThrow().joins("claim", "source")).isTrue();
    assertThat(scheme.layer("claim").orElseThrow().key()).isEqualTo('1');
  }

  @Test
  void a_workspace_may_have_its_own() {
    new TestFolder(root)
        .write(
            "schemes/own.json",
            """
            {"format":"factdesk-scheme/1.2","name":"Own","newer":true,
             "layers":[{"id":"person","features":[
               {"name":"role","type":"choice","values":["a","b"],"required":true},
               {"name":"note","type":"text"}]}],
             "links":[{"id":"knows","from":["person"],"to":["person"],"across":false}]}
            """);
    Scheme scheme = SchemeFile.read(root, Optional.of("schemes/own.json")).value().orElseThrow();
    assertThat(scheme.name()).isEqualTo("Own");
    Scheme.Layer layer = scheme.layer("person").orElseThrow();
    assertThat(layer.key()).isEqualTo('\0');
    assertThat(layer.feature("role").orElseThrow().required()).isTrue();
    assertThat(layer.feature("note").orElseThrow().type()).isEqualTo(FeatureType.TEXT);
    assertThat(scheme.linkType("knows").orElseThrow().acrossArticles()).isFalse();
  }

  @Test
  void numbers_beyond_ours_and_half_characters_come_back_as_they_were_read() {
    TestFolder folder =
        new TestFolder(root)
            .write("factdesk.json", "{\"format\":\"factdesk-workspace/1\",\"scheme\":\"s.json\"}")
            .write(
                "s.json",
                """
                {"format":"factdesk-scheme/1","name":"\\ud83d","far":1e999,"links":[],
                "layers":[{"id":"x","near":-1e999,"features":[{"name":"\\ude00","type":"text"}]}]}
                """);
    WorkspaceFolder open = folder.open();
    assertThat(open.saveScheme(open.scheme().withName("T"))).isEmpty();
    assertThat(folder.content("s.json")).contains("\"far\": 1e999").contains("-1e999");
    assertThat(folder.open().scheme()).isEqualTo(open.scheme().withName("T"));
  }

  @Test
  void a_scheme_that_cannot_be_used_is_named_and_the_usual_one_taken() {
    for (String name : List.of("missing", "../outside.json", "/etc/passwd", "a\0b", "folder")) {
      new TestFolder(root).write("folder/x", "");
      Read<Scheme> read = SchemeFile.read(root, Optional.of(name));
      assertThat(read.value().orElseThrow().name()).isEqualTo("News fact-check");
      assertThat(read.problems()).hasSize(2);
      assertThat(read.problems().get(0).isFailure()).isTrue();
      assertThat(read.problems().get(1).isFailure()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':'a'},{'id':'a'} | twice",
        "{'id':'A B'} | 'layers[1].id'",
        "{} | 'layers[1].id'",
        "{'id':'a','key':'12'} | 'layers[1].key'",
        "{'id':'a','colour':'pink'} | 'layers[1].colour'",
        "{'id':'a','pattern':7} | 'layers[1].pattern'",
        "{'id':'a','features':[{'name':'x','type':'choice'}]} | 'layers[1].features[1].values'",
        "{'id':'a','features':[{'type':'text'}]} | 'layers[1].features[1].name'",
        "{'id':'a','features':{}} | 'layers[1].features'",
        "7 | 'layers'"
      })
  void a_wrong_layer_is_named(String layers, String expected) {
    List<Problem> problems = parse("\"layers\":[" + layers.replace('\'', '"') + "]").problems();
    assertThat(problems).anyMatch(problem -> problem.toString().contains(expected));
  }

  @Test
  void links_have_to_join_layers_of_the_scheme_and_be_there_once() {
    Read<Scheme> read =
        parse(
            """
            "layers":[{"id":"a"}],
            "links":[{"id":"l","from":["a"],"to":["b"]},{"id":"l","from":["a"],"to":["a"]}]
            """);
    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .extracting(Problem::toString)
        .anyMatch(problem -> problem.contains("'b'"))
        .anyMatch(problem -> problem.contains("link type 'l' twice"));
  }

  @Test
  void a_scheme_needs_layers() {
    assertThat(parse("\"layers\":[]").problems()).singleElement().asString().contains("no layers");
  }

  private static Read<Scheme> parse(String fields) {
    String json = "{\"format\":\"factdesk-scheme/1\"," + fields + "}";
    return SchemeFile.parse(json.getBytes(StandardCharsets.UTF_8), "own.json");
  }
}
