package org.factdesk.desktop.exporting;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.formats.About;
import org.factdesk.formats.Choice;
import org.factdesk.formats.GroupBy;
import org.factdesk.formats.SplitPlan.Correction;
import org.factdesk.model.WorkState;

/** The choices of the export page as text, for the next time the workspace is open. */
public final class ChoiceText {
  private static final String OPTION = "option.";
  private static final String GROUP = "group.";

  private ChoiceText() {}

  /** All of them as one text. */
  public static String of(ExportChoices choices) {
    Properties all = new Properties();
    all.setProperty("format", choices.format());
    choices.options().forEach((name, value) -> all.setProperty(OPTION + name, value));
    Choice choice = choices.choice();
    all.setProperty("annotators", joined(choice.annotators()));
    all.setProperty("states", joined(choice.states().stream().map(WorkState::id).toList()));
    all.setProperty("layers", joined(choice.layers()));
    all.setProperty("suggestions", String.valueOf(choice.suggestions()));
    all.setProperty("pseudonyms", String.valueOf(choice.pseudonyms()));
    all.setProperty("shares", choices.shares());
    all.setProperty("seed", String.valueOf(choices.seed()));
    all.setProperty("group-by", choices.groupBy().id());
    for (int i = 0; i < choices.corrections().size(); i++) {
      Correction one = choices.corrections().get(i);
      all.setProperty(GROUP + i, one.together() + "\t" + joined(one.articles()));
    }
    About about = choices.about();
    all.setProperty("title", about.title());
    all.setProperty("purpose", about.purpose());
    all.setProperty("sources", about.sources());
    all.setProperty("licence", about.licence());
    all.setProperty("creator", about.creator());
    all.setProperty("homepage", about.homepage());
    all.setProperty("citation", about.citation());
    all.setProperty("folder", choices.folder());
    StringWriter text = new StringWriter();
    try {
      all.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String joined(Collection<String> values) {
    return values.stream().sorted().collect(Collectors.joining("\t"));
  }

  /** The choices in a text; the usual ones where it is none of these. */
  public static ExportChoices read(String text) {
    Properties all = new Properties();
    try {
      all.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      // Whatever it was is worth less than a page that opens.
      return ExportChoices.USUAL;
    }
    Map<String, String> options = new TreeMap<>();
    all.stringPropertyNames().stream()
        .filter(name -> name.startsWith(OPTION))
        .forEach(name -> options.put(name.substring(OPTION.length()), all.getProperty(name)));
    return new ExportChoices(
        all.getProperty("format", ExportChoices.USUAL.format()),
        options,
        choice(all),
        all.getProperty("shares", ""),
        seed(all.getProperty("seed", "0")),
        GroupBy.find(all.getProperty("group-by", "")).orElse(ExportChoices.USUAL.groupBy()),
        corrections(all),
        about(all),
        all.getProperty("folder", ""));
  }

  private static Choice choice(Properties all) {
    Set<String> states = set(all.getProperty("states", ""));
    return new Choice(
        set(all.getProperty("annotators", "")),
        Arrays.stream(WorkState.values())
            .filter(state -> states.contains(state.id()))
            .collect(Collectors.toSet()),
        set(all.getProperty("layers", "")),
        Boolean.parseBoolean(all.getProperty("suggestions")),
        Boolean.parseBoolean(all.getProperty("pseudonyms")));
  }

  private static About about(Properties all) {
    return new About(
        all.getProperty("title", ""),
        all.getProperty("purpose", ""),
        all.getProperty("sources", ""),
        all.getProperty("licence", ""),
        all.getProperty("creator", ""),
        all.getProperty("homepage", ""),
        all.getProperty("citation", ""));
  }

  private static long seed(String text) {
    return text.matches("-?\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  private static Set<String> set(String joined) {
    return Stream.of(joined.split("\t", -1))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static List<Correction> corrections(Properties all) {
    return all.stringPropertyNames().stream()
        .filter(name -> name.matches("group\\.\\d{1,6}"))
        .sorted(
            (one, other) ->
                Integer.compare(
                    Integer.parseInt(one.substring(GROUP.length())),
                    Integer.parseInt(other.substring(GROUP.length()))))
        .map(name -> List.of(all.getProperty(name).split("\t", -1)))
        .map(
            parts ->
                new Correction(Boolean.parseBoolean(parts.get(0)), parts.subList(1, parts.size())))
        .toList();
  }
}
