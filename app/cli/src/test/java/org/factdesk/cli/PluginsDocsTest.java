package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsDocsTest {
  private static final String OPTIONS =
      """
      reports(KIND).reads("claim").options(
                Option.number("most-days", 3, 0, 30, "How far | apart."),
                Option.flag("strict", false, "Whether to be strict."),
                Option.text("words", "", "Words to leave out."),
                Option.choice("mood", List.of("calm", "keen"), "How keen."),
                Option.lines("names", "# Ours.\\nAnna | Ann\\n", "Names."))""";

  @TempDir Path folder;

  @BeforeEach
  void a_workspace_with_a_plugin() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Words.");
    Files.writeString(
        folder.resolve("factdesk.json"),
        """
        {"format": "factdesk-workspace/1", "articles": ["."], "plugins": ["own"],
         "checkers": {"careful": {"severity": {"made": "note"}, "options": {"most-days": 5}}}}
        """);
    Path jar =
        PluginSource.jar(
            folder.resolve("own/careful.jar"),
            "careful-plugin",
            "Made",
            PluginSource.checker("careful", "return List.of();").replace("reports(KIND)", OPTIONS));
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      Files.writeString(
          zip.getPath("/careful.md"),
          "# Careful\n\nWhy.\n\n## More\n\n```finds made\n# no: heading\n```\n");
    }
  }

  @Test
  void a_page_says_what_the_checker_declares_and_what_its_jar_explains() throws IOException {
    CommandRun run = CommandRun.in(folder, "plugins", "docs");
    Path docs = folder.resolve("checker-docs");

    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .containsExactly(
            docs.resolve("careful.md").toString(), docs.resolve("index.md").toString());
    assertThat(run.err()).contains("1 checker explained in " + docs);
    assertThat(docs.resolve("careful.md"))
        .content()
        .endsWith(
            """
        # Made

        `careful`, from plugin careful-plugin (id `careful-plugin`, `careful.jar`, written for API 1.0). Enabled in this workspace. It reads the text and the marks on `claim`.

        ## Findings

        | kind | usual severity | in this workspace | what it means |
        |---|---|---|---|
        | `made` | error | note | Made up. |

        ## Options

        | option | takes | default | in this workspace | what it does |
        |---|---|---|---|---|
        | `most-days` | a number from 0 to 30 | `3` | `5` | How far \\| apart. |
        | `strict` | true or false | `false` | `false` | Whether to be strict. |
        | `words` | text | none | none | Words to leave out. |
        | `mood` | one of `calm`, `keen` | `calm` | `calm` | How keen. |
        | `names` | the name of a file of the workspace with a list | the list below | the list below | Names. |

        ## The list `names`

            # Ours.
            Anna | Ann

        ## Explained

        Why.

        ### More

        ```finds made
        # no: heading
        ```
        """);
    assertThat(docs.resolve("index.md"))
        .content()
        .contains("| [Made](careful.md) | `careful` | careful-plugin | `made` |");
  }

  @Test
  void a_plugin_that_does_not_load_is_named() throws IOException {
    Files.writeString(folder.resolve("own/broken.jar"), "no jar");
    CommandRun run = CommandRun.in(folder, "plugins", "docs", "--output", "out");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("broken.jar was not loaded");
    assertThat(folder.resolve("out/index.md"))
        .content()
        .contains("## Not loaded, or only in part\n\n* broken.jar was not loaded: it is not a jar");
  }

  @Test
  void pages_of_an_earlier_run_are_replaced_and_others_never_touched() throws IOException {
    CommandRun.in(folder, "plugins", "docs", "--output", "out");
    Path page = folder.resolve("out/careful.md");
    String first = Files.readString(page);
    Files.writeString(folder.resolve("out/gone.md"), first);
    Files.writeString(folder.resolve("out/notes.md"), "mine");
    CommandRun again = CommandRun.in(folder, "plugins", "docs", "--output", "out");

    assertThat(again.code()).isZero();
    assertThat(page).content().isEqualTo(first);
    assertThat(folder.resolve("out/gone.md")).doesNotExist();
    assertThat(folder.resolve("out/notes.md")).content().isEqualTo("mine");

    Files.writeString(folder.resolve("out/index.md"), "my own index");
    CommandRun refused = CommandRun.in(folder, "plugins", "docs", "--output", "out");
    assertThat(refused.code()).isEqualTo(3);
    assertThat(refused.err()).contains("index.md: is not a page that was written here before");
    assertThat(folder.resolve("out/index.md")).content().isEqualTo("my own index");
  }
}
