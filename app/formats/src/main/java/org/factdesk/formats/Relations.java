package org.factdesk.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.formats.Monitor.Stage;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Scheme;
import org.factdesk.text.NearDuplicates;
import org.factdesk.text.NearDuplicates.Pair;

/**
 * What ties the articles of a dataset to each other: found once, which takes reading all of them,
 * then split by one plan after the other in no time, as a person tries shares and corrects groups.
 * Holds about 1.5 KB an article.
 *
 * <p>Immutable once found; for one thread at a time.
 */
public final class Relations {
  /** So that none at {@link NearDuplicates#NEAR} crosses, however words are counted. */
  static final double ALMOST = 0.45;

  /** About half of each text is in the other. */
  static final double PASSAGES = 0.3;

  /** Going through all articles: reading, three searches. */
  private static final int ROUNDS = 4;

  private final Samples samples;
  private final Profiles profiles;
  private final List<String> ids = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final NearDuplicates finder = new NearDuplicates();

  private Relations(Samples samples, Scheme scheme) {
    this.samples = samples;
    this.profiles = new Profiles(scheme);
  }

  /**
   * Finds them. Reads every article, so not for the event thread. An article that cannot be read,
   * or that the choice leaves out, is in no group.
   *
   * @param choice of the articles, and of the marks that are to be spread; links tie in any case
   * @param monitor is told of more articles than there are, as each is looked at more than once
   * @throws Monitor.StoppedWork where the monitor stops it
   */
  public static Relations of(Samples samples, Choice choice, Scheme scheme, Monitor monitor) {
    Relations relations = new Relations(samples, scheme);
    relations.read(choice, monitor);
    relations.search(1, NearDuplicates.NEAR, monitor);
    relations.search(2, ALMOST, monitor);
    relations.search(3, PASSAGES, monitor);
    return relations;
  }

  private void read(Choice choice, Monitor monitor) {
    Map<String, String> outlets = new HashMap<>();
    Set<String> linked = new HashSet<>();
    List<String> all = samples.ids();
    Set<String> known = new HashSet<>(all);
    for (int i = 0; i < all.size(); i++) {
      monitor.check(Stage.GROUPING, i, all.size() * ROUNDS);
      Optional<Sample> read = sample(all.get(i)).filter(choice::takes);
      if (read.isPresent() && choice.takes(read.get())) {
        Sample sample = choice.of(read.get());
        String id = sample.id();
        ids.add(id);
        finder.add(id, sample.article().text());
        profiles.add(sample);
        outlet(sample).ifPresent(outlet -> tieOutlet(outlets, outlet, id));
        read.get().sets().forEach(set -> tieLinks(set, known, linked));
      }
    }
    Set<String> there = new HashSet<>(ids);
    ties.removeIf(tie -> !there.contains(tie.one()) || !there.contains(tie.other()));
  }

  private Optional<Sample> sample(String id) {
    try {
      return Optional.of(samples.read(id));
    } catch (IOException e) {
      // The export sets it aside and names it, with this reason.
      return Optional.empty();
    }
  }

  private static Optional<String> outlet(Sample sample) {
    return sample.article().metadata().outlet().map(Metadatum::value).map(String::strip);
  }

  private void tieOutlet(Map<String, String> outlets, String outlet, String id) {
    String first = outlets.putIfAbsent(outlet.toLowerCase(Locale.ROOT), id);
    if (first != null && !outlet.isEmpty()) {
      ties.add(new Tie(first, id, Tie.Kind.OUTLET, 0, outlet));
    }
  }

  private void tieLinks(AnnotationSet set, Set<String> known, Set<String> linked) {
    for (Link link : set.links()) {
      String from = link.from().article();
      String to = link.to().article();
      boolean inOrder = from.compareTo(to) < 0;
      String one = inOrder ? from : to;
      String other = inOrder ? to : from;
      if (link.acrossArticles()
          && known.contains(from)
          && known.contains(to)
          && linked.add(one + '\n' + other)) {
        ties.add(new Tie(one, other, Tie.Kind.LINK, 0, link.type()));
      }
    }
  }

  private void search(int round, double least, Monitor monitor) {
    List<Pair> pairs =
        finder.ties(
            least,
            this::text,
            looked ->
                monitor.check(
                    Stage.GROUPING, round * ids.size() + looked - 1, ROUNDS * ids.size()));
    for (Pair pair : pairs) {
      ties.add(new Tie(pair.one(), pair.other(), kind(pair.jaccard()), pair.jaccard(), ""));
    }
  }

  private static Tie.Kind kind(double jaccard) {
    if (jaccard >= NearDuplicates.NEAR) {
      return Tie.Kind.NEAR_COPY;
    }
    return jaccard >= ALMOST ? Tie.Kind.ALMOST_COPY : Tie.Kind.PASSAGES;
  }

  private String text(String id) {
    try {
      return samples.read(id).article().text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts that a plan gives. Pure and quick: no article is read. */
  public Splits split(SplitPlan plan) {
    List<Tie> counted = ties.stream().filter(tie -> counts(tie.kind(), plan.groupBy())).toList();
    Grouping grouping = new Grouping(ids, counted, plan.corrections());
    List<List<Integer>> groups = grouping.all();
    Assignment assignment = new Assignment(profiles, ids, plan.shares());
    int[] parts = assignment.parts(groups, plan.seed());
    List<String> names = plan.shares().names();
    Map<Integer, List<Tie>> holding = grouping.holding();
    Map<String, String> byArticle = new HashMap<>();
    List<ArticleGroup> tied = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      String part = names.get(parts[i]);
      List<String> articles = groups.get(i).stream().map(ids::get).toList();
      articles.forEach(article -> byArticle.put(article, part));
      if (articles.size() > 1) {
        List<Tie> reasons = holding.getOrDefault(groups.get(i).get(0), List.of());
        tied.add(new ArticleGroup(part, articles, reasons));
      }
    }
    SortedMap<String, Counts> counts = new TreeMap<>();
    for (int part = 0; part < names.size(); part++) {
      counts.put(names.get(part), assignment.counts(part));
    }
    SplitReport report =
        new SplitReport(plan, tied, counts, grouping.notParted(), OptionalInt.empty());
    return new Splits(names, byArticle, Optional.of(report));
  }

  private static boolean counts(Tie.Kind kind, GroupBy groupBy) {
    return switch (kind) {
      case NEAR_COPY, ALMOST_COPY, PERSON -> true;
      case LINK, PASSAGES -> groupBy == GroupBy.STORY;
      case OUTLET -> groupBy == GroupBy.OUTLET;
    };
  }

  /**
   * The same parts, with the number of near-copies that lie in different ones: all articles are
   * looked at once more, without regard to the groups. Reads articles, so not for the event thread.
   *
   * @throws Monitor.StoppedWork where the monitor stops it
   */
  public Splits proved(Splits splits, Monitor monitor) {
    List<Pair> crossing = new ArrayList<>();
    finder.across(
        article -> splits.names().indexOf(splits.of(article)),
        NearDuplicates.NEAR,
        this::text,
        looked -> monitor.check(Stage.GROUPING, looked - 1, ids.size()),
        crossing::add);
    return new Splits(
        splits.names(),
        splits.byArticle(),
        splits.report().map(report -> report.withCrossing(crossing.size())));
  }
}
