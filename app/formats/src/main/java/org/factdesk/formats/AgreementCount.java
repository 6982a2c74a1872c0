package org.factdesk.formats;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.factdesk.formats.Agreement.OfFeature;
import org.factdesk.formats.Agreement.OfLayer;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.text.Words;

/** Counts {@link Agreement} article by article; memory does not grow with them. */
final class AgreementCount {
  private static final String IN = "in";
  private static final String OUT = "out";

  private final Scheme scheme;
  private final SortedMap<String, Layer> layers = new TreeMap<>();
  private int articles;
  private long words;

  /** By how many annotators looked at them, how many words there were so far. */
  private final SortedMap<Integer, Long> wordsByAnnotators = new TreeMap<>();

  /** What is counted on a layer. */
  private static final class Layer {
    private final Coincidences words = new Coincidences();
    private final SortedMap<String, Coincidences> features = new TreeMap<>();
    private final SortedMap<String, Integer> units = new TreeMap<>();
    private long marks;
    private long shared;

    OfLayer figures(long allWords) {
      SortedMap<String, OfFeature> figures = new TreeMap<>();
      features.forEach(
          (name, values) ->
              figures.put(name, new OfFeature(units.getOrDefault(name, 0), values.alpha())));
      OptionalDouble f1 =
          marks == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * shared / marks);
      return new OfLayer(allWords, words.alpha(), f1, figures);
    }
  }

  AgreementCount(Scheme scheme) {
    this.scheme = scheme;
  }

  /** Adds the chosen work on an article, where at least two have worked on it. */
  void add(Sample sample) {
    List<AnnotationSet> sets = sample.sets().stream().filter(AgreementCount::isWork).toList();
    if (sets.size() < 2) {
      return;
    }
    List<Span> all = Words.in(sample.article().text());
    SortedMap<String, List<BitSet>> marked = new TreeMap<>();
    for (AnnotationSet set : sets) {
      Map<String, BitSet> own = new HashMap<>();
      for (Annotation annotation : set.annotations()) {
        BitSet words = own.computeIfAbsent(annotation.layer(), layer -> new BitSet());
        annotation.spans().forEach(span -> mark(words, all, span));
      }
      own.forEach(
          (layer, words) -> marked.computeIfAbsent(layer, id -> new ArrayList<>()).add(words));
    }
    marked.keySet().forEach(this::layer);
    layers.forEach(
        (id, layer) ->
            countWords(layer, marked.getOrDefault(id, List.of()), all.size(), sets.size()));
    countMarks(sets);
    articles++;
    words += all.size();
    wordsByAnnotators.merge(sets.size(), (long) all.size(), Long::sum);
  }

  /** What checkers suggest is no annotator's work. */
  private static boolean isWork(AnnotationSet set) {
    return !set.annotator().startsWith(Choice.CHECKER)
        && (set.state() != WorkState.NEW || !set.annotations().isEmpty());
  }

  /** A layer; one that nobody used before is as if all words so far were in none of its marks. */
  private Layer layer(String id) {
    return layers.computeIfAbsent(
        id,
        added -> {
          Layer layer = new Layer();
          wordsByAnnotators.forEach(
              (annotators, times) -> layer.words.add(votes(0, annotators), times));
          return layer;
        });
  }

  private static SortedMap<String, Long> votes(int in, int annotators) {
    SortedMap<String, Long> votes = new TreeMap<>();
    votes.put(IN, (long) in);
    votes.put(OUT, (long) annotators - in);
    return votes;
  }

  /** Notes the words of which a part is in the span. */
  private static void mark(BitSet marked, List<Span> words, Span span) {
    marked.set(
        firstWhere(words, word -> word.end() > span.begin()),
        Math.max(
            firstWhere(words, word -> word.end() > span.begin()),
            firstWhere(words, word -> word.begin() >= span.end())));
  }

  private static int firstWhere(List<Span> words, Predicate<Span> rises) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rises.test(words.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static void countWords(Layer layer, List<BitSet> marked, int words, int annotators) {
    int[] timesIn = new int[words];
    marked.forEach(own -> own.stream().forEach(word -> timesIn[word]++));
    int[] byVotes = new int[annotators + 1];
    for (int in : timesIn) {
      byVotes[in]++;
    }
    for (int in = 0; in <= annotators; in++) {
      if (byVotes[in] > 0) {
        layer.words.add(votes(in, annotators), byVotes[in]);
      }
    }
  }

  /** A place in an article that somebody marked. */
  private record Place(String layer, List<Span> spans) {}

  private void countMarks(List<AnnotationSet> sets) {
    Map<Place, List<List<Annotation>>> places = new LinkedHashMap<>();
    for (AnnotationSet set : sets) {
      Map<Place, List<Annotation>> own = new LinkedHashMap<>();
      for (Annotation annotation : set.annotations()) {
        own.computeIfAbsent(
                new Place(annotation.layer(), annotation.spans()), place -> new ArrayList<>())
            .add(annotation);
        // Each mark is compared with those of each other annotator.
        layer(annotation.layer()).marks += sets.size() - 1;
      }
      own.forEach(
          (place, marks) -> places.computeIfAbsent(place, any -> new ArrayList<>()).add(marks));
    }
    places.forEach(this::countPlace);
  }

  private void countPlace(Place place, List<List<Annotation>> byAnnotator) {
    Layer layer = layer(place.layer());
    for (int i = 0; i < byAnnotator.size(); i++) {
      for (int j = 0; j < i; j++) {
        layer.shared += Math.min(byAnnotator.get(i).size(), byAnnotator.get(j).size());
      }
    }
    for (Feature feature :
        scheme.layer(place.layer()).map(Scheme.Layer::features).orElse(List.of())) {
      if (feature.type() == FeatureType.CHOICE) {
        countFeature(layer, feature.name(), byAnnotator);
      }
    }
  }

  /** Of several marks of one annotator on the same words the first counts. */
  private static void countFeature(
      Layer layer, String feature, List<List<Annotation>> byAnnotator) {
    List<String> values =
        byAnnotator.stream()
            .map(marks -> marks.get(0).features().getOrDefault(feature, ""))
            .filter(value -> !value.isEmpty())
            .toList();
    if (values.size() > 1) {
      layer.features.computeIfAbsent(feature, name -> new Coincidences()).add(values);
      layer.units.merge(feature, 1, Integer::sum);
    }
  }

  /** What was counted so far. */
  Agreement figures() {
    SortedMap<String, OfLayer> figures = new TreeMap<>();
    layers.forEach((id, layer) -> figures.put(id, layer.figures(words)));
    return new Agreement(articles, figures);
  }
}
