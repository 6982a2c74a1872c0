package org.factdesk.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.model.Metadata;
import org.factdesk.model.Scheme;

/** What a format is given to write, and whom it tells what it cannot hold. */
public final class Writing {
  private final Path folder;
  private final Dataset dataset;
  private final List<Split> splits;
  private final SortedMap<String, Counts> counts;
  private final Agreement agreement;
  private final Overview overview;
  private final LossFile losses;

  Writing(
      Path folder,
      Dataset dataset,
      List<Split> splits,
      SortedMap<String, Counts> counts,
      Agreement agreement,
      Overview overview,
      LossFile losses) {
    this.folder = folder;
    this.dataset = dataset;
    this.splits = List.copyOf(splits);
    this.counts = new TreeMap<>(counts);
    this.agreement = agreement;
    this.overview = overview;
    this.losses = losses;
  }

  /** The dataset's folder, empty at first. */
  public Path folder() {
    return folder;
  }

  /** The layers, features and link types that the marks use. */
  public Scheme scheme() {
    return dataset.scheme();
  }

  /** What people say of the dataset. */
  public About about() {
    return dataset.about();
  }

  /** What was chosen of an option of the format, else its usual value. */
  public String option(FormatOption option) {
    return option.in(dataset.options());
  }

  /**
   * What is known of any article of the dataset, such as one that a link leads into. Reads it, so
   * not to be asked for every article.
   */
  public Metadata metadata(String article) throws IOException {
    return dataset.samples().read(article).article().metadata();
  }

  /** The version of Factdesk. */
  public String version() {
    return dataset.version();
  }

  /** The parts, to be written in this order; one without a name where the dataset is whole. */
  public List<Split> splits() {
    return splits;
  }

  /** What the part of this name holds. */
  public Counts counts(String split) {
    return counts.getOrDefault(split, Counts.none());
  }

  /** How the parts came about; empty where the dataset is whole or nobody says. */
  public Optional<SplitReport> splitReport() {
    return dataset.splits().report();
  }

  /** How far annotators agree who worked on the same articles. */
  public Agreement agreement() {
    return agreement;
  }

  /** Where the articles come from and who worked on them. */
  public Overview overview() {
    return overview;
  }

  /** The guidelines that the annotators followed; empty where nobody says. */
  public Optional<Guidelines> guidelines() {
    return dataset.guidelines();
  }

  /**
   * Tells what the files do not hold of the article that the samples gave last.
   *
   * @throws IllegalArgumentException where it is about another article
   */
  public void lost(Loss loss) throws IOException {
    losses.add(loss);
  }

  /** Tells the byte-order mark of a text that is to be a file of its own, where it has one. */
  public void loseByteOrderMark(Sample sample) throws IOException {
    if (sample.article().text().startsWith("\uFEFF")) {
      lost(
          Loss.text(
              sample.id(),
              "begins with a byte-order mark, which is dropped when the file is read"));
    }
  }
}
