package org.factdesk.desktop.plugins;

import java.util.List;
import java.util.Optional;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.look.Glyph;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.Segments;
import org.factdesk.desktop.look.Signs;
import org.factdesk.store.CheckerConfig;

/** A kind of finding and how much it matters here. */
final class KindRow {
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
            choices,
            false,
            chosen ->
                listener.configure(
                    checker,
                    chosen.equals(USUAL)
                        ? "set " + kind.id() + " back to usual"
                        : "set " + kind.id() + " to " + chosen,
                    set ->
                        set.withSeverity(
                            kind.id(), Optional.of(chosen).filter(one -> !one.equals(USUAL)))));
    row =
        new SettingRow(
            kind.summary(),
            kind.id() + ", usually " + usually(kind.usualSeverity()),
            segments,
            SEGMENT * choices.size());
    segments.getAccessibleContext().setAccessibleName("Severity of " + kind.id());
  }

  SettingRow row() {
    return row;
  }

  void show(CheckerConfig set) {
    String value = set.severity().getOrDefault(kind.id(), USUAL);
    row.control().show(value);
    row.complain(choices.contains(value) ? "" : "“" + value + "” is no severity; usual counts");
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

  private static String usually(Severity severity) {
    return severity == Severity.ERROR ? "an error" : "a " + severity.id();
  }
}
