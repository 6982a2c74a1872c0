package org.factdesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.factdesk.formats.importing.LabelMapping;
import org.factdesk.formats.importing.LabelMapping.Rule;
import org.factdesk.formats.importing.LabelUse;
import org.factdesk.formats.importing.LinkUse;
import org.factdesk.formats.importing.Survey;

/** A label mapping in words, a line each label. */
final class MappingWords {
  private MappingWords() {}

  static List<String> lines(Survey survey, LabelMapping mapping) {
    List<String> lines = new ArrayList<>();
    for (LabelUse use : survey.labels().values()) {
      Rule rule = mapping.labels().getOrDefault(use.label(), Rule.on(""));
      lines.add("label %s (%d) -> %s".formatted(use.label(), use.count(), words(rule)));
    }
    for (LinkUse use : survey.linkTypes().values()) {
      String to = mapping.links().getOrDefault(use.type(), "");
      lines.add(
          "link %s (%d) -> %s"
              .formatted(use.type(), use.count(), to.isEmpty() ? "left out" : "link type " + to));
    }
    return lines;
  }

  private static String words(Rule rule) {
    if (rule.layer().isEmpty()) {
      return "left out";
    }
    StringJoiner words = new StringJoiner(", ");
    words.add("layer " + rule.layer());
    rule.sets().forEach((name, value) -> words.add(name + "=" + value));
    rule.features()
        .forEach(
            (name, turn) -> {
              if (turn.feature().isEmpty()) {
                words.add(name + " left out");
              } else if (!turn.feature().equals(name)) {
                words.add(name + " as " + turn.feature());
              }
              turn.values().forEach((from, to) -> words.add(from + " as " + to));
            });
    return words.toString();
  }
}
