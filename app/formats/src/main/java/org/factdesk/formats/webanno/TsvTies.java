package org.factdesk.formats.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.UimaNames;
import org.factdesk.formats.webanno.TsvHeader.Column;
import org.factdesk.formats.webanno.TsvHeader.Layer;
import org.factdesk.formats.webanno.TsvHeader.Sort;
import org.factdesk.formats.webanno.TsvValues.Value;
import org.jspecify.annotations.Nullable;

/** Makes ties of relations, slots and chains, once all marks are there. */
final class TsvTies {
  private static final String ANY = "uima.tcas.Annotation";
  private static final Layer TOKEN =
      new Layer(
          Sort.SPAN,
          "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
          "Token",
          false,
          List.of());

  private final String article;
  private final String file;
  private final List<Layer> layers;
  private final Map<String, TsvRow> rows;
  private final List<TsvMark> marks;
  private final Damage damage;
  private final Map<TsvRow, TsvMark> tokens = new HashMap<>();
  private @Nullable List<Tie> ties;

  /** Is told of what cannot be used. */
  interface Damage {
    void told(int line, String message, String content);
  }

  TsvTies(
      String article,
      String file,
      List<Layer> layers,
      Map<String, TsvRow> rows,
      List<TsvMark> marks,
      Damage damage) {
    this.article = article;
    this.file = file;
    this.layers = layers;
    this.rows = rows;
    this.marks = marks;
    this.damage = damage;
  }

  /** All of them; adds marks for tokens that they end at. */
  List<Tie> ties(Map<Layer, TreeMap<Integer, TreeMap<Integer, TsvMark>>> chains) {
    if (ties != null) {
      return ties;
    }
    List<Tie> all = new ArrayList<>();
    List.copyOf(marks).forEach(mark -> slots(mark, all));
    for (TsvRow row : rows.values()) {
      for (Layer layer : layers) {
        if (layer.sort() == Sort.RELATION) {
          relations(layer, row, all);
        }
      }
    }
    chains.forEach(
        (layer, one) -> one.values().forEach(links -> chain(layer, links.values(), all)));
    ties = all;
    return all;
  }

  private void chain(Layer layer, Iterable<TsvMark> links, List<Tie> into) {
    TsvMark before = null;
    for (TsvMark link : links) {
      if (before != null) {
        String relation = before.values.getOrDefault("referenceRelation", "");
        String type = relation.isEmpty() ? layer.label() : relation;
        into.add(tie(before.id + "-next", type, before, link, before.first));
      }
      before = link;
    }
  }

  private void slots(TsvMark mark, List<Tie> into) {
    for (TsvMark.Slot slot : mark.slots) {
      List<String> roles = TsvValues.split(slot.roles(), ';');
      List<String> targets = TsvValues.split(slot.targets(), ';');
      for (int i = 0; i < targets.size(); i++) {
        String target = targets.get(i);
        if (target.equals("_") || target.equals("*") || target.isEmpty()) {
          continue;
        }
        TsvMark end = end(rows.get(rowOf(target)), slot.column().ends(), target, 0);
        if (end == null) {
          damage.told(mark.first.line, "a slot names no annotation of the file", target);
          continue;
        }
        String role = i < roles.size() ? new Value(roles.get(i), 0).text() : null;
        String id = "%s-%s-%d".formatted(mark.id, slot.column().name(), i + 1);
        into.add(tie(id, role == null ? slot.column().name() : role, mark, end, mark.first));
      }
    }
  }

  private Tie tie(String id, String type, TsvMark from, TsvMark to, TsvRow row) {
    return Tie.of(id, type, article, from.id, to.id, file, row.line);
  }

  /** The row in {@code 1-2[3]} and {@code 1-2[3_0]}. */
  private static String rowOf(String place) {
    int open = place.indexOf('[');
    return open < 0 ? place : place.substring(0, open);
  }

  /** The annotation that one of the numbers in the brackets tells; 0 where there are none. */
  private @Nullable TsvMark end(@Nullable TsvRow row, String type, String place, int index) {
    if (row == null) {
      return null;
    }
    int open = place.indexOf('[');
    if (open < 0 || !place.endsWith("]")) {
      return at(row, type, 0);
    }
    String[] numbers = place.substring(open + 1, place.length() - 1).split("_", -1);
    return index < numbers.length ? at(row, type, TsvValues.number(numbers[index])) : null;
  }

  private void relations(Layer layer, TsvRow row, List<Tie> into) {
    Column end = null;
    for (Column column : layer.columns()) {
      end = column.plain() ? end : column;
    }
    if (end == null) {
      return;
    }
    List<String> sources = TsvValues.split(row.cell(end.index()), '|');
    for (int i = 0; i < sources.size(); i++) {
      String source = sources.get(i);
      if (source.equals("_") || source.equals("*") || source.isEmpty()) {
        continue;
      }
      TsvMark from = end(rows.get(rowOf(source)), end.ends(), source, 0);
      TsvMark to = end(row, end.ends(), source, 1);
      if (from == null || to == null) {
        damage.told(row.line, "a relation names no annotation of the file", source);
      } else {
        into.add(relation(layer, row, i, from, to, into.size()));
      }
    }
  }

  private Tie relation(Layer layer, TsvRow row, int index, TsvMark from, TsvMark to, int count) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Column column : layer.columns()) {
      List<Value> stacked = TsvValues.stacked(row.cell(column.index()));
      String text = column.plain() && index < stacked.size() ? stacked.get(index).text() : null;
      if (text != null && !column.name().isEmpty()) {
        values.put(column.name(), text);
      }
    }
    String own = layer.ours() ? values.getOrDefault(UimaNames.ID, "") : "";
    Map<String, String> features = new LinkedHashMap<>(values);
    if (layer.ours()) {
      features.keySet().removeIf(UimaNames::isOurs);
    }
    return new Tie(
        own.isEmpty() ? "r" + (count + 1) : own,
        layer.ours() ? values.getOrDefault(UimaNames.ANNOTATOR, "") : "",
        layer.label(),
        article,
        from.id,
        article,
        to.id,
        features,
        layer.ours() ? values.getOrDefault(UimaNames.BY, "") : "",
        layer.ours() ? values.getOrDefault(UimaNames.AT, "") : "",
        file,
        row.line);
  }

  /**
   * The annotation on a row: by its number, else the one without a number of the type that is
   * wanted; where no layer has that type, the token itself.
   */
  private @Nullable TsvMark at(TsvRow row, String type, int number) {
    TsvMark fallback = null;
    for (TsvMark mark : row.marks) {
      boolean typed = mark.layer.type().equals(type);
      if (mark.number == number && typed) {
        return mark;
      }
      boolean fits = number > 0 ? mark.number == number : typed || type.equals(ANY);
      fallback = fallback == null && fits && mark.layer != TOKEN ? mark : fallback;
    }
    boolean known = layers.stream().anyMatch(layer -> layer.type().equals(type));
    return fallback != null || known || number != 0 || type.equals(ANY)
        ? fallback
        : tokens.computeIfAbsent(row, this::token);
  }

  private TsvMark token(TsvRow row) {
    TsvMark mark = new TsvMark(TOKEN, 0, row);
    mark.id = "t" + row.id;
    mark.parts.add(mark.range());
    marks.add(mark);
    return mark;
  }
}
