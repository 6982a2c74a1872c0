package org.factdesk.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.factdesk.checker.Change;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.checker.QuickFix;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Takes what one call gave and lets in what is sound: kinds that were declared, places in articles
 * that were given, words that stand there, and no flood. Each fault is a sentence; it costs the
 * finding that has it and nothing else.
 *
 * <p>Used on the thread of the call: a plugin's list may do anything when it is read.
 */
final class Admission {
  private static final int MOST_FAULTS = 3;

  /** UTF-16 units of a message, a subject or the label of a fix. */
  private static final int LONGEST = 2_000;

  private final CheckerDescription description;
  private final Function<String, @Nullable Article> given;
  private final int most;
  private final Sharing.Batch sharing;
  private final Set<String> faults = new LinkedHashSet<>();

  /**
   * @param given the articles that the call was about, by id; null for every other id
   * @param most findings, or mentions, that are taken
   */
  Admission(
      CheckerDescription description,
      Function<String, @Nullable Article> given,
      int most,
      Sharing sharing) {
    this.description = description;
    this.given = given;
    this.most = most;
    this.sharing = sharing.new Batch();
  }

  /** What was wrong, a sentence each; empty where nothing was. */
  List<String> faults() {
    return faults.stream().limit(MOST_FAULTS).toList();
  }

  List<Finding> findings(@Nullable List<Finding> offered) {
    List<Finding> taken = new ArrayList<>();
    for (Finding finding : upToMost(offered, "findings")) {
      String fault = finding == null ? "one of its findings is null" : fault(finding);
      if (fault == null) {
        taken.add(sharing.record(finding));
      } else {
        faults.add(fault);
      }
    }
    return List.copyOf(taken);
  }

  List<Mention<?>> mentions(@Nullable List<? extends Mention<?>> offered) {
    List<Mention<?>> taken = new ArrayList<>();
    for (Mention<?> mention : upToMost(offered, "mentions")) {
      String fault = mention == null ? "one of its mentions is null" : fault(mention);
      if (fault == null) {
        taken.add(sharing.record(mention));
      } else {
        faults.add(fault);
      }
    }
    return List.copyOf(taken);
  }

  private <T> List<T> upToMost(@Nullable List<? extends T> offered, String what) {
    if (offered == null) {
      faults.add("it returned null instead of a list of " + what);
      return List.of();
    }
    List<T> taken = new ArrayList<>();
    for (T one : offered) {
      if (taken.size() == most) {
        faults.add("it returned more than " + most + " " + what + "; the rest is left out");
        return taken;
      }
      taken.add(one);
    }
    return taken;
  }

  @SuppressWarnings("NullAway") // a plugin is not bound to its promise that nothing is null
  private @Nullable String fault(Mention<?> mention) {
    if (mention.key() == null || mention.fact() == null) {
      return "a mention has no key or no fact";
    }
    return fault(mention.place());
  }

  @SuppressWarnings("NullAway") // a plugin is not bound to its promise that nothing is null
  private @Nullable String fault(Finding finding) {
    String kind = finding.kind().id();
    if (!description.kinds().contains(finding.kind())) {
      return "it reports the kind '" + shortened(kind) + "', which its description does not list";
    }
    if (finding.message() == null || finding.subject() == null) {
      return "a finding of kind '" + kind + "' has no message or no subject";
    }
    String words = wordsFault(finding);
    if (words != null) {
      return "a finding of kind '" + kind + "' has " + words;
    }
    if (finding.places().isEmpty()) {
      return "a finding of kind '" + kind + "' has no place";
    }
    for (Place place : finding.places()) {
      String fault = fault(place);
      if (fault != null) {
        return fault;
      }
    }
    for (Evidence evidence : finding.evidence()) {
      String fault = evidence instanceof Evidence.Quote quote ? fault(quote.place()) : null;
      if (fault != null) {
        return fault;
      }
    }
    return fixFault(finding);
  }

  @SuppressWarnings("NullAway") // a plugin is not bound to its promise that nothing is null
  private static @Nullable String wordsFault(Finding finding) {
    if (finding.message().length() > LONGEST) {
      return "a message of " + characters(finding.message());
    }
    if (finding.subject().length() > LONGEST) {
      return "a subject of " + characters(finding.subject());
    }
    for (QuickFix fix : finding.fixes()) {
      if (fix.label() == null) {
        return "a fix without a label";
      }
      if (fix.label().length() > LONGEST) {
        return "a fix with a label of " + characters(fix.label());
      }
    }
    return null;
  }

  private static String characters(String text) {
    return text.length() + " characters; at most " + LONGEST + " are taken";
  }

  private @Nullable String fixFault(Finding finding) {
    for (QuickFix fix : finding.fixes()) {
      for (Change change : fix.changes()) {
        String fault = fault(change);
        if (fault != null) {
          return "the fix '" + shortened(fix.label()) + "': " + fault;
        }
      }
    }
    return null;
  }

  private @Nullable String fault(Change change) {
    if (change instanceof Change.Annotate annotate) {
      return fault(annotate.place());
    }
    if (change instanceof Change.SetFeature set) {
      return unknownArticle(set.article());
    }
    return unknownArticle(((Change.SetPublished) change).article());
  }

  private @Nullable String unknownArticle(String article) {
    return given.apply(article) != null
        ? null
        : "it names the article '" + shortened(article) + "', which it was not given";
  }

  private @Nullable String fault(Place place) {
    Article article = given.apply(place.article());
    if (article == null) {
      return unknownArticle(place.article());
    }
    int begin = place.span().begin();
    int end = place.span().end();
    String text = article.text();
    if (end > text.length()) {
      return "the place " + begin + ".." + end + " is outside the text of " + text.length();
    }
    if (!text.regionMatches(begin, place.quote(), 0, end - begin)
        || place.quote().length() != end - begin) {
      return "the place %d..%d quotes '%s', but there stands '%s'"
          .formatted(begin, end, shortened(place.quote()), shortened(text.substring(begin, end)));
    }
    return null;
  }

  private static String shortened(String words) {
    return words.length() <= 40 ? words : words.substring(0, 40) + "…";
  }
}
