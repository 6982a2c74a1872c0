package org.factdesk.benchmarks.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out who says something: {@code Police said that he fled} into {@code He fled}. */
final class SourcePlanter implements Planter {
  private static final Pattern CUE =
      Pattern.compile(
          "\\b(?:said|says|told|added|according to|stated|announced|reported|confirmed)\\b");
  private static final String WHO =
      "(?:"
          + Plain.NAME
          + "|(?:[Tt]he |[Aa]n? )?(?:\\p{L}+ ){0,3}(?:police|officials?|spokes\\w+|authorities|company"
          + "|source|sources|ministry|agency|department|report|statement))";

  /** What each leaves out, as group 1; where there is a group 2, it becomes a beginning. */
  private static final List<Pattern> WAYS =
      List.of(
          Pattern.compile(
              "^(" + WHO + " (?:said|says|confirmed|announced) (?:that )?)(\\p{L})(?=.{40})"),
          Pattern.compile("^(According to " + WHO + ", )(\\p{L})(?=.{40})"),
          Pattern.compile("(?<=.{40})(,? according to " + WHO + ")[.]$"),
          Pattern.compile("(?<=.{40}[\\p{L}\\d])(, " + WHO + " (?:said|says))[.]$"),
          Pattern.compile(
              "(?<=.{40}\\p{L})(, ?[\"”] ?(?:(?:said|says) "
                  + WHO
                  + "|"
                  + WHO
                  + " (?:said|says))[.])$"));

  private static final double ALIKE = 0.7;

  @Override
  public String kind() {
    return "source";
  }

  @Override
  public List<Change> changes(Story story, Newsroom newsroom, Random random) {
    List<Change> changes = new ArrayList<>();
    for (Stretch sentence : Sentence.all(story.text())) {
      String said = sentence.in(story.text());
      for (Pattern way : WAYS) {
        Matcher cue = way.matcher(said);
        if (cue.find()) {
          boolean front = cue.groupCount() > 1;
          String now = front ? cue.group(2).toUpperCase(Locale.ROOT) : closing(cue.group(1));
          int end = front ? cue.end(2) : cue.end(1);
          Set<String> content = Plain.content(said);
          Optional<String> other = newsroom.states(story, told -> attributes(told, content));
          changes.add(new Change(cue.start(1), end, now, other.orElse("")).by(sentence.begin()));
          break;
        }
      }
    }
    return changes;
  }

  /** A full stop and the quotation mark, where there is one. */
  private static String closing(String cut) {
    Matcher mark = Pattern.compile("[\"”]").matcher(cut);
    return mark.find() ? "." + mark.group() : "";
  }

  private static boolean attributes(String told, Set<String> content) {
    return Sentence.all(told).stream()
        .map(sentence -> sentence.in(told))
        .filter(sentence -> CUE.matcher(sentence).find())
        .anyMatch(
            sentence -> {
              Set<String> there = Plain.content(sentence);
              long shared = content.stream().filter(there::contains).count();
              return shared >= 4 && shared >= ALIKE * content.size();
            });
  }
}
