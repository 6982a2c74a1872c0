package org.factdesk.desktop.findings;

import java.util.function.Function;
import org.factdesk.checker.Evidence;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Place;

/** Says of a finding all that is known: the message, every place, every reason. */
final class Why {
  private static final Texts TEXTS = Texts.of(Why.class);
  private static final int WIDTH = 420;

  private Why() {}

  /**
   * As text for a tip.
   *
   * @param place how a place is said
   */
  static String html(Entry entry, Function<Place, String> place) {
    StringBuilder text = new StringBuilder("<html><div width=" + WIDTH + ">");
    text.append("<b>").append(escaped(entry.message())).append("</b>");
    for (Place at : entry.places()) {
      text.append("<br>").append(escaped(place.apply(at)));
    }
    entry
        .report()
        .ifPresent(
            report ->
                report
                    .finding()
                    .evidence()
                    .forEach(one -> text.append("<br>").append(escaped(words(one, place)))));
    entry
        .why()
        .ifPresent(
            why ->
                text.append("<br>" + escaped(TEXTS.get("why.dismissed")) + " ")
                    .append(escaped(why)));
    return text.append("</div></html>").toString();
  }

  private static String words(Evidence evidence, Function<Place, String> place) {
    if (evidence instanceof Evidence.Quote quote) {
      return place.apply(quote.place()) + ": " + quote.says();
    }
    if (evidence instanceof Evidence.Alternative other) {
      return TEXTS.get("why.or", other.value(), other.because());
    }
    return evidence instanceof Evidence.Source source
        ? source.name() + ": " + source.says()
        : ((Evidence.Reasoning) evidence).because();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
