package org.factdesk.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factdesk.formats.Counts;
import org.factdesk.formats.GroupBy;
import org.factdesk.formats.SplitPlan;
import org.factdesk.formats.SplitReport;
import org.factdesk.formats.SplitShares;
import org.factdesk.formats.Splits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a dataset is split, as the command line says it. */
final class SplitOptions {
  @Option(
      names = "--split",
      paramLabel = "SHARES",
      description =
          "Split into train, validation and test by these shares, such as 80/10/10, or into train"
              + " and test, such as 80/20. Near-copies are never parted; every layer is spread"
              + " evenly.")
  private @Nullable String shares;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Decides which of equally fitting articles go where; a whole number, 0 where none is given.")
  private long seed;

  @Option(
      names = "--group-by",
      paramLabel = "WHAT",
      description =
          "What else is never parted: story (articles that are linked or share long passages; where"
              + " nothing is given), outlet, or article for nothing else.")
  private String groupBy = GroupBy.STORY.id();

  /** What is wrong with what was given; empty where nothing is. */
  Optional<String> misunderstood() {
    if (GroupBy.find(groupBy).isEmpty()) {
      String known =
          Arrays.stream(GroupBy.values()).map(GroupBy::id).collect(Collectors.joining(", "));
      return Optional.of("'" + groupBy + "' is nothing to group by; there is " + known);
    }
    return shares == null
        ? Optional.empty()
        : SplitShares.refusal(shares)
            .map(why -> "--split " + shares + " cannot be followed: " + why);
  }

  /** How the dataset is to be split; empty where it is to stay whole. */
  Optional<SplitPlan> plan() {
    return Optional.ofNullable(shares)
        .map(
            text ->
                new SplitPlan(SplitShares.parse(text), seed, GroupBy.find(groupBy).orElseThrow()));
  }

  /** Says how large the parts became, and what is held together in them. */
  static void say(Splits splits, Surroundings around) {
    if (splits.report().isPresent()) {
      SplitReport report = splits.report().get();
      for (String name : splits.names()) {
        long groups = report.groups().stream().filter(group -> group.part().equals(name)).count();
        around.say(
            "%s: %s in %s of articles that belong together"
                .formatted(
                    name,
                    Words.count(articles(report, name), "article"),
                    Words.count((int) groups, "group")));
        if (articles(report, name) == 0) {
          around.say(
              name + ": is empty, as too few groups of articles can be parted; see --group-by");
        }
      }
      report
          .crossing()
          .ifPresent(crossing -> around.say("near-copies in different parts: " + crossing));
    }
  }

  private static int articles(SplitReport report, String part) {
    Counts counts = report.counts().get(part);
    return counts == null ? 0 : counts.articles();
  }
}
