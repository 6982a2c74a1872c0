package org.factdesk.plugins.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.factdesk.model.Span;
import org.factdesk.text.SharedSurnames;
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
    mentions.add(new Mention<>(alone(article.id()), place, names));
    TopicPairs.keys(names.topics()).forEach(key -> mentions.add(new Mention<>(key, place, names)));
    return mentions;
  }

  /** The key under which an article is compared with nothing but itself. */
  static String alone(String article) {
    return "in " + article;
  }

  @Override
  public List<Finding> compare(FactGroup<Names> group, Options options) {
    return group.mentions().size() > MOST_ARTICLES
        ? List.of()
        : Stream.concat(Spellings.findings(group).stream(), OtherTitles.findings(group).stream())
            .toList();
  }

  @Override
  public List<Finding> check(Article article, Options options) {
    return SharedSurnames.in(article.text(), NameReader.told(article)).stream()
        .filter(unclear -> !isMarked(article, unclear.surname()))
        .map(unclear -> finding(article, article.place(unclear.surname()), unclear.bearers()))
        .toList();
  }

  /** Whether people have said who the source is. */
  private static boolean isMarked(Article article, Span name) {
    return article
        .annotations("source")
        .filter(source -> source.features().containsKey("name"))
        .anyMatch(source -> source.extent().contains(name));
  }

  private static Finding finding(Article article, Place surname, List<Span> bearers) {
    String people =
        String.join(" or ", bearers.stream().map(span -> NameReader.words(article, span)).toList());
    return Finding.of(SHORT_FORM, "“%s” may be %s; say which".formatted(surname.quote(), people))
        .at(surname)
        .at(bearers.stream().map(article::place).toArray(Place[]::new))
        .about(surname.quote())
        .confidence(0.5);
  }
}
