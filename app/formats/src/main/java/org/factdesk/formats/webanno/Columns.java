package org.factdesk.formats.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.formats.UimaNames;
import org.factdesk.formats.Writing;
import org.factdesk.model.Annotation;
import org.factdesk.model.Scheme;

/** The columns of one file: those of the layers that are in it, then those of the sorts of link. */
final class Columns {
  private static final List<String> MADE =
      List.of(UimaNames.ID, UimaNames.ANNOTATOR, UimaNames.BY, UimaNames.AT);

  /** For ends on more than one layer, nothing narrower holds. */
  private static final String ANY = "uima.tcas.Annotation";

  private final SortedMap<String, SortedSet<String>> features = new TreeMap<>();
  private final SortedMap<String, String> ends = new TreeMap<>();

  /** Adds the layer of an annotation with the features of the scheme and those it has beyond. */
  void add(Annotation annotation, Writing writing) {
    SortedSet<String> names =
        features.computeIfAbsent(
            annotation.layer(),
            layer -> {
              SortedSet<String> known = new TreeSet<>();
              writing
                  .scheme()
                  .layer(layer)
                  .map(Scheme.Layer::features)
                  .ifPresent(all -> all.forEach(feature -> known.add(feature.name())));
              return known;
            });
    names.addAll(annotation.features().keySet());
  }

  /** Adds the sort of a link. */
  void add(Relation relation) {
    String from = relation.from().layer();
    String both = from.equals(relation.to().layer()) ? UimaNames.type(from) : ANY;
    ends.merge(relation.made().value().type(), both, (one, other) -> one.equals(other) ? one : ANY);
  }

  /** The lines that name them. */
  String header() {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, SortedSet<String>> layer : features.entrySet()) {
      List<String> names = new ArrayList<>(MADE);
      names.add(UimaNames.NOTE);
      layer.getValue().forEach(feature -> names.add(UimaNames.feature(feature)));
      lines
          .append("#T_SP=")
          .append(UimaNames.type(layer.getKey()))
          .append('|')
          .append(String.join("|", names))
          .append('\n');
    }
    for (Map.Entry<String, String> type : ends.entrySet()) {
      lines
          .append("#T_RL=")
          .append(UimaNames.type(type.getKey()))
          .append('|')
          .append(String.join("|", MADE))
          .append("|BT_")
          .append(type.getValue())
          .append('\n');
    }
    return lines.toString();
  }

  /** The cells of a row, each with a tab behind. */
  String cells(Units.Unit row) {
    StringBuilder cells = new StringBuilder();
    for (Map.Entry<String, SortedSet<String>> layer : features.entrySet()) {
      List<Piece> pieces =
          row.pieces.stream().filter(piece -> piece.layer().equals(layer.getKey())).toList();
      cell(cells, pieces.stream().map(piece -> value(piece, piece.made.value().id())).toList());
      cell(cells, pieces.stream().map(piece -> value(piece, piece.made.annotator())).toList());
      cell(cells, pieces.stream().map(piece -> value(piece, piece.made.value().by())).toList());
      cell(cells, pieces.stream().map(piece -> value(piece, at(piece))).toList());
      cell(cells, pieces.stream().map(piece -> value(piece, piece.made.value().note())).toList());
      for (String feature : layer.getValue()) {
        cell(cells, pieces.stream().map(piece -> value(piece, feature(piece, feature))).toList());
      }
    }
    for (String type : ends.keySet()) {
      List<Relation> relations =
          row.relations.stream().filter(one -> one.made().value().type().equals(type)).toList();
      cell(cells, relations.stream().map(one -> escaped(one.made().value().id())).toList());
      cell(cells, relations.stream().map(one -> escaped(one.made().annotator())).toList());
      cell(cells, relations.stream().map(one -> escaped(one.made().value().by())).toList());
      cell(
          cells,
          relations.stream().map(one -> escaped(one.made().value().at().toString())).toList());
      cell(cells, relations.stream().map(Columns::end).toList());
    }
    return cells.toString();
  }

  private static void cell(StringBuilder cells, List<String> stacked) {
    cells.append(stacked.isEmpty() ? "_" : String.join("|", stacked)).append('\t');
  }

  private static String at(Piece piece) {
    return piece.made.value().at().toString();
  }

  private static String feature(Piece piece, String feature) {
    return piece.made.value().features().getOrDefault(feature, "");
  }

  private static String value(Piece piece, String value) {
    return escaped(value) + (piece.number == 0 ? "" : "[" + piece.number + "]");
  }

  private static String end(Relation relation) {
    int from = relation.from().number;
    int to = relation.to().number;
    String row = relation.from().rows.get(0).id;
    return from == 0 && to == 0 ? row : row + "[" + from + "_" + to + "]";
  }

  /** A value; an asterisk for none. */
  private static String escaped(String value) {
    if (value.isEmpty()) {
      return "*";
    }
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\t' -> escaped.append("\\t");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\\', '[', ']', '|', '_', ';', '*' -> escaped.append('\\').append(c);
        case '-' -> escaped.append(value.startsWith("->", i) ? "\\-" : "-");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
