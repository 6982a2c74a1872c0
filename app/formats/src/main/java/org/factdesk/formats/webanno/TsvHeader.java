package org.factdesk.formats.webanno;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.formats.UimaNames;
import org.jspecify.annotations.Nullable;

/** The layers of a file as its first lines name them, with the columns that each has. */
final class TsvHeader {
  private static final String FEATURE_OF_SLOT = "ROLE_";
  private static final String TYPE_OF_ENDS = "BT_";

  private final List<Layer> layers = new ArrayList<>();
  private final Map<String, String> byShortName = new HashMap<>();
  private int columns;

  /** What a layer's annotations are. */
  enum Sort {
    SPAN,
    CHAIN,
    RELATION
  }

  /**
   * A column, or the two columns of a slot.
   *
   * @param name the feature's
   * @param ends for a slot and for a relation the type at the other end; empty for a feature
   * @param index of the first of them, from 0
   */
  record Column(String name, String ends, boolean slot, int index) {
    boolean plain() {
      return ends.isEmpty();
    }
  }

  /**
   * @param type its full name
   * @param label what its marks or ties are called
   * @param ours whether Factdesk wrote it
   */
  record Layer(Sort sort, String type, String label, boolean ours, List<Column> columns) {}

  /** Takes a line that begins with {@code #T_}; false where it is none that is known. */
  boolean add(String line) {
    int equals = line.indexOf('=');
    @Nullable Sort sort =
        switch (line.substring(0, Math.max(0, equals))) {
          case "#T_SP" -> Sort.SPAN;
          case "#T_CH" -> Sort.CHAIN;
          case "#T_RL" -> Sort.RELATION;
          default -> null;
        };
    if (sort == null) {
      return false;
    }
    List<String> parts = Arrays.asList(line.substring(equals + 1).split("\\|", -1));
    String type = parts.get(0);
    List<Column> own = columns(sort, parts.subList(1, parts.size()));
    boolean ours = own.stream().anyMatch(column -> column.name().equals(UimaNames.ID));
    layers.add(new Layer(sort, type, "", ours, own));
    byShortName.merge(shortName(type), type, (one, other) -> one.equals(other) ? one : "");
    return true;
  }

  private List<Column> columns(Sort sort, List<String> names) {
    List<Column> own = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (name.startsWith(FEATURE_OF_SLOT)) {
        String ends = i + 1 < names.size() ? names.get(++i) : "uima.tcas.Annotation";
        own.add(new Column(slot(name), ends, true, columns));
        columns += 2;
      } else if (sort == Sort.RELATION && name.startsWith(TYPE_OF_ENDS)) {
        own.add(new Column("", name.substring(TYPE_OF_ENDS.length()), false, columns++));
      } else if (sort == Sort.SPAN || !name.isEmpty()) {
        own.add(new Column(name, "", false, columns++));
      }
    }
    return own;
  }

  /** The feature in {@code ROLE_host:feature_linktype}: up to the package of the type. */
  private static String slot(String name) {
    String rest = name.substring(name.indexOf(':') + 1);
    int dot = rest.indexOf('.');
    int end = rest.lastIndexOf('_', dot < 0 ? rest.length() : dot);
    return end <= 0 ? rest : rest.substring(0, end);
  }

  /** The layers in the order of their columns, each with its label. */
  List<Layer> layers() {
    return layers.stream()
        .map(
            layer ->
                new Layer(layer.sort(), layer.type(), label(layer), layer.ours(), layer.columns()))
        .toList();
  }

  private String label(Layer layer) {
    if (layer.ours() && layer.type().startsWith(UimaNames.CUSTOM)) {
      return UimaNames.id(layer.type().substring(UimaNames.CUSTOM.length()));
    }
    String shortName = shortName(layer.type());
    return byShortName.getOrDefault(shortName, "").isEmpty() ? layer.type() : shortName;
  }

  private static String shortName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** How many there are behind the three that every row has. */
  int columns() {
    return columns;
  }
}
