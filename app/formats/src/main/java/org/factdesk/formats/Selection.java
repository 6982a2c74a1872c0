package org.factdesk.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;
import org.factdesk.model.Problem;

/**
 * What of a dataset can be written: sound articles, the chosen work, links of which both ends are
 * there. What falls out is named. Holds no article, only what is there of each.
 */
final class Selection {
  private final Dataset dataset;
  private final LongSet annotations = new LongSet();
  private final Pseudonyms pseudonyms = new Pseudonyms();
  private final List<EndsOfLink> links = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final SortedMap<String, List<String>> articles = new TreeMap<>();
  private final SortedMap<String, Tally> tallies = new TreeMap<>();
  private final AgreementCount agreement;
  private final Overview.Sum overview = new Overview.Sum();

  private record EndsOfLink(long from, long to, String type, String split) {}

  private Selection(Dataset dataset) {
    this.dataset = dataset;
    this.agreement = new AgreementCount(dataset.scheme());
    for (String split : dataset.splits().parts()) {
      articles.put(split, new ArrayList<>());
      tallies.put(split, new Tally());
    }
  }

  /** Goes through the dataset once to see what can be written. */
  static Selection of(Dataset dataset, Monitor monitor) {
    Selection selection = new Selection(dataset);
    List<String> ids = dataset.samples().ids();
    String before = "";
    for (int i = 0; i < ids.size(); i++) {
      monitor.check(Monitor.Stage.EXAMINING, i, ids.size());
      if (i > 0 && ids.get(i).compareTo(before) <= 0) {
        throw new IllegalArgumentException(
            "articles are not sorted by id: " + before + ", " + ids.get(i));
      }
      before = ids.get(i);
      selection.examine(before);
    }
    selection.pseudonyms.give();
    for (EndsOfLink link : selection.links) {
      if (selection.annotations.contains(link.from())
          && selection.annotations.contains(link.to())) {
        selection.tally(link.split()).link(link.type());
      }
    }
    return selection;
  }

  private void examine(String id) {
    Sample sample;
    try {
      sample = dataset.samples().read(id);
    } catch (IOException e) {
      setAside(id, String.valueOf(e.getMessage()));
      return;
    }
    if (!dataset.choice().takes(sample)) {
      return;
    }
    Sample chosen = dataset.choice().of(sample);
    Optional<String> wrong = Soundness.wrong(chosen);
    if (wrong.isPresent()) {
      setAside(id, wrong.get());
      return;
    }
    take(id, chosen);
  }

  private void take(String id, Sample sample) {
    pseudonyms.see(sample);
    String split = dataset.splits().of(id);
    articles.getOrDefault(split, List.of()).add(id);
    tally(split).article();
    agreement.add(sample);
    overview.add(sample);
    for (AnnotationSet set : sample.sets()) {
      for (Annotation annotation : set.annotations()) {
        annotations.add(LongSet.hash(id, annotation.id()));
        tally(split).annotation(annotation.layer());
      }
      for (Link link : set.links()) {
        links.add(new EndsOfLink(from(link), to(link), link.type(), split));
      }
    }
  }

  private void setAside(String id, String wrong) {
    problems.add(new Problem(id, "was set aside and is not in the dataset: " + wrong));
  }

  private Tally tally(String split) {
    return tallies.computeIfAbsent(split, name -> new Tally());
  }

  private static long from(Link link) {
    return LongSet.hash(link.from().article(), link.from().annotation());
  }

  private static long to(Link link) {
    return LongSet.hash(link.to().article(), link.to().annotation());
  }

  /** The ids of a part's articles, sorted. */
  List<String> articles(String split) {
    return Collections.unmodifiableList(articles.getOrDefault(split, List.of()));
  }

  /** The chosen work on one article, with links that lack an end. */
  Sample sample(String id) throws IOException {
    Sample chosen = dataset.choice().of(dataset.samples().read(id));
    return dataset.choice().pseudonyms() ? pseudonyms.of(chosen) : chosen;
  }

  /**
   * The dataset as it may speak of itself: without the names of annotators where that is wished.
   */
  Dataset told() {
    Choice choice = dataset.choice();
    return choice.pseudonyms()
        ? dataset.with(choice.withAnnotators(pseudonyms.of(choice.annotators())))
        : dataset;
  }

  /** Whether both ends of a link are in the dataset. */
  boolean isWhole(Link link) {
    return annotations.contains(from(link)) && annotations.contains(to(link));
  }

  /** The sample with the links of which both ends are in the dataset. */
  Sample withWholeLinks(Sample sample) {
    return new Sample(
        sample.article(),
        sample.sets().stream()
            .map(set -> set.withLinks(set.links().stream().filter(this::isWhole).toList()))
            .toList());
  }

  /** What is in each part. */
  SortedMap<String, Counts> counts() {
    SortedMap<String, Counts> counts = new TreeMap<>();
    tallies.forEach((split, tally) -> counts.put(split, tally.counts()));
    return counts;
  }

  /** How far annotators agree. */
  Agreement agreement() {
    return agreement.figures();
  }

  /** Where the articles come from and who worked on them. */
  Overview overview() {
    return overview.overview();
  }

  List<Problem> problems() {
    return problems;
  }

  /** Counts while it is gone through. */
  private static final class Tally {
    private final SortedMap<String, Integer> layers = new TreeMap<>();
    private final SortedMap<String, Integer> linkTypes = new TreeMap<>();
    private int articles;

    void article() {
      articles++;
    }

    void annotation(String layer) {
      layers.merge(layer, 1, Integer::sum);
    }

    void link(String type) {
      linkTypes.merge(type, 1, Integer::sum);
    }

    Counts counts() {
      return new Counts(articles, layers, linkTypes);
    }
  }
}
