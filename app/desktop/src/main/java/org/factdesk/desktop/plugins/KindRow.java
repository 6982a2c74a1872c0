package org.factdesk.desktop.plugins;

import java.util.List;
import java.util.Optional;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Segments;
import org.factdesk.desktop.look.Signs;
import org.factdesk.desktop.words.Texts;
import org.factdesk.store.CheckerConfig;

/** A kind of finding and how much it matters here. */
final class KindRow {
  private static final Texts TEXTS = Texts.of(KindRow.class);
  private static final String USUAL = "usual";
  private static final String OFF = "off";
  private static final List<String> CHOICES = List.of(USUAL, "error", "warning", "note", OFF);
  private static final List<String> OFFER_CHOICES = List.of(USUAL, OFF);
  private static final int SEGMENT = 64;

  private final FindingKind kind;
  private final List<String> choices;
  private final SettingRow row;

  KindRow(String checker, FindingKind kind, PluginsListener listener) {
    this.kind = kind;
    choices = kind.usualSeverity() == Severity.SUGGESTION ? OFFER_CHOICES : CHOICES;
    Segments segments =
        new Segments(
            choices.stream().map(KindRow::words).toList(),
            false,
            chosen ->
                listener.configure(
                    checker,
                    step(chosen),
                    set ->
                        set.withSeverity(
                            kind.id(),
                            Optional.of(choice(chosen)).filter(one -> !one.equals(USUAL)))));
    row =
        new SettingRow(
            kind.summary(),
            TEXTS.get("kind.usually", kind.id(), TEXTS.get("a." + kind.usualSeverity().id())),
            segments,
            SEGMENT * choices.size());
    segments.getAccessibleContext().setAccessibleName(TEXTS.get("severity.of", kind.id()));
  }

  SettingRow row() {
    return row;
  }

  void show(CheckerConfig set) {
    String value = set.severity().getOrDefault(kind.id(), USUAL);
    row.control().show(choices.contains(value) ? words(value) : value);
    row.complain(choices.contains(value) ? "" : TEXTS.get("severity.unknown", value));
    if (value.equals(OFF)) {
      row.sign(Glyph.BARRED.icon(Palette::ink2));
    } else {
      Severity severity = severity(value);
      row.sign(Signs.glyph(severity).icon(palette -> Signs.colour(severity)));
    }
  }

  private Severity severity(String value) {
    for (Severity severity : Severity.values()) {
      if (severity.id().equals(value) && choices.contains(value)) {
        return severity;
      }
    }
    return kind.usualSeverity();
  }

  private String step(String chosen) {
    return choice(chosen).equals(USUAL)
        ? TEXTS.get("step.back", kind.id())
        : TEXTS.get("step.set", kind.id(), chosen);
  }

  private static String words(String choice) {
    return TEXTS.get("severity." + choice);
  }

  /** The choice of these words. */
  private String choice(String words) {
    return choices.stream().filter(one -> words(one).equals(words)).findFirst().orElse(USUAL);
  }
}
