package org.factdesk.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factdesk.model.Scheme;

/**
 * What an export writes.
 *
 * @param choice what of the samples goes in
 * @param version of Factdesk
 * @param plugins versions by plugin id
 * @param options of the format that were chosen, by name (see {@link Format#options})
 * @param guidelines that the annotators followed; empty where nobody says
 */
public record Dataset(
    Samples samples,
    Choice choice,
    Scheme scheme,
    About about,
    Splits splits,
    String version,
    SortedMap<String, String> plugins,
    SortedMap<String, String> options,
    Optional<Guidelines> guidelines) {
  public Dataset {
    plugins = new TreeMap<>(plugins);
    options = new TreeMap<>(options);
  }

  /** Everybody's work on these articles, which may come in any order, in one part. */
  public static Dataset of(
      List<Sample> samples, Scheme scheme, String version, SortedMap<String, String> plugins) {
    return of(Samples.of(samples), scheme, version, plugins);
  }

  /** Everybody's work on these articles, in one part. */
  public static Dataset of(
      Samples samples, Scheme scheme, String version, SortedMap<String, String> plugins) {
    return new Dataset(
        samples,
        Choice.ALL,
        scheme,
        About.NOTHING,
        Splits.NONE,
        version,
        plugins,
        new TreeMap<>(),
        Optional.empty());
  }

  /** With another choice of what goes in. */
  public Dataset with(Choice value) {
    return new Dataset(
        samples, value, scheme, about, splits, version, plugins, options, guidelines);
  }

  /** With this said of it. */
  public Dataset with(About value) {
    return new Dataset(
        samples, choice, scheme, value, splits, version, plugins, options, guidelines);
  }

  /** In these parts. */
  public Dataset with(Splits value) {
    return new Dataset(
        samples, choice, scheme, about, value, version, plugins, options, guidelines);
  }

  /** With these options of the format, by name. */
  public Dataset with(Map<String, String> value) {
    return new Dataset(
        samples, choice, scheme, about, splits, version, plugins, new TreeMap<>(value), guidelines);
  }

  /** With these guidelines. */
  public Dataset with(Guidelines value) {
    return new Dataset(
        samples, choice, scheme, about, splits, version, plugins, options, Optional.of(value));
  }

  /** Only the work of these annotators, on all articles. */
  public Dataset only(Set<String> names) {
    return with(choice.withAnnotators(names));
  }
}
