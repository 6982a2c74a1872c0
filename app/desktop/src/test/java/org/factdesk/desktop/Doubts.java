package org.factdesk.desktop;

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

/** A plugin of the tests with everything that can be set: complains about one word. */
public final class Doubts implements ArticleChecker {
  static final FindingKind DOUBT =
      new FindingKind("open-doubt", Severity.WARNING, "Somebody is not sure.");
  static final FindingKind OFFER =
      new FindingKind("doubt-mark", Severity.SUGGESTION, "A doubt could be marked.");
  static final Option<Double> MOST = Option.number("most-doubts", 3, 0, 30, "How many may be.");
  static final Option<Boolean> STRICT = Option.flag("strict", false, "Leave nothing out.");
  static final Option<String> WORD = Option.text("word", "again", "The word that is looked for.");
  static final Option<String> HOW = Option.choice("how", List.of("loose", "exact"), "How.");

  static final Option<List<String>> ALSO = Option.lines("also", "perhaps\n", "Other words.");

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("doubts", "Doubts")
        .reports(DOUBT, OFFER)
        .options(MOST, STRICT, WORD, HOW, ALSO);
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    String word = options.get(WORD);
    return Pattern.compile(Pattern.quote(word) + "|" + String.join("|", options.get(ALSO)))
        .matcher(article.text())
        .results()
        .limit(options.get(MOST).longValue())
        .map(match -> article.place(new Span(match.start(), match.end())))
        .map(place -> Finding.of(DOUBT, "“" + word + "” leaves a doubt").at(place).about(word))
        .toList();
  }
}
