package org.factdesk.plugins.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.model.Article;
import org.factdesk.model.Place;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.text.Quotation;
import org.factdesk.text.Quotations;
import org.factdesk.text.QuotedSpeakers;
import org.factdesk.text.Sentences;
import org.factdesk.text.Speaker;
import org.factdesk.text.SpokenKeys;
import org.factdesk.text.SpokenWords;

/** What one article quotes, sentence by sentence. */
final class QuotedArticle {
  private static final int MOST_WORDS = 80;
  private static final int SHOWN = 60;

  /** Sentences too short to be compared are joined up to this length, in UTF-16 units. */
  private static final int LONGEST = 2_000;

  /** So many keys of an article count, and so many sentences that no mark ends are shown. */
  private static final int MOST_KEYS = 6_000;

  private final Article article;
  private final List<Quotation> quotations;

  QuotedArticle(Article article) {
    this.article = article;
    List<Quotation> told =
        Quotations.in(article.text()).stream()
            .filter(quotation -> quotation.depth() == 0) // repeats quote nobody anew
            .filter(one -> article.kindAt(one.span().begin()).map(SectionKind::isTold).orElse(true))
            .toList();
    this.quotations = Quotations.joined(article.text(), told);
  }

  /** Every sentence of speech under each of its keys. */
  List<Mention<Said>> mentions(int fewestWords) {
    if (quotations.isEmpty()) {
      return List.of();
    }
    List<Mention<Said>> mentions = new ArrayList<>();
    List<Mention<Said>> inOrder = new ArrayList<>();
    Voices voices = new Voices(article, QuotedSpeakers.of(article.text()));
    String day = article.metadata().published().map(at -> at.value().from().toString()).orElse("");
    for (Quotation quotation : quotations) {
      Optional<Speaker> speaker = voices.of(quotation);
      List<String> names = speaker.map(Speaker::names).orElse(List.of());
      List<Place> naming = speaker.stream().map(who -> article.place(who.span())).toList();
      Optional<SectionKind> kind = article.kindAt(quotation.span().begin());
      boolean headline = kind.equals(Optional.of(SectionKind.HEADLINE));
      for (Span sentence : sentences(quotation, fewestWords)) {
        if (mentions.size() >= MOST_KEYS) {
          break;
        }
        SpokenWords wording = SpokenWords.of(sentence.in(article.text()));
        if (isSpeech(sentence, wording, headline, fewestWords)) {
          Place place = article.place(sentence);
          Said said = new Said(names, naming, day, headline, List.of());
          SpokenKeys.of(wording).forEach(key -> mentions.add(new Mention<>(key, place, said)));
          inOrder.add(new Mention<>("", place, said));
        }
      }
    }
    Stream<Mention<Said>> seams = Seams.mentions(inOrder).stream().limit(MOST_KEYS / 3);
    return Stream.concat(mentions.stream().limit(MOST_KEYS), seams).toList();
  }

  /** Scare quotes and the titles of works are no speech. */
  private boolean isSpeech(Span sentence, SpokenWords wording, boolean headline, int fewestWords) {
    long capitals =
        wording.words().stream()
            .filter(w -> Character.isUpperCase(article.text().charAt(sentence.begin() + w.begin())))
            .count();
    boolean title = !headline && 2 * capitals > wording.size();
    return wording.size() >= fewestWords && wording.size() <= MOST_WORDS && !title;
  }

  /** A sentence too short to be compared goes with the next one. */
  private List<Span> sentences(Quotation quotation, int fewestWords) {
    List<Span> sentences = new ArrayList<>();
    List<Span> parts = quotation.closed() ? quotation.parts() : quotation.parts().subList(0, 1);
    for (Span part : parts) {
      int begin = -1;
      for (Span found : Sentences.in(article.text(), part)) {
        begin = begin < 0 ? found.begin() : begin;
        Span sentence = new Span(begin, found.end());
        if (sentence.length() > LONGEST) {
          begin = -1;
        } else if (SpokenWords.of(sentence.in(article.text())).size() >= fewestWords) {
          sentences.add(sentence);
          begin = -1;
        }
      }
    }
    return sentences;
  }

  /** The quotations that no mark ends. */
  List<Finding> unclosed() {
    return quotations.stream()
        .filter(quotation -> !quotation.closed())
        .limit(MOST_KEYS)
        .map(this::unclosed)
        .toList();
  }

  private Finding unclosed(Quotation quotation) {
    Span first = quotation.parts().get(0);
    Span sentence = Sentences.in(article.text(), first).get(0);
    Span shown = new Span(quotation.span().begin(), sentence.end());
    String words = Told.shortened(sentence.in(article.text()), SHOWN);
    return Finding.of(
            QuoteConsistency.UNCLOSED,
            "No mark closes the quotation that begins “" + words + "; say where it ends.")
        .at(article.place(shown))
        .about(words);
  }
}
