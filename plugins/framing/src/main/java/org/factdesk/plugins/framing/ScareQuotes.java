package org.factdesk.plugins.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.factdesk.model.Span;
import org.factdesk.plugins.framing.Reading.Sentence;
import org.factdesk.text.Quotation;
import org.factdesk.text.Spans;
import org.factdesk.text.Words;

/** Quotation marks around a few words that nobody is quoted with and that are no name. */
final class ScareQuotes {
  private static final int MOST_WORDS = 3;

  /** So many characters beside a quotation say what it is. */
  private static final int BESIDE = 40;

  private static final String WHY =
      "stands between quotation marks although nobody is quoted with it";
  private static final String DOUBTED = "is kept at a distance by its quotation marks";
  private static final Pattern WORD = Pattern.compile("\\s*\\p{Ll}{4,}[.,]?\\s*");
  private static final Pattern EXPLAINED = Pattern.compile("(?:\\b(?:or|as|to)|[(:,=])\\s*$");
  private static final Pattern EXPLAINS = Pattern.compile("\\W{0,2}\\s*(?:\\(|or\\b|meaning\\b)");

  private ScareQuotes() {}

  static List<Offer> in(Reading reading) {
    List<Offer> offers = new ArrayList<>();
    for (Quotation quotation : reading.quotations()) {
      Span span = quotation.span();
      for (Sentence sentence : Spans.touching(reading.sentences(), Sentence::span, span)) {
        if (sentence.span().contains(span) && reading.isFree(span)) {
          boolean doubted = has(sentence, span, "scare quotes");
          if (isShort(quotation, reading.text())
              && (doubted || isNobodys(quotation, sentence, reading.text()))) {
            String why = doubted ? DOUBTED : WHY;
            offers.add(new Offer(Framing.SCARE_QUOTES, span, "scare quotes", why));
          }
        }
      }
    }
    return offers;
  }

  private static boolean has(Sentence sentence, Span within, String frame) {
    return sentence.hits().stream().anyMatch(hit -> hit.is(frame) && within.contains(hit.span()));
  }

  private static boolean isShort(Quotation quotation, String text) {
    if (!quotation.closed() || quotation.parts().size() != 1) {
      return false;
    }
    String inside = quotation.parts().get(0).in(text);
    int words = Words.in(inside).size();
    return words > 0 && words <= MOST_WORDS && !inside.matches("(?s).*[?!;:…].*");
  }

  /** One plain word that nobody says and that names nothing; more words are somebody's mostly. */
  private static boolean isNobodys(Quotation quotation, Sentence sentence, String text) {
    boolean quoting =
        sentence.hits().stream()
            .anyMatch(hit -> hit.is("quoting") && !quotation.span().contains(hit.span()));
    int begin = quotation.span().begin();
    int end = quotation.span().end();
    String before = text.substring(Math.max(sentence.span().begin(), begin - BESIDE), begin);
    String after = text.substring(end, Math.min(sentence.span().end(), end + BESIDE));
    return !quoting
        && !sentence.headline()
        && WORD.matcher(quotation.parts().get(0).in(text)).matches()
        && !before.isEmpty()
        && !EXPLAINED.matcher(before).find()
        && !EXPLAINS.matcher(after).lookingAt();
  }
}
