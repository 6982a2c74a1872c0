package org.factdesk.plugins.names;

import java.io.Serializable;
import java.util.List;
import org.factdesk.checker.Fact;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.text.ProperName.Kind;

/**
 * The names in an article.
 *
 * @param published the first day on which it can have been published, in days since 1970
 * @param topics the names that it is about, weightiest first, as keys have them
 * @param all each once for each office, by their first place
 */
record Names(long published, List<String> topics, List<Name> all) implements Fact {
  /**
   * One way in which the article names somebody.
   *
   * @param text as it is spelled: "Antony Blinken"
   * @param office what its title says, "foreign minister"; empty for none
   * @param begin where it stands first, in UTF-16 units
   * @param quote the words that stand there: the name, or what people marked as that name
   */
  record Name(String text, Kind kind, String office, int count, int begin, String quote)
      implements Serializable {
    List<String> words() {
      return List.of(text.split(" "));
    }

    Place in(String article) {
      return new Place(article, new Span(begin, begin + quote.length()), quote);
    }
  }
}
