package org.factdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Span;

/** Finds the sayings of one sentence, cue by cue from the left. */
final class SayingFinder {
  private static final int FEWEST_WORDS_BEFORE = 3;

  private final SaidSentence sentence;
  private final Speakers speakers;
  private final List<Saying> found = new ArrayList<>();

  SayingFinder(SaidSentence sentence) {
    this.sentence = sentence;
    this.speakers = new Speakers(sentence);
  }

  List<Saying> sayings() {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isQuoted(i)) {
        continue;
      }
      String form = sentence.form(i);
      if (form.equals("according") && sentence.form(i + 1).equals("to")) {
        adverbial(i, i + 2, speakers.after(i + 2));
      } else if (form.equals("in") && isOpinion(i)) {
        adverbial(i, speakers.opinionEnd(i), speakers.opinion(i));
      } else if (is("hearsay", i)) {
        adverbial(i, i + 1, Optional.empty());
      } else if (isVerb(i)) {
        verb(i);
      }
    }
    return found;
  }

  private boolean is(String group, int word) {
    return SayingWords.is(group, sentence.form(word));
  }

  private boolean isVerb(int i) {
    boolean verb = is("plain", i) || is("that", i) || is("participle", i) || is("hearer", i);
    return verb && (sentence.isParted(i) || !is("determiner", i - 1)) && !isDenied(i);
  }

  private boolean isDenied(int verb) {
    for (int i = verb - 1; i >= 0 && speakers.isBeside(i) && !sentence.isParted(i + 1); i--) {
      if (is("negative", i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpinion(int i) {
    return speakers.opinionEnd(i) > i;
  }

  /** "According to police, …", "…, according to police", "reportedly". */
  private void adverbial(int begin, int end, Optional<Span> speaker) {
    int after = Math.max(end, speaker.map(span -> sentence.wordFrom(span.end())).orElse(end));
    boolean opens = begin < FEWEST_WORDS_BEFORE || sentence.quoteFrom(after).isPresent();
    Optional<Span> quote = opens ? sentence.quoteFrom(after) : sentence.quoteBefore(begin);
    Optional<Span> clause = opens ? sentence.span(after, sentence.size()) : sentence.span(0, begin);
    add(sentence.span(begin, end), speaker, Optional.empty(), quote, clause);
  }

  private void verb(int i) {
    int first = i;
    while (speakers.isBeside(first - 1) && !sentence.isParted(first)) {
      first--;
    }
    if (isPassive(first, i)) {
      passive(first, i);
    } else if (is("participle", i)) {
      Optional<Span> speaker = lastSpeaker().or(speakers::subject);
      if (opensContent(i + 1) && sentence.isParted(i) && i > 0 && speaker.isPresent()) {
        content(i, i, speaker, i + 1, false);
      }
    } else {
      active(first, i);
    }
  }

  private boolean isPassive(int first, int verb) {
    for (int i = first; i < verb; i++) {
      if (List.of("is", "was", "were", "been", "being", "be").contains(sentence.form(i))) {
        return !sentence.form(verb).endsWith("ing");
      }
    }
    return false;
  }

  private void passive(int first, int i) {
    boolean it = sentence.form(first - 1).equals("it");
    boolean by = sentence.form(i + 1).equals("by");
    boolean that = sentence.form(i + 1).equals("that");
    boolean to = sentence.form(i + 1).equals("to") && is("passive", i) && !is("hearer", i);
    if (!(it && (that || by) || to)) {
      return;
    }
    Optional<Span> speaker = by ? speakers.after(i + 2) : Optional.empty();
    int begin = it ? first - 1 : i;
    Optional<Span> clause =
        it
            ? sentence.span(that ? i + 2 : i + 1, sentence.size())
            : sentence.span(0, sentence.size());
    add(sentence.span(begin, i + 1), speaker, Optional.empty(), Optional.empty(), clause);
  }

  private void active(int first, int i) {
    boolean behindQuote = sentence.quoteBefore(first).isPresent() && first > 0;
    boolean behindComma = first > 0 && sentence.between(first).strip().startsWith(",");
    if (behindQuote || behindComma) {
      Optional<Span> speaker = speakers.turned(i + 1);
      boolean nobody = i + 1 == sentence.size() || sentence.isParted(i + 1);
      if (speaker.isPresent() && (behindQuote || speakers.endsClause(speaker.get()))) {
        content(i, first, speaker, i + 1, true);
        return;
      }
      if (behindQuote && nobody && is("plain", i)) {
        content(i, first, Optional.empty(), i + 1, true);
        return;
      }
    }
    Optional<Span> speaker = speakers.before(first);
    if (speaker.isEmpty() || !is("plain", i) && !bringsIn(i, speaker.get())) {
      return;
    }
    content(i, indexOf(speaker.get()), speaker, i + 1, false);
  }

  private int indexOf(Span speaker) {
    return sentence.wordFrom(speaker.begin());
  }

  /** Whether such a verb as "noted" is one of saying here. */
  private boolean bringsIn(int i, Span speaker) {
    if (is("hearer", i) && speakers.hearer(i + 1).isPresent()) {
      return true;
    }
    boolean ends = i + 1 == sentence.size() || sentence.isParted(i + 1) || is("closer", i + 1);
    int begin = indexOf(speaker);
    return opensContent(i + 1)
        || ends && begin > 0 && (sentence.isParted(begin) && begin >= FEWEST_WORDS_BEFORE);
  }

  private boolean opensContent(int next) {
    return sentence.form(next).equals("that")
        || sentence.form(next).equals("how")
        || sentence.quoteFrom(next).isPresent()
        || sentence.form(next).equals("out") && opensContent(next + 1)
        || is("participle", next - 1) && sentence.form(next - 1).equals("saying");
  }

  private Optional<Span> lastSpeaker() {
    return found.isEmpty() ? Optional.empty() : found.get(found.size() - 1).speaker();
  }

  /**
   * Adds the saying with what it says, on the side where that stands.
   *
   * @param begin the first word that belongs to the saying itself
   * @param next the word behind the cue
   * @param turned whether what is said stands before
   */
  private void content(int cue, int begin, Optional<Span> speaker, int next, boolean turned) {
    Optional<Span> hearer = speakers.hearerOf(cue);
    Optional<Span> before = begin > 0 ? sentence.quoteBefore(begin) : Optional.empty();
    Optional<Span> cueSpan = sentence.span(cue, cue + 1);
    int from = speakers.contentBegin(next, hearer);
    boolean nothingAfter = from >= sentence.size();
    boolean parted = begin >= FEWEST_WORDS_BEFORE && sentence.isParted(begin);
    boolean stands =
        turned
            || before.isPresent()
            || parted && (nothingAfter || endsHere(speakers.behind(next, hearer)));
    if (stands) {
      add(cueSpan, speaker, hearer, before, sentence.span(0, begin));
    } else {
      Optional<Span> quote = sentence.quoteFrom(from).or(() -> sentence.quoteFrom(next));
      add(cueSpan, speaker, hearer, quote, sentence.span(from, sentence.size()));
    }
  }

  /** Whether nothing but the circumstances of the saying follow. */
  private boolean endsHere(int next) {
    return (sentence.isParted(next) || is("closer", next)) && !sayThat(next);
  }

  private boolean sayThat(int next) {
    for (int i = next; i < Math.min(sentence.size(), next + 8) && !sentence.isParted(i); i++) {
      if (sentence.form(i).equals("that")) {
        return true;
      }
    }
    return sentence.quoteFrom(next).isPresent();
  }

  private void add(
      Optional<Span> cue,
      Optional<Span> speaker,
      Optional<Span> hearer,
      Optional<Span> quote,
      Optional<Span> clause) {
    Optional<Span> words = quote.map(span -> Words.snap(sentence.text(), span));
    Optional<Span> content = words.or(() -> clause);
    if (cue.isPresent() && content.isPresent()) {
      found.add(new Saying(cue.get(), speaker, hearer, content.get(), quote.isPresent()));
    }
  }
}
