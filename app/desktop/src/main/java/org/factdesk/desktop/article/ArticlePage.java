package org.factdesk.desktop.article;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.Article;
import org.factdesk.model.Scheme;

/**
 * Everything that the article view shows at one moment.
 *
 * @param article with the marks and links to show
 * @param scheme gives each mark its colour and line pattern
 * @param findings of this article, worst last where they overlap
 * @param selected id of the selected annotation, empty for none
 * @param held id of the annotation that selected words could be added to, empty for none
 */
public record ArticlePage(
    Article article,
    Scheme scheme,
    List<FindingSign> findings,
    List<SuggestedMark> suggestions,
    Optional<String> selected,
    Optional<String> held) {
  public ArticlePage {
    findings = List.copyOf(findings);
    suggestions = List.copyOf(suggestions);
  }

  /** With no mark held but the selected one. */
  public ArticlePage(
      Article article,
      Scheme scheme,
      List<FindingSign> findings,
      List<SuggestedMark> suggestions,
      Optional<String> selected) {
    this(article, scheme, findings, suggestions, selected, selected);
  }

  /** An article and its marks, nothing selected, without findings and suggestions. */
  public static ArticlePage of(Article article, Scheme scheme) {
    return new ArticlePage(article, scheme, List.of(), List.of(), Optional.empty());
  }

  public ArticlePage withArticle(Article value) {
    return new ArticlePage(value, scheme, findings, suggestions, selected, held);
  }

  public ArticlePage withFindings(List<FindingSign> value) {
    return new ArticlePage(article, scheme, value, suggestions, selected, held);
  }

  public ArticlePage withSuggestions(List<SuggestedMark> value) {
    return new ArticlePage(article, scheme, findings, value, selected, held);
  }

  public ArticlePage withSelected(Optional<String> value) {
    return new ArticlePage(article, scheme, findings, suggestions, value, held);
  }

  public ArticlePage withHeld(Optional<String> value) {
    return new ArticlePage(article, scheme, findings, suggestions, selected, value);
  }
}
