package org.factdesk.desktop.exporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.factdesk.formats.About;
import org.factdesk.formats.Choice;
import org.factdesk.formats.GroupBy;
import org.factdesk.formats.SplitPlan;
import org.factdesk.formats.SplitPlan.Correction;
import org.factdesk.formats.SplitShares;
import org.factdesk.workspace.DatasetOrder;

/**
 * What is chosen on the export page.
 *
 * @param format its id
 * @param options of the format, by name
 * @param shares such as {@code 80/10/10}; empty where the dataset stays whole
 * @param corrections of the groups that are kept together
 * @param folder to write, as it was typed; empty for the usual one
 */
public record ExportChoices(
    String format,
    Map<String, String> options,
    Choice choice,
    String shares,
    long seed,
    GroupBy groupBy,
    List<Correction> corrections,
    About about,
    String folder) {
  /** Everything, in our own form, in one part. */
  public static final ExportChoices USUAL =
      new ExportChoices(
          "jsonl", Map.of(), Choice.ALL, "", 0, GroupBy.STORY, List.of(), About.NOTHING, "");

  public ExportChoices {
    options = new TreeMap<>(options);
    corrections = List.copyOf(corrections);
  }

  /** In another format; what was chosen about the one before means nothing in it. */
  public ExportChoices withFormat(String id) {
    return new ExportChoices(
        id, Map.of(), choice, shares, seed, groupBy, corrections, about, folder);
  }

  /** With another value of an option of the format. */
  public ExportChoices withOption(String name, String value) {
    Map<String, String> changed = new TreeMap<>(options);
    changed.put(name, value);
    return new ExportChoices(
        format, changed, choice, shares, seed, groupBy, corrections, about, folder);
  }

  /** Of other work. */
  public ExportChoices with(Choice value) {
    return new ExportChoices(
        format, options, value, shares, seed, groupBy, corrections, about, folder);
  }

  /** In other parts; corrections stay, as they are about articles. */
  public ExportChoices withSplit(String newShares, long newSeed, GroupBy newGroupBy) {
    return new ExportChoices(
        format, options, choice, newShares, newSeed, newGroupBy, corrections, about, folder);
  }

  /** With these corrections in place of all others. */
  public ExportChoices with(List<Correction> value) {
    return new ExportChoices(format, options, choice, shares, seed, groupBy, value, about, folder);
  }

  /** With this said of the dataset. */
  public ExportChoices with(About value) {
    return new ExportChoices(
        format, options, choice, shares, seed, groupBy, corrections, value, folder);
  }

  /** Into another folder. */
  public ExportChoices withFolder(String value) {
    return new ExportChoices(
        format, options, choice, shares, seed, groupBy, corrections, about, value);
  }

  /** How to split; empty where the dataset stays whole, or nobody could follow the shares. */
  public Optional<SplitPlan> plan() {
    return shares.isEmpty() || SplitShares.refusal(shares).isPresent()
        ? Optional.empty()
        : Optional.of(new SplitPlan(SplitShares.parse(shares), seed, groupBy, corrections));
  }

  /** What the command line would be told. */
  public DatasetOrder order() {
    return new DatasetOrder(choice, plan(), about, options);
  }
}
