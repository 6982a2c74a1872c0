package org.factdesk.desktop.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.AbstractListModel;
import javax.swing.ComboBoxModel;

/** Values of which only those with some letters in them are offered; the chosen one stays. */
final class FilteredValues extends AbstractListModel<String> implements ComboBoxModel<String> {
  private final transient List<String> values;
  private transient List<String> all;
  private transient List<String> offered;
  private String chosen = "";

  FilteredValues(List<String> values) {
    this.values = List.copyOf(values);
    all = this.values;
    offered = all;
  }

  /** Offers this value as well where it is not among them: one that another scheme had. */
  void include(String value) {
    List<String> before = all;
    all =
        values.contains(value) ? values : Stream.concat(values.stream(), Stream.of(value)).toList();
    if (!all.equals(before)) {
      filter("");
    }
  }

  /** Offers those that have these letters anywhere, those that begin with them first. */
  void filter(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    int before = offered.size();
    List<String> found = new ArrayList<>();
    all.stream().filter(value -> plain(value).startsWith(wanted)).forEach(found::add);
    all.stream()
        .filter(value -> plain(value).contains(wanted) && !plain(value).startsWith(wanted))
        .forEach(found::add);
    offered = List.copyOf(found);
    fireContentsChanged(this, 0, Math.max(before, offered.size()));
  }

  private static String plain(String value) {
    return value.toLowerCase(Locale.ROOT);
  }

  @Override
  public void setSelectedItem(Object item) {
    chosen = item instanceof String value ? value : "";
    fireContentsChanged(this, -1, -1);
  }

  @Override
  public Object getSelectedItem() {
    return chosen;
  }

  @Override
  public int getSize() {
    return offered.size();
  }

  @Override
  public String getElementAt(int index) {
    return offered.get(index);
  }
}
