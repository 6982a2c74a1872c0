package org.factdesk.formats.webanno;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Range;
import org.factdesk.formats.UimaNames;

/** An annotation while the rows that it reaches over are gathered. */
final class TsvMark {
  final TsvHeader.Layer layer;

  /** 0 for none. */
  final int number;

  final TsvRow first;

  /** By the names in the header. */
  final Map<String, String> values = new LinkedHashMap<>();

  final List<Slot> slots = new ArrayList<>();
  final List<Range> parts = new ArrayList<>();
  String id = "";
  private int begin;
  private int end;

  /** The two cells of a slot, for one annotation. */
  record Slot(TsvHeader.Column column, String roles, String targets) {}

  TsvMark(TsvHeader.Layer layer, int number, TsvRow first) {
    this.layer = layer;
    this.number = number;
    this.first = first;
    this.begin = first.begin;
    this.end = first.end;
    first.marks.add(this);
  }

  /** Reaches over this row too. */
  void extend(TsvRow row) {
    begin = Math.min(begin, row.begin);
    end = Math.max(end, row.end);
    row.marks.add(this);
  }

  Range range() {
    return new Range(begin, end);
  }

  /** One of ours by annotator and id; empty for others. */
  String ours() {
    String own = values.getOrDefault(UimaNames.ID, "");
    return own.isEmpty() ? "" : values.getOrDefault(UimaNames.ANNOTATOR, "") + '\n' + own;
  }

  Mark mark(String file) {
    Map<String, String> features = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (!layer.ours()) {
            features.put(name, value);
          } else if (!UimaNames.isOurs(name)) {
            features.put(UimaNames.featureOf(name), value);
          }
        });
    return new Mark(
        id,
        own(UimaNames.ANNOTATOR),
        layer.label(),
        parts,
        List.of(),
        features,
        own(UimaNames.NOTE),
        own(UimaNames.BY),
        own(UimaNames.AT),
        file,
        first.line);
  }

  private String own(String name) {
    return layer.ours() ? values.getOrDefault(name, "") : "";
  }
}
