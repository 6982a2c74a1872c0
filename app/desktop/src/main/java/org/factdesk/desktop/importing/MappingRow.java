package org.factdesk.desktop.importing;

import java.util.List;
import org.factdesk.formats.importing.LabelMapping;

/**
 * A label, a feature or a type of link of the files, and what it can become.
 *
 * @param name as the files have it
 * @param count how often it is used
 * @param choices what it can become, in words and as the mapping then
 * @param chosen in words
 */
record MappingRow(String name, int count, List<Choice> choices, String chosen) {
  /** One thing that it can become. */
  record Choice(String words, Change change) {
    @Override
    public String toString() {
      return words;
    }
  }

  /** Changes a mapping so that it says this. */
  interface Change {
    LabelMapping in(LabelMapping mapping);
  }
}
