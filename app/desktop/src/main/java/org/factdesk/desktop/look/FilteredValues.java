package org.factdesk.desktop.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractListModel;
import javax.swing.ComboBoxModel;

/** Values of which only those with some letters in them are offered; the chosen one stays. */
final class FilteredValues extends AbstractListModel<String> implements ComboBoxModel<String> {
  private final transient List<String> all;
  private transient List<String> offered;
  private String chosen = "";

  FilteredValues(List<String> values) {
    all = new ArrayList<>(values);
    offered = List.copyOf(all);
  }

  /** Offers a value that is not among them as well: one that another scheme had. */
  void include(String value) {
    if (!all.contains(value)) {
      all.add(value);
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
