package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Severity;
import org.factdesk.engine.FindingIds.Identified;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;

class FindingIdsTest {
  private static final FindingKind KIND = new FindingKind("odd", Severity.NOTE, "Something odd.");
  private static final String BETWEEN = " and a long stretch of words that stands between them ";

  private static List<Identified> identify(Article article, Finding... findings) {
    return new FindingIds("checker", Map.of(article.id(), article)::get)
        .identify(List.of(findings), article.id());
  }

  private static Identified only(Article article, Finding finding) {
    return identify(article, finding).get(0);
  }

  private static Finding at(Article article, int from) {
    int begin = article.text().indexOf("odd", from);
    return Finding.of(KIND, "odd").at(article.place(new Span(begin, begin + 3))).about("it");
  }

  @Test
  void the_id_is_the_same_wherever_the_words_move_but_the_exact_id_knows_its_surroundings() {
    Article before = Article.of("a", "this is odd");
    Article after = Article.of("a", "well, that was odd");

    Identified was = only(before, at(before, 0));
    Identified is = only(after, at(after, 0));
    assertThat(is.id()).isEqualTo(was.id());
    assertThat(is.exactId()).isNotEqualTo(was.exactId());
  }

  @Test
  void the_exact_id_stays_when_a_twin_comes_and_the_id_becomes_the_exact_one() {
    Article article = Article.of("a", "odd" + BETWEEN + "odd");
    Identified alone = only(article, at(article, 0));
    List<Identified> twins = identify(article, at(article, 0), at(article, 1));

    assertThat(twins).extracting(Identified::exactId).contains(alone.exactId());
    assertThat(twins).extracting(Identified::id).doesNotContain(alone.id()).hasSize(2);
    assertThat(twins).allMatch(twin -> twin.id().equals(twin.exactId()));
  }

  @Test
  void the_exact_id_stays_when_the_text_far_away_changes() {
    Article before = Article.of("a", "odd" + BETWEEN + "end");
    Article after = Article.of("a", "odd" + BETWEEN + "last");

    assertThat(only(after, at(after, 0)).exactId())
        .isEqualTo(only(before, at(before, 0)).exactId());
  }

  @Test
  void wording_confidence_and_offsets_are_no_evidence() {
    Article article = Article.of("a", "odd" + BETWEEN + "odd");
    Finding first = at(article, 0);
    Finding other =
        new Finding(KIND, "quite", at(article, 1).places(), "it", List.of(), List.of(), 0.5);

    assertThat(only(article, other).evidence()).isEqualTo(only(article, first).evidence());
  }

  @Test
  void every_place_and_every_piece_of_evidence_counts() {
    Article article = Article.of("a", "odd" + BETWEEN + "even");
    Finding finding = at(article, 0);
    Evidence quote = new Evidence.Quote(article.place(new Span(4, 7)), "so");
    Evidence source = new Evidence.Source("calendar", "so");

    assertThat(
            List.of(
                only(article, finding).evidence(),
                only(article, finding.at(article.place(new Span(4, 7)))).evidence(),
                only(article, finding.because(quote)).evidence(),
                only(article, finding.because(source)).evidence(),
                only(article, finding.because(source, quote)).evidence(),
                only(article, finding.because(quote, source)).evidence(),
                only(article, finding.because(new Evidence.Reasoning("so"))).evidence()))
        .doesNotHaveDuplicates();
  }

  @Test
  void of_findings_that_blame_the_same_words_the_one_with_the_most_places_stays() {
    Article article = Article.of("a", "odd" + BETWEEN + "even more");
    Finding one = at(article, 0).at(article.place(new Span(4, 7)));
    Finding other =
        at(article, 0).at(article.place(new Span(8, 9)), article.place(new Span(10, 14)));

    assertThat(identify(article, one, other))
        .extracting(Identified::finding)
        .containsExactly(other);
  }
}
