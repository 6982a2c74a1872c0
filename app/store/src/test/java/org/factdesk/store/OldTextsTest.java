package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldTextsTest {
  private static final String LINE = "The ministry did not answer questions. ";

  @TempDir Path root;

  @Test
  void a_text_that_marks_were_saved_on_is_known_by_its_hash() throws IOException {
    OldTexts texts = new OldTexts(root);
    texts.saved(Article.of("a", "Prices rose 😊."));
    texts.keep();
    assertThat(new OldTexts(root).text(Sha256.of("Prices rose 😊."))).contains("Prices rose 😊.");
  }

  @Test
  void a_text_that_is_not_the_one_of_its_name_is_not_believed() throws IOException {
    String hash = Sha256.of("Prices rose.");
    VersionFile.write(
        HiddenFolder.made(root, OldTexts.NAME).resolve(hash + ".gz"),
        "Prices fell.".getBytes(StandardCharsets.UTF_8));
    assertThat(new OldTexts(root).text(hash)).isEmpty();
  }

  @Test
  void a_damaged_text_is_as_none() throws IOException {
    String hash = Sha256.of("Prices rose.");
    Files.writeString(HiddenFolder.made(root, OldTexts.NAME).resolve(hash + ".gz"), "nothing");
    assertThat(new OldTexts(root).text(hash)).isEmpty();
  }

  @Test
  void a_hash_that_is_none_names_no_file() throws IOException {
    Files.writeString(root.resolve("secret.gz"), "secret");
    assertThat(new OldTexts(root).text("../../secret")).isEmpty();
  }

  @Test
  void a_link_in_place_of_the_folder_is_not_followed() throws IOException {
    Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
    Path inside = Files.createDirectory(root.resolve("inside"));
    OldTexts there = new OldTexts(elsewhere);
    there.saved(Article.of("a", "Prices rose."));
    there.keep();
    Path hidden = HiddenFolder.made(inside, "open").resolveSibling(OldTexts.NAME);
    Files.createSymbolicLink(hidden, HiddenFolder.of(elsewhere, OldTexts.NAME));
    assertThat(new OldTexts(inside).text(Sha256.of("Prices rose."))).isEmpty();
  }

  @Test
  void pruning_leaves_what_takes_little_room() throws IOException {
    OldTexts texts = new OldTexts(root);
    texts.saved(Article.of("a", "Prices rose."));
    texts.keep();
    texts.prune();
    assertThat(texts.text(Sha256.of("Prices rose."))).isPresent();
  }

  @Test
  void a_mark_in_one_of_many_like_sentences_is_found_where_the_old_text_is_kept()
      throws IOException {
    String old = LINE.repeat(6) + "Prices rose in January. " + LINE.repeat(6);
    Article changed = saved(old, "In Geneva talks began. " + old);
    AnnotationSet set = read(changed);
    assertThat(set.unplaced()).isEmpty();
    assertThat(set.annotations().get(0).spans())
        .containsExactly(new Span(23 + 3 * LINE.length() + 4, 23 + 3 * LINE.length() + 12));
  }

  @Test
  void a_mark_in_one_of_many_like_sentences_is_asked_for_where_one_of_them_was_taken_out()
      throws IOException {
    String old = LINE.repeat(6) + "Prices rose in January. " + LINE.repeat(6);
    assertThat(read(saved(old, old.substring(LINE.length()))).annotations()).isEmpty();
  }

  private Article saved(String old, String text) throws IOException {
    TestFolder folder = new TestFolder(root).write("a.txt", old);
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    Span words = new Span(3 * LINE.length() + 4, 3 * LINE.length() + 12);
    Annotation mark =
        new Annotation("m", "claim", List.of(words), new TreeMap<>(), "", "anna", TestFolder.AT);
    workspace.save(article, AnnotationSet.empty("a", "anna").withAnnotations(List.of(mark)));
    workspace.history().finish();
    folder.write("a.txt", text);
    return TestFolder.article(folder.open(), "a");
  }

  private AnnotationSet read(Article article) {
    return new TestFolder(root).open().annotations(article).value().orElseThrow().get(0);
  }
}
