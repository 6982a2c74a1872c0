package org.factdesk.desktop.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.timeline.Chart.Mention;
import org.factdesk.desktop.words.DateWords;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Place;

/** Says all that is known of a sign of the timeline. Pure. */
final class CardWords {
  private static final Texts TEXTS = Texts.of(CardWords.class);
  private static final int MOST = 3;

  private final Chronicle chronicle;

  CardWords(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /** One paragraph of a card. */
  record Line(String words, Lettering lettering, Ink ink) {
    static Line title(String words) {
      return new Line(words, Lettering.DAY, Ink.INK);
    }

    static Line plain(String words) {
      return new Line(words, Lettering.SMALL, Ink.INK);
    }

    static Line hint(String words) {
      return new Line(words, Lettering.SMALL, Ink.INK_3);
    }
  }

  /** The mention that a person is at comes first. */
  List<Line> of(Account account, List<Mention> mentions, Optional<Mention> at) {
    List<Line> lines = new ArrayList<>();
    if (mentions.isEmpty()) {
      lines.add(Line.title(account.name() + " " + account.title()));
      lines.add(Line.plain(HeadPainter.published(account.published())));
    }
    int first = Math.max(0, at.map(mentions::indexOf).orElse(0));
    for (int i = 0; i < Math.min(MOST, mentions.size()); i++) {
      int index = (first + i) % mentions.size();
      lines.addAll(telling(mentions.get(index).telling(), index, mentions.size()));
    }
    if (mentions.size() > MOST) {
      lines.add(Line.hint(TEXTS.get("card.more", mentions.size() - MOST)));
    }
    return lines;
  }

  List<Line> of(Clash clash) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.title(clash.message()));
    clash.places().stream()
        .limit(MOST + 1)
        .forEach(place -> lines.add(Line.plain(name(place) + ": “" + quote(place) + "”")));
    if (clash.places().size() > MOST + 1) {
      lines.add(Line.hint(TEXTS.get("card.more", clash.places().size() - MOST - 1)));
    }
    return lines;
  }

  /** In a few sentences, for whoever cannot see it. */
  String spoken(Account account, ToldDate telling) {
    StringBuilder spoken = new StringBuilder(account.name() + ": ");
    telling(telling, 0, 1).forEach(line -> spoken.append(Words.sentence(line.words())).append(' '));
    return spoken.toString().strip();
  }

  private List<Line> telling(ToldDate telling, int index, int count) {
    List<Line> lines = new ArrayList<>();
    String which = count > 1 ? " · " + TEXTS.get("card.which", index + 1, count) : "";
    lines.add(Line.title("“" + quote(telling.place()) + "”: " + days(telling) + which));
    if (!telling.reason().isEmpty()) {
      lines.add(Line.plain(telling.reason()));
    }
    for (Clash clash : clashes(telling.place())) {
      lines.add(new Line(clash.message(), Lettering.SMALL, Ink.of(clash.severity())));
    }
    lines.add(Line.hint(telling.value() + " · " + telling.origin()));
    return lines;
  }

  private List<Clash> clashes(Place place) {
    return chronicle.clashes().stream().filter(clash -> clash.places().contains(place)).toList();
  }

  private static String days(ToldDate telling) {
    return telling
        .days()
        .map(
            days ->
                days.isOneDay()
                    ? DateWords.brief(days)
                    : TEXTS.get("card.one-of", DateWords.brief(days)))
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
}
