package org.factdesk.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;

/** What each article counts for when a dataset is split: itself, its marks, their values. */
final class Profiles {
  /** The dimension of the articles themselves. */
  static final int ARTICLES = 0;

  private final Scheme scheme;
  private final Map<Dimension, Integer> numbers = new TreeMap<>();
  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<int[]> articles = new ArrayList<>();

  /** Something that is to be spread evenly, or only counted. */
  record Dimension(Sort sort, String name, String feature, String value)
      implements Comparable<Dimension> {
    enum Sort {
      ARTICLE(2),
      LAYER(1),
      VALUE(0.5),
      LINK_TYPE(0);

      /** How much it counts that this is spread evenly. */
      final double weight;

      Sort(double weight) {
        this.weight = weight;
      }
    }

    @Override
    public int compareTo(Dimension other) {
      int bySort = sort.compareTo(other.sort);
      int byName = bySort != 0 ? bySort : name.compareTo(other.name);
      int byFeature = byName != 0 ? byName : feature.compareTo(other.feature);
      return byFeature != 0 ? byFeature : value.compareTo(other.value);
    }
  }

  Profiles(Scheme scheme) {
    this.scheme = scheme;
    number(new Dimension(Dimension.Sort.ARTICLE, "", "", ""));
  }

  /** Adds the next article. */
  void add(Sample sample) {
    SortedMap<Integer, Integer> counts = new TreeMap<>(Map.of(ARTICLES, 1));
    for (AnnotationSet set : sample.sets()) {
      for (Annotation annotation : set.annotations()) {
        count(counts, new Dimension(Dimension.Sort.LAYER, annotation.layer(), "", ""));
        values(counts, annotation);
      }
      for (Link link : set.links()) {
        count(counts, new Dimension(Dimension.Sort.LINK_TYPE, link.type(), "", ""));
      }
    }
    int[] profile = new int[counts.size() * 2];
    int i = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      profile[i++] = count.getKey();
      profile[i++] = count.getValue();
    }
    articles.add(profile);
  }

  private void values(SortedMap<Integer, Integer> counts, Annotation annotation) {
    List<Feature> features =
        scheme.layer(annotation.layer()).map(Scheme.Layer::features).orElse(List.of());
    for (Feature feature : features) {
      String value = annotation.features().getOrDefault(feature.name(), "");
      if (feature.required() && feature.type() == FeatureType.CHOICE && !value.isEmpty()) {
        count(
            counts, new Dimension(Dimension.Sort.VALUE, annotation.layer(), feature.name(), value));
      }
    }
  }

  private void count(SortedMap<Integer, Integer> counts, Dimension dimension) {
    counts.merge(number(dimension), 1, Integer::sum);
  }

  private int number(Dimension dimension) {
    return numbers.computeIfAbsent(
        dimension,
        added -> {
          dimensions.add(added);
          return dimensions.size() - 1;
        });
  }

  int dimensions() {
    return dimensions.size();
  }

  double weight(int dimension) {
    return dimensions.get(dimension).sort().weight;
  }

  /** Adds what an article counts for, by dimension. */
  void addTo(double[] sums, int article) {
    int[] profile = articles.get(article);
    for (int i = 0; i < profile.length; i += 2) {
      sums[profile[i]] += profile[i + 1];
    }
  }

  /** What sums by dimension say of layers and links. */
  Counts counts(double[] sums) {
    SortedMap<String, Integer> layers = new TreeMap<>();
    SortedMap<String, Integer> links = new TreeMap<>();
    for (int i = 0; i < dimensions.size(); i++) {
      Dimension dimension = dimensions.get(i);
      int sum = (int) sums[i];
      if (sum > 0 && dimension.sort() == Dimension.Sort.LAYER) {
        layers.put(dimension.name(), sum);
      } else if (sum > 0 && dimension.sort() == Dimension.Sort.LINK_TYPE) {
        links.put(dimension.name(), sum);
      }
    }
    return new Counts((int) sums[ARTICLES], layers, links);
  }

  /** What all articles count for together. */
  double[] totals() {
    double[] totals = new double[dimensions.size()];
    for (int article = 0; article < articles.size(); article++) {
      addTo(totals, article);
    }
    return totals;
  }
}
