package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Corrections;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.model.Unplaced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorsTest {
  private static final String TEXT =
      "Ministers met in Geneva on Monday. The talks went on, they said. Ministers met again in"
          + " Vienna on Tuesday, and the talks went on there as well.";

  @TempDir Path root;

  @Test
  void words_that_moved_are_found_again() {
    AnnotationSet read = afterChange("An editor's line 😊.\r\n\r\n" + TEXT, "in Geneva on Monday");
    assertThat(words(read)).containsExactly("in Geneva on Monday");
    assertThat(problems).singleElement().matches(problem -> !problem.isFailure());
  }

  @Test
  void words_that_come_twice_are_told_apart_by_what_stands_around_them() {
    String changed = "New first sentence. " + TEXT;
    int second = TEXT.lastIndexOf("Ministers met");
    AnnotationSet read = afterChange(changed, new Span(second, second + "Ministers met".length()));
    assertThat(read.annotations().get(0).extent().begin())
        .isEqualTo(changed.lastIndexOf("Ministers met"));
  }

  @Test
  void a_change_elsewhere_moves_nothing() {
    AnnotationSet read = afterChange(TEXT + " Added.", "in Geneva on Monday");
    assertThat(words(read)).containsExactly("in Geneva on Monday");
    assertThat(problems).isEmpty();
  }

  @Test
  void words_that_are_gone_are_kept_in_the_file_and_come_back_with_the_text() {
    AnnotationSet read = afterChange("Ministers met on Monday.", "in Geneva on Monday");
    assertThat(read.annotations()).isEmpty();
    assertThat(problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem.isFailure()).isTrue())
        .asString()
        .contains("c1")
        .contains("kept");
    Article changed = TestFolder.article(folder.open(), "a");
    WorkspaceFolder workspace = folder.open();
    workspace.annotations(changed);
    assertThat(workspace.save(changed, read)).isEmpty();
    assertThat(folder.open().annotations(changed).value().orElseThrow().get(0).annotations())
        .isEmpty();
    folder.write("a.txt", TEXT);
    assertThat(words(folder.only("a"))).containsExactly("in Geneva on Monday");
  }

  @Test
  void short_words_in_other_company_are_not_guessed_at() {
    AnnotationSet read = afterChange("Nobody said a word about the said talks.", "said");
    assertThat(read.annotations()).isEmpty();
  }

  @Test
  void a_lost_mark_is_not_believed_to_be_found_when_its_file_is_saved() {
    int said = TEXT.indexOf("said");
    String changed = "x".repeat(said) + "said" + " x said.";
    AnnotationSet read = afterChange(changed, "said");
    assertThat(read.annotations()).isEmpty();
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    workspace.annotations(article);
    assertThat(workspace.save(article, read)).isEmpty();
    assertThat(folder.only("a").annotations()).isEmpty();
    folder.write("a.txt", TEXT);
    assertThat(words(folder.only("a"))).containsExactly("said");
  }

  @Test
  void offsets_beyond_the_text_are_a_problem_and_not_a_crash() {
    folder = new TestFolder(root).write("a.txt", "Short.");
    folder.write(
        "annotations/a.anna.json",
        """
        {"format":"factdesk-annotations/1","annotations":[
        {"id":"c1","layer":"claim","spans":[[3,600]]},
        {"id":"c2","layer":"claim","spans":[[3,600]],"quote":["t."]},
        {"id":"c3","layer":"claim","spans":[[0,5]],"quote":["Short"]}]}
        """);
    assertThat(folder.only("a").annotations()).extracting(Annotation::id).containsExactly("c3");
    assertThat(folder.only("a").unplaced()).extracting(Unplaced::id).containsExactly("c1", "c2");
  }

  @Test
  void words_of_unknown_company_are_where_they_stood_if_they_stand_nowhere_else() {
    assertThat(words(ofUnknownCompany("Prices fell in May. Bo said so.", "fell", 7)))
        .containsExactly("fell");
    assertThat(ofUnknownCompany("Prices fell in May. Bo fell too.", "fell", 7).annotations())
        .isEmpty();
    assertThat(ofUnknownCompany("All prices fell in May.", "fell", 7).annotations()).isEmpty();
  }

  private AnnotationSet ofUnknownCompany(String text, String words, int begin) {
    folder = new TestFolder(root).write("a.txt", text);
    folder.write(
        "annotations/a.anna.json",
        """
        {"format":"factdesk-annotations/1","sha256":"%s","annotations":[
        {"id":"c1","layer":"claim","spans":[[%d,%d]],"quote":["%s"],"features":{}}]}
        """
            .formatted("0".repeat(64), begin, begin + words.length(), words));
    return folder.only("a");
  }

  @Test
  void without_quoted_words_offsets_of_another_text_are_never_believed() {
    folder = new TestFolder(root).write("a.txt", TEXT);
    folder.write(
        "annotations/a.anna.json",
        """
        {"format":"factdesk-annotations/1","sha256":"0000","annotations":[
        {"id":"c1","layer":"claim","spans":[[3,6]]}]}
        """);
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    AnnotationSet read = workspace.annotations(article).value().orElseThrow().get(0);
    assertThat(read.annotations()).isEmpty();
    workspace.save(article, read);
    assertThat(folder.only("a").annotations()).isEmpty();
    assertThat(folder.content("annotations/a.anna.json")).contains("\"spans\":[[3,6]]");
  }

  @Test
  void parts_may_move_away_from_each_other() {
    int geneva = TEXT.indexOf("Geneva");
    int monday = TEXT.indexOf("Monday");
    Span[] parts = {new Span(geneva, geneva + 6), new Span(monday, monday + 6)};
    assertThat(words(afterChange("First. " + TEXT, parts))).containsExactly("Geneva … Monday");
    assertThat(words(afterChange(TEXT.replace("Geneva on", "Geneva early on"), parts)))
        .containsExactly("Geneva … Monday");
  }

  @Test
  void corrected_sections_move_with_their_words() {
    Corrections corrections =
        Corrections.NONE.withSections(
            List.of(new Section(new Span(0, TEXT.indexOf("The talks")), SectionKind.HEADLINE)));
    change("Added. " + TEXT, AnnotationSet.empty("a", "anna").withCorrections(corrections));
    AnnotationSet read = folder.only("a");
    assertThat(read.corrections().sections())
        .containsExactly(
            new Section(new Span(7, 7 + TEXT.indexOf("The talks")), SectionKind.HEADLINE));
  }

  @Test
  void corrected_sections_without_a_place_stay_in_the_file_until_sections_are_set_again() {
    Corrections corrections =
        Corrections.NONE.withSections(List.of(new Section(new Span(0, 34), SectionKind.HEADLINE)));
    change("Quite another text.", AnnotationSet.empty("a", "anna").withCorrections(corrections));
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    AnnotationSet read = workspace.annotations(article).value().orElseThrow().get(0);
    assertThat(read.corrections().sections()).isEmpty();
    workspace.save(article, read);
    assertThat(folder.content("annotations/a.anna.json")).contains("Ministers met in Geneva");
    Corrections again =
        Corrections.NONE.withSections(List.of(new Section(new Span(0, 5), SectionKind.REPEAT)));
    workspace.save(article, read.withCorrections(again));
    assertThat(folder.content("annotations/a.anna.json")).doesNotContain("Ministers met in Geneva");
    assertThat(folder.only("a").corrections()).isEqualTo(again);
  }

  private TestFolder folder = new TestFolder(Path.of("."));
  private List<org.factdesk.model.Problem> problems = List.of();

  private AnnotationSet afterChange(String changed, String words) {
    int begin = TEXT.indexOf(words);
    return afterChange(changed, new Span(begin, begin + words.length()));
  }

  /** A claim is made on the spans of the text, then the article's file changes. */
  private AnnotationSet afterChange(String changed, Span... spans) {
    Annotation claim =
        TestFolder.claim("c1", Article.of("a", TEXT), "Geneva").withSpans(List.of(spans));
    change(changed, AnnotationSet.empty("a", "anna").withAnnotations(List.of(claim)));
    Read<List<AnnotationSet>> read =
        folder.open().annotations(TestFolder.article(folder.open(), "a"));
    problems = read.problems();
    return read.value().orElseThrow().get(0);
  }

  private void change(String changed, AnnotationSet set) {
    folder = new TestFolder(root).write("a.txt", TEXT);
    WorkspaceFolder workspace = folder.open();
    Article article = TestFolder.article(workspace, "a");
    workspace.annotations(article);
    assertThat(workspace.save(article, set)).isEqualTo(Optional.empty());
    folder.write("a.txt", changed);
  }

  private List<String> words(AnnotationSet set) {
    String text = TestFolder.article(folder.open(), "a").text();
    return set.annotations().stream().map(annotation -> annotation.quote(text)).toList();
  }
}
