package org.factdesk.formats.webanno;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Range;
import org.factdesk.formats.webanno.TsvHeader.Column;
import org.factdesk.formats.webanno.TsvHeader.Layer;
import org.factdesk.formats.webanno.TsvHeader.Sort;
import org.factdesk.formats.webanno.TsvValues.Value;

/** Makes marks of the cells of all rows, and ties with their help. */
final class TsvMarks {
  private final String file;
  private final List<Layer> layers;
  private final Map<String, TsvRow> rows;
  private final List<TsvMark> marks = new ArrayList<>();
  private final Map<Layer, TreeMap<Integer, TreeMap<Integer, TsvMark>>> chains =
      new LinkedHashMap<>();
  private final TsvTies ties;

  TsvMarks(
      String article,
      String file,
      List<Layer> layers,
      Map<String, TsvRow> rows,
      TsvTies.Damage damage) {
    this.file = file;
    this.layers = layers;
    this.rows = rows;
    Map<String, TsvMark> numbered = new HashMap<>();
    for (TsvRow row : rows.values()) {
      for (Layer layer : layers) {
        if (layer.sort() == Sort.SPAN) {
          spans(layer, row, numbered);
        } else if (layer.sort() == Sort.CHAIN) {
          chain(layer, row);
        }
      }
    }
    name();
    this.ties = new TsvTies(article, file, layers, rows, marks, damage);
  }

  List<Mark> marks() {
    ties(); // which add the tokens that they end at
    return marks.stream()
        .filter(mark -> !mark.parts.isEmpty())
        .map(mark -> mark.mark(file))
        .toList();
  }

  List<Tie> ties() {
    return ties.ties(chains);
  }

  private void spans(Layer layer, TsvRow row, Map<String, TsvMark> numbered) {
    List<List<Value>> cells = new ArrayList<>();
    int stacked = 0;
    for (Column column : layer.columns()) {
      List<Value> values = TsvValues.stacked(row.cell(column.index()));
      cells.add(values);
      stacked = Math.max(stacked, values.size());
    }
    for (int i = 0; i < stacked; i++) {
      int number = 0;
      boolean exists = false;
      for (int c = 0; c < cells.size(); c++) {
        if (i < cells.get(c).size()) {
          Value value = cells.get(c).get(i);
          number = number == 0 ? value.number() : number;
          exists |= value.exists() || hasSlots(layer.columns().get(c), row, i);
        }
      }
      String key = layer.type() + '\n' + number;
      TsvMark begun = number > 0 ? numbered.get(key) : null;
      if (exists && begun != null) {
        begun.extend(row);
      } else if (exists) {
        TsvMark mark = new TsvMark(layer, number, row);
        fill(mark, cells, row, i);
        marks.add(mark);
        numbered.put(key, mark);
      }
    }
  }

  private static boolean hasSlots(Column column, TsvRow row, int index) {
    return column.slot() && !targets(column, row, index).equals("_");
  }

  private static String targets(Column column, TsvRow row, int index) {
    List<String> stacked = TsvValues.split(row.cell(column.index() + 1), '|');
    return index < stacked.size() ? stacked.get(index) : "_";
  }

  private static void fill(TsvMark mark, List<List<Value>> cells, TsvRow row, int index) {
    List<Column> columns = mark.layer.columns();
    for (int c = 0; c < cells.size(); c++) {
      if (index >= cells.get(c).size()) {
        continue;
      }
      Column column = columns.get(c);
      Value value = cells.get(c).get(index);
      String text = value.text();
      if (column.slot()) {
        mark.slots.add(new TsvMark.Slot(column, value.raw(), targets(column, row, index)));
      } else if (text != null && !column.name().isEmpty()) {
        mark.values.put(column.name(), text);
      }
    }
  }

  /** A link of a chain has its chain and its place there behind an arrow. */
  private void chain(Layer layer, TsvRow row) {
    Map<String, List<Value>> cells = new LinkedHashMap<>();
    List<String> places = List.of();
    for (Column column : layer.columns()) {
      String cell = row.cell(column.index());
      if (cell.contains("->")) {
        places = TsvValues.split(cell, '|');
      }
      cells.put(column.name(), TsvValues.stacked(cell));
    }
    for (int i = 0; i < places.size(); i++) {
      int arrow = places.get(i).lastIndexOf("->");
      String[] place = places.get(i).substring(arrow < 0 ? 0 : arrow + 2).split("-", -1);
      int chain = place.length == 2 ? TsvValues.number(place[0]) : -1;
      int step = place.length == 2 ? TsvValues.number(place[1]) : -1;
      if (arrow < 0 || chain < 0 || step < 0) {
        continue;
      }
      TreeMap<Integer, TsvMark> links =
          chains
              .computeIfAbsent(layer, key -> new TreeMap<>())
              .computeIfAbsent(chain, key -> new TreeMap<>());
      TsvMark known = links.get(step);
      if (known != null) {
        known.extend(row);
        continue;
      }
      TsvMark link = new TsvMark(layer, 0, row);
      links.put(step, link);
      marks.add(link);
      chainValues(link, cells, i);
    }
  }

  private static void chainValues(TsvMark link, Map<String, List<Value>> cells, int index) {
    cells.forEach(
        (name, values) -> {
          if (index < values.size()) {
            String raw = values.get(index).raw();
            int arrow = raw.lastIndexOf("->");
            String text = new Value(arrow < 0 ? raw : raw.substring(0, arrow), 0).text();
            if (text != null) {
              link.values.put(name, text);
            }
          }
        });
  }

  /** Gives each its id and its parts: annotations of ours with one id are parts of one mark. */
  private void name() {
    Map<String, List<TsvMark>> ours = new LinkedHashMap<>();
    int made = 0;
    for (TsvMark mark : marks) {
      mark.id = "m" + ++made;
      mark.parts.add(mark.range());
      if (!mark.ours().isEmpty()) {
        ours.computeIfAbsent(mark.layer.type() + '\n' + mark.ours(), key -> new ArrayList<>())
            .add(mark);
      }
    }
    ours.values().forEach(TsvMarks::join);
  }

  private static void join(List<TsvMark> parts) {
    parts.sort(Comparator.comparingInt((TsvMark part) -> part.range().begin()));
    TsvMark first = parts.get(0);
    String own = first.ours();
    first.id = own.substring(own.indexOf('\n') + 1);
    int end = first.range().end();
    for (TsvMark part : parts.subList(1, parts.size())) {
      Range range = part.range();
      if (range.begin()
          >= end) { // else it is a copy that somebody made: it stays a mark of its own
        first.parts.add(range);
        part.parts.clear();
        part.id = first.id;
        end = range.end();
      }
    }
  }
}
