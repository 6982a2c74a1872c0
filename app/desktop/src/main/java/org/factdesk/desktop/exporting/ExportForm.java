package org.factdesk.desktop.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.desktop.look.ChoiceControl;
import org.factdesk.desktop.look.Group;
import org.factdesk.desktop.look.Page;
import org.factdesk.desktop.look.Segments;
import org.factdesk.desktop.look.TextControl;
import org.factdesk.desktop.look.ValueControl;
import org.factdesk.desktop.words.Texts;
import org.factdesk.formats.About;
import org.factdesk.formats.Choice;
import org.factdesk.formats.Format;
import org.factdesk.formats.FormatOption;
import org.factdesk.formats.GroupBy;
import org.factdesk.formats.SplitShares;
import org.factdesk.model.Scheme;
import org.factdesk.model.WorkState;

/** What can be chosen of a dataset. Event thread. */
final class ExportForm extends Page {
  private static final Texts TEXTS = Texts.of(ExportForm.class);

  private final transient Consumer<ExportChoices> changed;
  private final transient List<ValueControl> controls = new ArrayList<>();
  private transient ExportChoices choices = ExportChoices.USUAL;
  private transient Offered offered = new Offered(List.of(), List.of(), Map.of());

  /**
   * What there is to choose from.
   *
   * @param annotators their names
   * @param layers by id, with their names
   */
  record Offered(List<Format> formats, List<String> annotators, Map<String, String> layers) {
    static Offered of(List<Format> formats, SortedSet<String> annotators, Scheme scheme) {
      Map<String, String> layers = new LinkedHashMap<>();
      scheme.layers().forEach(layer -> layers.put(layer.id(), layer.id()));
      return new Offered(formats, List.copyOf(annotators), layers);
    }

    /** Formats are made anew each time; what is shown of them need not be. */
    boolean looksAs(Offered other) {
      return annotators.equals(other.annotators)
          && layers.equals(other.layers)
          && words().equals(other.words());
    }

    private List<String> words() {
      return formats.stream()
          .map(format -> format.id() + '\n' + format.title() + '\n' + format.options())
          .toList();
    }

    Optional<Format> format(String id) {
      return formats.stream().filter(format -> format.id().equals(id)).findFirst();
    }
  }

  ExportForm(Consumer<ExportChoices> changed) {
    this.changed = changed;
  }

  /** Builds the form anew where there is something else to choose from. */
  void show(Offered newOffered, ExportChoices newChoices) {
    boolean same =
        newOffered.looksAs(offered)
            && newChoices.format().equals(choices.format())
            && getComponentCount() > 0;
    offered = newOffered;
    choices = newChoices;
    if (!same) {
      boolean focused = controls.stream().anyMatch(one -> one.component().isFocusOwner());
      removeAll();
      controls.clear();
      add(format());
      add(work());
      add(layers());
      add(split());
      add(about());
      revalidate();
      repaint();
      if (focused) {
        first().ifPresent(control -> control.component().requestFocusInWindow());
      }
    }
  }

  /** What the first control is, which takes the keys. */
  Optional<ValueControl> first() {
    return controls.stream().findFirst();
  }

  /** Hands on what was typed and not handed on yet. */
  void commit() {
    List.copyOf(controls).forEach(ValueControl::commit);
  }

  private void become(ExportChoices value) {
    choices = value;
    changed.accept(value);
  }

  private Group format() {
    Group group = new Group(TEXTS.get("form.format"));
    Map<String, String> ids = new LinkedHashMap<>();
    offered.formats().forEach(format -> ids.put(format.title(), format.id()));
    String title = offered.format(choices.format()).map(Format::title).orElse(choices.format());
    group.add(
        row(
            "form.format",
            new ChoiceControl(
                List.copyOf(ids.keySet()),
                false,
                chosen -> become(choices.withFormat(ids.getOrDefault(chosen, chosen)))),
            title));
    for (FormatOption option :
        offered.format(choices.format()).map(Format::options).orElse(List.of())) {
      Consumer<String> set = value -> become(choices.withOption(option.name(), value));
      ValueControl control =
          option.values().isEmpty()
              ? new TextControl(option.about(), set)
              : new ChoiceControl(option.values(), false, set);
      group.add(row(option.name(), option.about(), control, option.in(choices.options())));
    }
    return group;
  }

  private Group work() {
    Group group = new Group(TEXTS.get("form.work"));
    group.hint(TEXTS.get("form.all"), null);
    Choice choice = choices.choice();
    Map<String, String> names = new LinkedHashMap<>();
    offered.annotators().forEach(name -> names.put(name, name));
    group.add(
        ticks(
            names,
            "form.annotators",
            choice.annotators(),
            (now, ticked) ->
                new Choice(
                    ticked, now.states(), now.layers(), now.suggestions(), now.pseudonyms())));
    Map<String, String> states = new LinkedHashMap<>();
    for (WorkState state : WorkState.values()) {
      states.put(state.id(), TEXTS.get("state." + state.id()));
    }
    group.add(
        ticks(
            states,
            "form.states",
            choice.states().stream().map(WorkState::id).collect(Collectors.toSet()),
            (now, ticked) ->
                new Choice(
                    now.annotators(),
                    states(ticked),
                    now.layers(),
                    now.suggestions(),
                    now.pseudonyms())));
    group.add(flag("form.suggestions", choice.suggestions(), Choice::withSuggestions));
    group.add(flag("form.pseudonyms", choice.pseudonyms(), Choice::withPseudonyms));
    return group;
  }

