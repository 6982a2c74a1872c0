package org.factdesk.desktop.timeline;

import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.timeline.Chart.Mention;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Place;

/** Says all that is known of a sign of the timeline. Pure. */
final class CardWords {
  private static final int MOST = 4;
  private static final int WIDTH = 320;

  private final Chronicle chronicle;

  CardWords(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /** As text for a label; the mention that a person is at comes first. */
  String html(Account account, List<Mention> mentions, Optional<Mention> at) {
    StringBuilder html = new StringBuilder("<html><div width=" + WIDTH + ">");
    if (mentions.isEmpty()) {
      html.append(strong(account.name()))
          .append(' ')
          .append(escaped(HeadPainter.published(account.published())));
    }
    int first = at.map(mentions::indexOf).orElse(0);
    for (int i = 0; i < Math.min(MOST, mentions.size()); i++) {
      int index = (Math.max(0, first) + i) % mentions.size();
      html.append(i == 0 ? "" : "<br>");
      html.append(telling(mentions.get(index).telling(), index, mentions.size()));
    }
    if (mentions.size() > MOST) {
      html.append("<br>").append(mentions.size() - MOST).append(" more");
    }
    return html.append("</div></html>").toString();
  }

  String html(Clash clash) {
    StringBuilder html = new StringBuilder("<html><div width=" + WIDTH + ">");
    html.append(strong(clash.message()));
    clash.places().stream()
        .limit(MOST)
        .forEach(
            place -> html.append("<br>").append(escaped(name(place) + ": “" + quote(place) + "”")));
    return html.append("</div></html>").toString();
  }

  /** In one sentence, for whoever cannot see it. */
  String spoken(Account account, Telling telling) {
    return account.name()
        + ": “"
        + quote(telling.place())
        + "”, "
        + days(telling)
        + (telling.reason().isEmpty() ? "" : ". " + telling.reason())
        + clashes(telling.place()).stream()
            .map(clash -> " " + clash.message())
            .reduce("", String::concat);
  }

  private String telling(Telling telling, int index, int count) {
    StringBuilder html = new StringBuilder();
    html.append(strong("“" + quote(telling.place()) + "”")).append(' ');
    html.append(escaped(days(telling)));
    if (count > 1) {
      html.append(" · ").append(index + 1).append(" of ").append(count);
    }
    if (!telling.reason().isEmpty()) {
      html.append("<br>").append(escaped(telling.reason()));
    }
    html.append("<br>").append(escaped(telling.value() + " · " + telling.origin()));
    for (Clash clash : clashes(telling.place())) {
      html.append("<br>").append(strong(clash.message()));
    }
    return html.toString();
  }

  private List<Clash> clashes(Place place) {
    return chronicle.clashes().stream().filter(clash -> clash.places().contains(place)).toList();
  }

  private static String days(Telling telling) {
    return telling
        .days()
        .map(days -> days.isOneDay() ? DateWords.brief(days) : "one of " + DateWords.brief(days))
        .orElseGet(() -> OpenWords.of(telling.value()));
  }

  private String name(Place place) {
    return chronicle.accounts().stream()
        .filter(account -> account.article().equals(place.article()))
        .map(Account::name)
        .findFirst()
        .orElse(place.article());
  }

  private static String quote(Place place) {
    return Words.cut(Words.oneLine(place.quote()), 80);
  }

  private static String strong(String text) {
    return "<b>" + escaped(text) + "</b>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
