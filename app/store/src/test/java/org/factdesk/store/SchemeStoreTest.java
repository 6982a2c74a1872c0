package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed scheme is saved without touching what is not ours to touch. */
class SchemeStoreTest {
  private static final String OWN =
      """
      {"format":"factdesk-scheme/1.4","name":"Own","beyond":{"a":[1,2.5,true]},
       "layers":[{"id":"person","shade":"dark",
         "features":[{"name":"role","type":"choice","values":["a"],"weight":3}]}],
       "links":[{"id":"knows","from":["person"],"to":["person"],"arrow":"both"}]}
      """;

  @TempDir Path root;

  @Test
  void a_workspace_without_a_scheme_gets_a_file_that_its_settings_name() throws IOException {
    write("factdesk.json", "{\n  \"format\": \"factdesk-workspace/1\", \"x\" : 1\n}\n");
    WorkspaceFolder folder = open();
    Scheme changed = folder.scheme().withName("Ours");
    assertThat(folder.schemeFile()).isEqualTo("scheme.json");
    assertThat(folder.saveScheme(changed)).isEmpty();
    assertThat(Files.readString(root.resolve("factdesk.json")))
        .isEqualTo(
            "{\n  \"format\": \"factdesk-workspace/1\", \"x\" : 1,\n  \"scheme\": \"scheme.json\"\n}\n");
    assertThat(open().scheme()).isEqualTo(changed);
    assertThat(folder.saveScheme(changed.withName("Once more"))).isEmpty();
    assertThat(open().scheme().name()).isEqualTo("Once more");
    assertThat(folder.config()).isEqualTo(open().config());
  }

  @Test
  void a_scheme_that_ships_is_named_no_longer_once_it_is_changed() throws IOException {
    write("factdesk.json", "{\"format\":\"factdesk-workspace/1\",\"scheme\": \"claims\" }");
    WorkspaceFolder folder = open();
    assertThat(folder.saveScheme(folder.scheme().withName("Ours"))).isEmpty();
    assertThat(Files.readString(root.resolve("factdesk.json")))
        .isEqualTo("{\"format\":\"factdesk-workspace/1\",\"scheme\": \"scheme.json\" }");
  }

  @Test
  void what_only_a_newer_version_knows_stays_in_the_file() throws IOException {
    own(OWN);
    WorkspaceFolder folder = open();
    Layer person = folder.scheme().layer("person").orElseThrow();
    Scheme renamed =
        folder.scheme().withLayers(List.of(person.withId("human"))).withLinkTypes(List.of());
    assertThat(folder.schemeFile()).isEqualTo("own.json");
    assertThat(folder.saveScheme(renamed)).isEmpty();
    assertThat(Files.readString(root.resolve("own.json")))
        .contains("\"factdesk-scheme/1.4\"", "\"beyond\": {\"a\":[1,2.5,true]}")
        .contains("\"shade\": \"dark\"", "\"weight\": 3", "\"human\"");
    assertThat(open().scheme()).isEqualTo(renamed);
  }

  @Test
  void a_file_that_could_not_be_used_is_not_written_over() throws IOException {
    String twice =
        """
        {"format":"factdesk-scheme/1","layers":[{"id":"a"},{"id":"a"}]}
        """;
    own(twice);
    write("scheme.json", "something else");
    WorkspaceFolder folder = open();
    assertThat(folder.schemeFile()).isEqualTo("scheme-2.json");
    assertThat(folder.saveScheme(folder.scheme())).isEmpty();
    assertThat(Files.readString(root.resolve("own.json"))).isEqualTo(twice);
    assertThat(Files.readString(root.resolve("scheme.json"))).isEqualTo("something else");
    assertThat(open().config().scheme()).contains("scheme-2.json");
  }

  @Test
  void what_somebody_else_wrote_meanwhile_is_not_written_over() throws IOException {
    own(OWN);
    WorkspaceFolder folder = open();
    String theirs = OWN.replace("Own", "Theirs");
    write("own.json", theirs);
    assertThat(folder.saveScheme(folder.scheme().withName("Ours")).orElseThrow().message())
        .contains("changed by somebody else");
    assertThat(Files.readString(root.resolve("own.json"))).isEqualTo(theirs);
  }

  @Test
  void a_copy_stays_in_the_workspace_and_takes_no_files_place() throws IOException {
    WorkspaceFolder folder = open();
    assertThat(folder.saveSchemeCopy(folder.scheme(), "schemes/a.json")).isEmpty();
    assertThat(folder.saveSchemeCopy(folder.scheme(), "schemes/a.json")).isPresent();
    assertThat(folder.saveSchemeCopy(folder.scheme(), "../a.json")).isPresent();
    assertThat(Files.exists(root.resolve("schemes/a.json"))).isTrue();
  }

  @Test
  void guidelines_are_a_text_of_the_workspace() throws IOException {
    own(OWN.replace("\"name\"", "\"guidelines\":\"how.md\",\"name\""));
    WorkspaceFolder folder = open();
    assertThat(folder.guidelines(folder.scheme()).problems()).hasSize(1);
    write("how.md", "# Persons\n");
    assertThat(folder.guidelines(folder.scheme()).value()).contains("# Persons\n");
  }

  private void own(String scheme) throws IOException {
    write("own.json", scheme);
    write("factdesk.json", "{\"format\":\"factdesk-workspace/1\",\"scheme\":\"own.json\"}");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(root.resolve(name), text);
  }

  private WorkspaceFolder open() {
    return WorkspaceFolder.open(root).value().orElseThrow();
  }
}
