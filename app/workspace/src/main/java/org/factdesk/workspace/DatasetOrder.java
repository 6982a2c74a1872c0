package org.factdesk.workspace;

import java.util.Map;
import java.util.Optional;
import org.factdesk.formats.About;
import org.factdesk.formats.Choice;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Monitor;
import org.factdesk.formats.SplitPlan;
import org.factdesk.formats.Splits;

/**
 * What somebody wants of a dataset, said in the window or on the command line: the same order of
 * the same workspace gives the same bytes.
 *
 * @param plan empty where the dataset is to stay whole
 * @param options of the format, by name
 */
public record DatasetOrder(
    Choice choice, Optional<SplitPlan> plan, About about, Map<String, String> options) {
  public DatasetOrder {
    options = Map.copyOf(options);
  }

  /** The dataset as ordered, but whole. */
  public Dataset whole(Dataset everything) {
    return everything.with(choice).with(about).with(options);
  }

  /**
   * The dataset as ordered. Reads every article where it is split, so not for the event thread.
   *
   * @param everything in the workspace
   * @throws Monitor.StoppedWork where the monitor stops it
   */
  public Dataset of(Dataset everything, Monitor monitor) {
    Dataset whole = whole(everything);
    return plan.map(
            wanted ->
                whole.with(
                    Splits.of(whole.samples(), whole.choice(), whole.scheme(), wanted, monitor)))
        .orElse(whole);
  }
}
