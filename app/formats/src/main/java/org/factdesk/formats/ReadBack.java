package org.factdesk.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares written files with what they were to hold: text by text, mark by mark, link by link.
 * Whatever differs has to be listed as lost.
 */
final class ReadBack {
  private final Format format;
  private final Selection selection;
  private final Losses losses;
  private final LinksToLost linksToLost;
  private final Monitor monitor;
  private OffsetUnit unit = OffsetUnit.CODE_POINTS;
  private int done;

  ReadBack(
      Format format, Selection selection, Losses losses, LinksToLost linksToLost, Monitor monitor) {
    this.format = format;
    this.selection = selection;
    this.losses = losses;
    this.linksToLost = linksToLost;
    this.monitor = monitor;
  }

  /** The first difference of one part, as one clause; empty where there is none. */
  Optional<String> difference(Source source) throws IOException {
    List<Trouble> troubles = new ArrayList<>(1);
    try (Documents read = format.read(source, troubles::add)) {
      unit = read.counting().unit();
      Optional<String> difference = difference(source.split(), read);
      return difference.or(
          () -> troubles.stream().findFirst().map(one -> one.place() + ": " + one.message()));
    } catch (IllegalArgumentException | IOException e) {
      return Optional.of("the files cannot be read (" + e.getMessage() + ")");
    }
  }

  private Optional<String> difference(String split, Documents read) throws IOException {
    List<String> articles = selection.articles(split);
    for (String id : articles) {
      monitor.check(Monitor.Stage.COMPARING, done++, articles.size());
      Sample sample = selection.withWholeLinks(selection.sample(id));
      Optional<Document> found = read.next();
      if (found.isEmpty()) {
        return Optional.of("the article " + id + " is missing in the files");
      }
      List<Loss> own = losses.of(id);
      Optional<String> difference =
          new Comparison(sample, own, format.holds()).difference(found.get(), read.counting());
      if (difference.isPresent()) {
        return difference;
      }
      linksToLost.look(sample, own);
    }
    return read.next().map(more -> "the files hold an article " + more.id() + " too many");
  }

  /** What the offsets in the files count, by the format's own rule. */
  OffsetUnit unit() {
    return unit;
  }

  /** A loss that was told of no article, after all parts; empty where there is none. */
  Optional<String> unexplained() throws IOException {
    return Optional.ofNullable(losses.unasked())
        .map(loss -> "a loss is listed of '" + loss.article() + "' out of its order");
  }
}
