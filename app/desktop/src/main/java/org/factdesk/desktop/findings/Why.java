package org.factdesk.desktop.findings;

import java.util.function.Function;
import org.factdesk.checker.Evidence;
import org.factdesk.engine.Report;
import org.factdesk.model.Place;

/** Says of a finding all that is known: the message, every place, every reason. */
final class Why {
  private static final int WIDTH = 420;

  private Why() {}

  /**
   * As text for a tip.
   *
   * @param place how a place is said
   */
  static String html(Report report, Function<Place, String> place) {
    StringBuilder text = new StringBuilder("<html><div width=" + WIDTH + ">");
    text.append("<b>").append(escaped(report.finding().message())).append("</b>");
    for (Place at : report.finding().places()) {
      text.append("<br>").append(escaped(place.apply(at)));
    }
    for (Evidence evidence : report.finding().evidence()) {
      text.append("<br>").append(escaped(words(evidence, place)));
    }
    return text.append("</div></html>").toString();
  }

  private static String words(Evidence evidence, Function<Place, String> place) {
    if (evidence instanceof Evidence.Quote quote) {
      return place.apply(quote.place()) + ": " + quote.says();
    }
    return evidence instanceof Evidence.Source source
        ? source.name() + ": " + source.says()
        : ((Evidence.Reasoning) evidence).because();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
