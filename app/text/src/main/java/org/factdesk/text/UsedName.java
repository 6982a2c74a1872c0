package org.factdesk.text;

import java.io.Serializable;
import java.util.List;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.factdesk.text.ProperName.Kind;

/**
 * One way in which a text names somebody.
 *
 * @param text as it is spelled: "Antony Blinken"
 * @param office what its title says, "foreign minister"; empty for none
 * @param count how often
 * @param begin where it stands first, in UTF-16 units
 * @param quote the words that stand there: the name, or what people marked as that name
 */
public record UsedName(String text, Kind kind, String office, int count, int begin, String quote)
    implements Serializable {
  /** The words of the name. */
  public List<String> words() {
    return List.of(text.split(" "));
  }

  /** Where it stands first. */
  public Place in(String article) {
    return new Place(article, new Span(begin, begin + quote.length()), quote);
  }

  /** Whether it stands there so, and is not only what people marked. */
  public boolean isTold() {
    return quote.replaceAll("\\s+", " ").equals(text);
  }

  /** Both in one, at the place of this. */
  public UsedName and(UsedName more) {
    Kind surer = kind == Kind.PERSON ? kind : more.kind;
    return new UsedName(text, surer, office, count + more.count, begin, quote);
  }
}
