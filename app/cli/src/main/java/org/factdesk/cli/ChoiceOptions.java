package org.factdesk.cli;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factdesk.formats.Choice;
import org.factdesk.formats.Samples;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.WorkState;
import picocli.CommandLine.Option;

/** What of a workspace goes into a dataset, as the command line says it. */
final class ChoiceOptions {
  private static final System.Logger LOG = System.getLogger(ChoiceOptions.class.getName());

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      description = "Only this annotator's work; may be given more than once. All where none is.")
  private Set<String> annotators = new LinkedHashSet<>();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description =
          "Only work in this state, and only articles that have such: new, in-progress or done; may"
              + " be given more than once.")
  private Set<String> states = new LinkedHashSet<>();

  @Option(
      names = "--layer",
      paramLabel = "NAME",
      description = "Only marks on this layer; may be given more than once. All where none is.")
  private Set<String> layers = new LinkedHashSet<>();

  @Option(
      names = "--suggestions",
      description =
          "Also what the checkers suggest and nobody has accepted or rejected, as marks of an"
              + " annotator that is called after the checker. Reads all articles into memory.")
  private boolean suggestions;

  @Option(
      names = "--pseudonyms",
      description = "Call the annotators A1, A2, … in the order of their names, everywhere.")
  private boolean pseudonyms;

  boolean suggestions() {
    return suggestions;
  }

  /** What was named and is not there, with what is; empty where all is. */
  Optional<String> unknown(Collection<String> known, Scheme scheme, Samples samples) {
    List<String> workStates = Arrays.stream(WorkState.values()).map(WorkState::id).toList();
    return unknown(annotators, known, "no annotator is called '%s'; there is %s")
        .or(() -> unknown(states, workStates, "no state is called '%s'; there is %s"))
        .or(() -> unknown(layers, layers(scheme, samples), "no layer is called '%s'; there is %s"));
  }

  /** Those of the scheme, and those of marks too if one is named that the scheme does not have. */
  private Set<String> layers(Scheme scheme, Samples samples) {
    Set<String> known =
        scheme.layers().stream().map(Layer::id).collect(Collectors.toCollection(TreeSet::new));
    for (String id : samples.ids()) {
      if (known.containsAll(layers)) {
        break;
      }
      try {
        samples.read(id).annotations().forEach(made -> known.add(made.value().layer()));
      } catch (IOException e) {
        LOG.log(Level.DEBUG, "The export will name it: " + id, e);
      }
    }
    return known;
  }

  private static Optional<String> unknown(
      Set<String> named, Collection<String> known, String message) {
    return named.stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .map(name -> message.formatted(name, known.isEmpty() ? "none" : String.join(", ", known)));
  }

  Choice choice() {
    Set<WorkState> chosen =
        Arrays.stream(WorkState.values())
            .filter(state -> states.contains(state.id()))
            .collect(Collectors.toSet());
    return new Choice(
        new TreeSet<>(annotators), chosen, new TreeSet<>(layers), suggestions, pseudonyms);
  }
}