  private static Set<WorkState> states(Set<String> ids) {
    return List.of(WorkState.values()).stream()
        .filter(state -> ids.contains(state.id()))
        .collect(Collectors.toSet());
  }

  private Group layers() {
    Group group = new Group(TEXTS.get("form.layers"));
    group.hint(TEXTS.get("form.all"), null);
    group.add(
        ticks(
            offered.layers(),
            "form.layers",
            choices.choice().layers(),
            (now, ticked) ->
                new Choice(
                    now.annotators(), now.states(), ticked, now.suggestions(), now.pseudonyms())));
    return group;
  }

  private Ticks ticks(
      Map<String, String> values,
      String key,
      Set<String> ticked,
      BiFunction<Choice, Set<String>, Choice> change) {
    Ticks ticks =
        new Ticks(
            values,
            TEXTS.get(key),
            now -> become(choices.with(change.apply(choices.choice(), now))));
    ticks.show(ticked);
    return ticks;
  }

  private FormRow flag(String key, boolean on, BiFunction<Choice, Boolean, Choice> change) {
    String yes = TEXTS.get("yes");
    Segments[] segments = new Segments[1];
    segments[0] =
        new Segments(
            List.of(yes, TEXTS.get("no")),
            false,
            chosen -> {
              segments[0].show(chosen);
              become(choices.with(change.apply(choices.choice(), chosen.equals(yes))));
            });
    return row(key, segments[0], on ? yes : TEXTS.get("no"));
  }

  private Group split() {
    Group group = new Group(TEXTS.get("form.split"));
    FormRow[] shares = new FormRow[1];
    shares[0] =
        row(
            "form.shares",
            TextControl.asking(
                TEXTS.get("form.shares.help"),
                typed -> {
                  String wrong =
                      typed.isEmpty() ? "" : SplitShares.refusal(typed).isEmpty() ? "" : typed;
                  shares[0].complain(wrong.isEmpty() ? "" : TEXTS.get("form.shares.wrong"));
                  if (wrong.isEmpty()) {
                    become(choices.withSplit(typed, choices.seed(), choices.groupBy()));
                  }
                  return wrong.isEmpty();
                }),
            choices.shares());
    group.add(shares[0]);
    FormRow[] seed = new FormRow[1];
    seed[0] =
        row(
            "form.seed",
            TextControl.asking(
                TEXTS.get("form.seed.help"),
                typed -> {
                  boolean number = typed.matches("-?\\d{1,18}");
                  seed[0].complain(number ? "" : TEXTS.get("form.seed.wrong"));
                  if (number) {
                    become(
                        choices.withSplit(
                            choices.shares(), Long.parseLong(typed), choices.groupBy()));
                  }
                  return number;
                }),
            String.valueOf(choices.seed()));
    group.add(seed[0]);
    Map<String, GroupBy> kinds = new LinkedHashMap<>();
    for (GroupBy kind : GroupBy.values()) {
      kinds.put(TEXTS.get("group-by." + kind.id()), kind);
    }
    group.add(
        row(
            "form.group-by",
            new ChoiceControl(
                List.copyOf(kinds.keySet()),
                false,
                chosen ->
                    become(
                        choices.withSplit(
                            choices.shares(),
                            choices.seed(),
                            kinds.getOrDefault(chosen, choices.groupBy())))),
            TEXTS.get("group-by." + choices.groupBy().id())));
    return group;
  }

  private Group about() {
    Group group = new Group(TEXTS.get("form.about"));
    About said = choices.about();
    List<String> keys =
        List.of("title", "purpose", "sources", "licence", "creator", "homepage", "citation");
    List<String> values =
        new ArrayList<>(
            List.of(
                said.title(),
                said.purpose(),
                said.sources(),
                said.licence(),
                said.creator(),
                said.homepage(),
                said.citation()));
    Function<List<String>, About> about =
        all ->
            new About(
                all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5), all.get(6));
    for (int i = 0; i < keys.size(); i++) {
      int at = i;
      group.add(
          row(
              "about." + keys.get(i),
              new TextControl(
                  TEXTS.get("about." + keys.get(i) + ".help"),
                  typed -> {
                    values.set(at, typed);
                    become(choices.with(about.apply(values)));
                  }),
              values.get(i)));
    }
    return group;
  }

  private FormRow row(String key, ValueControl control, String value) {
    return row(TEXTS.get(key), TEXTS.ifKnown(key + ".help").orElse(""), control, value);
  }

  private FormRow row(String words, String help, ValueControl control, String value) {
    control.show(value);
    controls.add(control);
    return new FormRow(words, help, control);
  }
}
