package org.factdesk.plugins.names;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.CrossArticleChecker;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Mention;
import org.factdesk.checker.Options;
import org.factdesk.checker.Severity;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.text.TopicPairs;

/** Finds people, organisations and places that are named in several ways. */
public final class NameConsistency implements CrossArticleChecker<Names> {
  static final FindingKind SPELLING =
      new FindingKind(
          "spelling-of-name", Severity.WARNING, "A name is spelled as it is nowhere else.");
  static final FindingKind STYLE =
      new FindingKind(
          "style-of-name", Severity.NOTE, "A name is written in two ways that are both in use.");

  static final FindingKind TITLE =
      new FindingKind(
          "other-title", Severity.WARNING, "A person has two offices at nearly the same time.");
  static final FindingKind SHORT_FORM =
      new FindingKind(
          "ambiguous-short-form",
          Severity.NOTE,
          "A surname stands alone where two people bear it.");

  /** More articles than these do not tell one story, whatever names they share. */
  private static final int MOST_ARTICLES = 60;

  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("name-consistency", "Name consistency")
        .reads("source")
        .reports(SPELLING, STYLE, TITLE, SHORT_FORM);
  }

  @Override
  public List<Mention<Names>> extract(Article article, Options options) {
    Names names = NameReader.names(article);
    if (names.all().isEmpty()) {
      return List.of();
    }
    List<Mention<Names>> mentions = new ArrayList<>();
    Place place = names.all().get(0).in(article.id());
    mentions.add(new Mention<>("in " + article.id(), place, names));
    TopicPairs.keys(names.topics()).forEach(key -> mentions.add(new Mention<>(key, place, names)));
    return mentions;
  }

  @Override
  public List<Finding> compare(FactGroup<Names> group, Options options) {
    if (group.mentions().size() > MOST_ARTICLES) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>(Spellings.findings(group));
    findings.addAll(OtherTitles.findings(group));
    return findings;
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return new ShortForms(article).findings();
  }
}
