package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.factdesk.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {
  @TempDir Path root;
  private TestFolder folder;

  @BeforeEach
  void write() {
    folder =
        new TestFolder(root)
            .write("a.txt", "Prices rose, Bo said.")
            .write("b.txt", "Prices did not rise.");
  }

  @Test
  void a_sound_workspace_has_no_problems() {
    marks(
        "a",
        mark("c1", "claim", "{\"kind\":\"event\"}"),
        link("l1", "contradicts", "c1", "b", "c2"));
    marks("b", mark("c2", "claim", "{}"), "");
    assertThat(problems()).isEmpty();
  }

  @Test
  void what_the_scheme_lacks_is_named() {
    marks(
        "a",
        mark("c1", "rumour", "{}")
            + ","
            + mark("c2", "claim", "{\"colour\":\"red\"}")
            + ","
            + mark("c3", "claim", "{\"kind\":\"miracle\"}"),
        link("l1", "married-to", "c1", "a", "c2"));
    assertThat(problems())
        .satisfiesExactly(
            layer -> assertThat(layer).contains("c1").contains("'rumour'"),
            feature -> assertThat(feature).contains("c2").contains("'colour'"),
            value -> assertThat(value).contains("c3").contains("'miracle'"),
            link -> assertThat(link).contains("l1").contains("'married-to'"));
    assertThat(problems()).allMatch(problem -> problem.startsWith("annotations/a.anna.json: "));
  }

  @Test
  void links_need_both_ends_and_the_right_layers() {
    marks(
        "a",
        mark("c1", "claim", "{}") + "," + mark("s1", "source", "{}"),
        link("l1", "said-by", "s1", "a", "c1")
            + ","
            + link("l2", "said-by", "c1", "a", "gone")
            + ","
            + link("l3", "said-by", "c1", "nowhere", "x")
            + ","
            + link("l4", "cued-by", "c1", "b", "q1"));
    marks("b", mark("q1", "cue", "{}"), "");
    assertThat(problems())
        .satisfiesExactlyInAnyOrder(
            wrongWay -> assertThat(wrongWay).contains("l1").contains("'source' to 'claim'"),
            gone -> assertThat(gone).contains("l2").contains("gone"),
            nowhere -> assertThat(nowhere).contains("l3").contains("'nowhere'"),
            across -> assertThat(across).contains("l4").contains("another article"));
  }

  @Test
  void files_of_missing_articles_and_misnamed_files_are_named() {
    folder
        .write("annotations/gone.anna.json", "{\"format\":\"factdesk-annotations/1\"}")
        .write("annotations/deep/x.anna.json", "{}")
        .write("annotations/a.json", "{}")
        .write("annotations/readme.md", "fine");
    assertThat(problems())
        .satisfiesExactly(
            misnamed -> assertThat(misnamed).startsWith("annotations/a.json: is not named"),
            deep -> assertThat(deep).startsWith("annotations/deep/x.anna.json: belongs to no"),
            gone -> assertThat(gone).startsWith("annotations/gone.anna.json: belongs to no"));
  }

  @Test
  void a_damaged_article_is_named_once_and_not_its_annotations_and_links_too() {
    folder.write("b.txt", "");
    marks("a", mark("c1", "claim", "{}"), link("l1", "contradicts", "c1", "b", "c2"));
    marks("b", mark("c2", "claim", "{}"), "");
    assertThat(problems()).singleElement().asString().startsWith("b.txt: is empty");
  }

  @Test
  void one_id_in_two_files_of_an_article_is_named() {
    marks("a", mark("c1", "claim", "{}"), "");
    folder.write("annotations/a.bo.json", file("a", "bo", mark("c1", "claim", "{}"), ""));
    assertThat(problems()).singleElement().asString().startsWith("annotations/a.bo.json: ");
  }

  @Test
  void a_required_feature_may_be_missing_until_the_article_is_done() {
    folder.write("factdesk.json", "{\"format\":\"factdesk-workspace/1\",\"scheme\":\"own.json\"}");
    folder.write(
        "own.json",
        """
        {"format":"factdesk-scheme/1","layers":[{"id":"claim","features":[
        {"name":"kind","type":"text","required":true}]}]}
        """);
    marks("a", mark("c1", "claim", "{}"), "");
    assertThat(problems()).isEmpty();
    folder.write(
        "annotations/a.anna.json",
        file("a", "anna", mark("c1", "claim", "{}"), "").replace("\"new\"", "\"done\""));
    assertThat(problems()).singleElement().asString().contains("'kind'");
  }

  private List<String> problems() {
    return folder.open().validate().stream().map(Problem::toString).toList();
  }

  private void marks(String article, String annotations, String links) {
    folder.write(
        "annotations/" + article + ".anna.json", file(article, "anna", annotations, links));
  }

  private static String file(String article, String annotator, String annotations, String links) {
    return "{\"format\":\"factdesk-annotations/1\",\"article\":\"%s\",\"annotator\":\"%s\",\"state\":\"new\",\"annotations\":[%s],\"links\":[%s]}"
        .formatted(article, annotator, annotations, links);
  }

  private static String mark(String id, String layer, String features) {
    return "{\"id\":\"%s\",\"layer\":\"%s\",\"spans\":[[0,6]],\"quote\":[\"Prices\"],\"features\":%s}"
        .formatted(id, layer, features);
  }

  private static String link(String id, String type, String from, String article, String to) {
    return "{\"id\":\"%s\",\"type\":\"%s\",\"from\":\"%s\",\"to\":{\"article\":\"%s\",\"annotation\":\"%s\"}}"
        .formatted(id, type, from, article, to);
  }
}
