package org.factdesk.desktop.plugins;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.checker.Option;
import org.factdesk.desktop.look.ChoiceControl;
import org.factdesk.desktop.look.Segments;
import org.factdesk.desktop.look.TextControl;
import org.factdesk.desktop.look.ValueControl;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Problem;

/** An option with the control that its declaration asks for. */
final class OptionRow {
  private static final Texts TEXTS = Texts.of(OptionRow.class);
  private static final int NARROW = 128;
  private static final int WIDE = 208;

  private final Option<?> option;
  private final OptionWords words;
  private final Change change;
  private final SettingRow row;
  private Optional<Object> shown = Optional.empty();

  /** Sets the option; empty for the usual value. */
  interface Change {
    void to(String what, Optional<Object> value);
  }

  OptionRow(Option<?> option, Change change) {
    this.option = option;
    this.words = new OptionWords(option);
    this.change = change;
    boolean wide = option.usual() instanceof String || option.shippedList().isPresent();
    row =
        new SettingRow(
            PluginWords.label(option.key()), words.about(), control(), wide ? WIDE : NARROW);
    row.onBack(() -> change.to(TEXTS.get("step.back", option.key()), Optional.empty()));
  }

  /** Writes a list into the workspace and says what the file is called. */
  interface Copying {
    void copy(String list, Consumer<String> then);
  }

  /** Offers to copy the list that ships, where the option is one. */
  void offerCopy(Copying copying) {
    option
        .shippedList()
        .ifPresent(
            list -> row.offer(TEXTS.get("list.copy"), () -> copying.copy(list, this::setFile)));
  }

  private void setFile(String name) {
    set(name);
  }

  SettingRow row() {
    return row;
  }

  /** Shows what is set; a value that was refused stays until another one comes. */
  void show(CheckerState state) {
    Optional<Object> value = Optional.ofNullable(state.set().options().get(option.key()));
    row.control().show(OptionWords.words(value.orElse(option.usual())));
    Optional<String> fault = value.flatMap(words::fault);
    Optional<String> trouble = value.flatMap(name -> listTrouble(name, state.problems()));
    if (trouble.isPresent()) {
      row.complain(trouble.get());
    } else if (fault.isPresent() || isList() || !value.equals(shown)) {
      String usual = OptionWords.words(option.usual());
      row.complain(fault.map(why -> TEXTS.get("option.counts", why, usual)).orElse(""));
    }
    shown = value;
    row.canGoBack(value.isPresent() && !value.get().equals(option.usual()));
  }

  private boolean isList() {
    return option.shippedList().isPresent();
  }

  /** Why the file cannot be used that is set as a list. */
  private Optional<String> listTrouble(Object name, List<Problem> problems) {
    return problems.stream()
        .filter(problem -> isList() && problem.subject().equals(name))
        .findFirst()
        .map(problem -> Words.capital(Words.sentence(problem.message())));
  }

  private ValueControl control() {
    if (option.usual() instanceof Boolean) {
      return new Segments(
          List.of(OptionWords.flag(true), OptionWords.flag(false)),
          false,
          chosen -> set(chosen.equals(OptionWords.flag(true))));
    }
    if (option.choices().isEmpty()) {
      TextControl field = TextControl.asking(option.summary(), this::take);
      if (isList()) {
        field.putClientProperty("JTextField.placeholderText", TEXTS.get("list.ships"));
      }
      return field;
    }
    return Segments.fit(option.choices(), WIDE)
        ? new Segments(option.choices(), false, this::set)
        : new ChoiceControl(option.choices(), false, this::set);
  }

  /** Sets what was typed; says why not where it cannot be. */
  private boolean take(String typed) {
    Object value = words.read(typed);
    Optional<String> fault = words.fault(value);
    row.complain(fault.orElse(""));
    if (fault.isEmpty()) {
      set(value);
    }
    return fault.isEmpty();
  }

  /** A value that is the usual one anyway need not be named. */
  private void set(Object value) {
    if (isList() && value.equals("")) {
      change.to(TEXTS.get("step.back", option.key()), Optional.empty());
      return;
    }
    change.to(
        TEXTS.get("step.set", option.key(), OptionWords.words(value)),
        Optional.of(value).filter(one -> !one.equals(option.usual())));
  }
}
