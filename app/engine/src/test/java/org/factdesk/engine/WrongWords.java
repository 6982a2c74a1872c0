package org.factdesk.engine;

import java.util.List;
import java.util.regex.Pattern;
import org.factdesk.checker.ArticleChecker;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Option;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;
import org.factdesk.model.Span;

/** Flags a word, "wrong" unless the option says otherwise, and every annotation on "doubt". */
public class WrongWords implements ArticleChecker {
  static final FindingKind WORD =
      new FindingKind("wrong-word", Severity.WARNING, "A word is wrong.");
  static final FindingKind DOUBT =
      new FindingKind("doubtful", Severity.NOTE, "An annotator has doubts.");
  static final Option<String> FLAGGED = Option.text("flagged", "wrong", "The word.");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("wrong-words", "Wrong words")
        .reads("doubt")
        .reports(WORD, DOUBT)
        .options(FLAGGED);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    String word = options.get(FLAGGED);
    List<Finding> findings =
        new java.util.ArrayList<>(
            Pattern.compile(Pattern.quote(word))
                .matcher(article.text())
                .results()
                .map(match -> article.place(new Span(match.start(), match.end())))
                .map(place -> Finding.of(WORD, "“" + word + "” is wrong").at(place).about(word))
                .toList());
    article
        .annotations("doubt")
        .map(doubt -> Finding.of(DOUBT, "in doubt").at(article, doubt).about(doubt.id()))
        .forEach(findings::add);
    return findings;
  }
}
