package org.factdesk.plugins.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factdesk.checker.Finding;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadatum;
import org.factdesk.model.SectionKind;
import org.factdesk.timex.Basis;
import org.factdesk.timex.TimeExpression;
import org.factdesk.timex.TimexType;

/**
 * Dates that are told as still to come and lie before the publication: "the trial will begin on
 * January 3" in an article of January 10. Only what is planned for a day counts; what "will be
 * remembered for January 3" is no such thing.
 */
final class FutureTrouble {
  private static final double SURE_ENOUGH = 0.75;

  /** An article may be written a day or two before the day it is published on. */
  private static final int GRACE = 2;

  private static final String TO_COME =
      "(?:will|(?:is|are) (?:now )?(?:scheduled|expected|due|slated|set|planned) to|(?:is|are) to)";

  private static final String PLANNED =
      "(?:begin|start|open|close|end|conclude|resume|reopen|meet|gather|convene|arrive|visit|travel"
          + "|fly|leave|depart|return|vote|appear|speak|perform|play|face|host|hold|stage|launch"
          + "|unveil|release|premiere|debut|air|expire|retire|step down|take place|take effect"
          + "|take office|go on (?:sale|trial)|come into force|kick off|get under way|be (?:held"
          + "|released|published|announced|unveiled|launched|sentenced|sworn in|buried|arraigned"
          + "|inaugurated|broadcast|aired|staged|shown|sold|executed|closed|opened|played))";

  /** "will meet with the president in Geneva on". */
  private static final Pattern LEADS =
      Pattern.compile(
          ".*\\b"
              + TO_COME
              + " (?:also |then |likely |formally |officially )?"
              + PLANNED
              + "\\b(?: (?!(?:for|over|about|after|before|since|of|from|following|against|until"
              + "|into|that|which|who|whom|whose|where|when|as|and|but|or|if|whether|by|because)\\b)"
              + "[\\p{L}\\p{N}’'.&-]+){0,6},? (?:on )?");

  /** "On January 3, the court will meet"; not "On January 3 he said that it will meet". */
  private static final Pattern FOLLOWS =
      Pattern.compile(
          ",? (?:(?!(?:that|who|which|said|told|says|tells|wrote|spoke|made|gave|took|got|saw|met"
              + "|won|came|went|held|(?!united\\b)\\p{L}+ed)\\b)[\\p{L}\\p{N}’'.&-]+ ){1,6}"
              + TO_COME
              + " (?:also |then |formally |officially )?"
              + PLANNED
              + "\\b.*");

  private static final Pattern OTHER_VIEW =
      Pattern.compile(
          "\\b(?:if|whether|unless|would|could|might|was|were|had|earlier|ago|before|previously"
              + "|anniversary|every|each|annual|next)\\b|[“”\"‘]");

  /** What may follow: not a word that the date belongs to, as in "January 3 attackers". */
  private static final Pattern ENDS =
      Pattern.compile(
          "|[.,;:)].*| (?:at|in|with|and|for|after|when|before|to|from|on|near|inside|outside|by"
              + "|under|as|where|during|instead)\\b.*");

  private static final BesidePublication TOLD =
      new BesidePublication(
          DateConsistency.FUTURE_BEFORE_PUBLICATION, "as still to come", "before", 0.65);

  private FutureTrouble() {}

  static List<Finding> findings(ArticleDates dates, List<DatedSentence> sentences) {
    Optional<Metadatum<DateRange>> published = dates.published();
    if (published.isEmpty() || published.get().certainty() < SURE_ENOUGH) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (DatedSentence sentence : sentences) {
      for (int i = 0; i < sentence.times().size(); i++) {
        TimeExpression time = sentence.time(i);
        if (isPast(time, published.get().value())
            && isAlone(sentence, i)
            && isAnnounced(dates, sentence, i)) {
          findings.add(TOLD.finding(dates, time, published.get()));
        }
      }
    }
    return findings;
  }

  /** A date without a year is of the year of publication, as papers have it. */
  private static boolean isPast(TimeExpression time, DateRange published) {
    boolean date =
        time.type() != TimexType.DURATION
            && time.type() != TimexType.SET
            && time.days().isPresent()
            && time.value().length() >= 7
            && Character.isDigit(time.value().charAt(0))
            && Character.isDigit(time.value().charAt(5));
    if (!date) {
      return false;
    }
    DateRange days = time.days().get();
    boolean thisYear = days.from().getYear() == published.from().getYear();
    boolean dated = time.basis() == Basis.STATED || (time.basis() == Basis.PUBLICATION && thisYear);
    return dated && days.to().plusDays(GRACE).isBefore(published.from());
  }

  /** Whether no other date of the sentence lies before it: it may be told from there. */
  private static boolean isAlone(DatedSentence sentence, int index) {
    DateRange days = sentence.time(index).days().orElseThrow();
    return sentence.times().stream()
        .filter(other -> other != sentence.time(index))
        .filter(other -> other.type() == TimexType.DATE || other.type() == TimexType.TIME)
        .allMatch(
            other -> other.days().isPresent() && other.days().get().from().isAfter(days.to()));
  }

  private static boolean isAnnounced(ArticleDates dates, DatedSentence sentence, int index) {
    TimeExpression time = sentence.time(index);
    String before = sentence.before(index);
    String after = sentence.after(index);
    boolean body = dates.sectionAt(time.span().begin()) == SectionKind.BODY;
    boolean named = Months.isNamedIn(dates.words(time));
    boolean leads =
        LEADS.matcher(before).matches()
            && ENDS.matcher(after.strip().isEmpty() ? "" : after).matches();
    boolean opens = before.matches("(?:on )?") && FOLLOWS.matcher(after).matches();
    return body && named && (leads || opens) && !OTHER_VIEW.matcher(before + after).find();
  }
}
