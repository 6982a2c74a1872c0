package org.factdesk.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.model.Span;

/**
 * Finds sentences of a story that nobody is said to say. Which words accuse somebody, and which
 * tell what is on record, is data: {@code contested.txt}.
 *
 * <p>Pure functions, any thread.
 */
public final class BareStatements {
  /** Sentences at the beginning that sum up what is told below. */
  private static final int LEAD = 2;

  /** What is longer, in UTF-16 units, is a list or a table. */
  private static final int LONGEST = 2_000;

  private static final Pattern CONTESTED = words("contested", "\\d|");
  private static final Pattern ON_RECORD = words("record", "");

  /** What somebody says of himself, though no quotation marks are seen. */
  private static final Pattern OWN_WORDS = Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\\b");

  private final CharSequence text;
  private final List<Span> sentences;

  /** Where somebody is named who speaks. */
  private final BitSet spoken = new BitSet();

  /** What is said, and the words that say so. */
  private final BitSet said = new BitSet();

  private final List<Quotation> quotations;

  private BareStatements(CharSequence text, List<Span> sentences, List<Saying> sayings) {
    this.text = text;
    this.sentences = sentences;
    this.quotations = Quotations.in(text).stream().filter(quote -> quote.depth() == 0).toList();
    for (Saying saying : sayings) {
      add(saying.cue(), said);
      add(saying.content(), said);
      if (saying.speaker().isPresent()) {
        add(saying.cue(), spoken);
      }
    }
  }

  private static void add(Span span, BitSet places) {
    places.set(span.begin(), span.end());
  }

  private static boolean touches(Span span, BitSet places) {
    int next = places.nextSetBit(span.begin());
    return next >= 0 && next < span.end();
  }

  private static Pattern words(String group, String more) {
    return DataLines.of("contested.txt")
        .filter(line -> line.startsWith(group + " "))
        .flatMap(line -> Stream.of(line.split(" ")).skip(1))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("|", more + "\\b(?:", ")\\b"), Pattern::compile));
  }

  /**
   * Those of the sentences, in their order.
   *
   * @param sentences of the story, in order
   * @param sayings of the text
   */
  public static List<BareStatement> in(
      CharSequence text, List<Span> sentences, List<Saying> sayings) {
    BareStatements finder = new BareStatements(text, sentences, sayings);
    List<BareStatement> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (finder.isUnsaid(sentences.get(i))) {
        finder.statement(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isUnsaid(Span sentence) {
    return sentence.length() <= LONGEST && !touches(sentence, said);
  }

  /** Empty where it holds somebody's own words among others. */
  private Optional<BareStatement> statement(int index) {
    Span sentence = sentences.get(index);
    boolean near = isSpokenNear(index);
    List<Quotation> here = quoted(sentence);
    if (!here.isEmpty()) {
      boolean whole = here.size() == 1 && !hasMore(sentence, here.get(0).span());
      boolean alone = !near && sentence.contains(here.get(0).span()) && !isLedIn(index);
      return whole && !isAsked(here.get(0))
          ? Optional.of(statement(sentence, alone, BareStatement.Kind.QUOTED))
          : Optional.empty();
    }
    CharSequence words = sentence.in(text);
    boolean asserted =
        index >= LEAD
            && !near
            && CONTESTED.matcher(words).find()
            && !ON_RECORD.matcher(words).find();
    return OWN_WORDS.matcher(words).find()
        ? Optional.empty()
        : Optional.of(statement(sentence, asserted, BareStatement.Kind.ASSERTED));
  }

  private static BareStatement statement(Span span, boolean needy, BareStatement.Kind kind) {
    return new BareStatement(span, needy ? kind : BareStatement.Kind.BARE);
  }

  private List<Quotation> quoted(Span sentence) {
    return Spans.touching(quotations, Quotation::span, sentence);
  }

  /** Whether the sentence has words before or behind the quotation. */
  private boolean hasMore(Span sentence, Span quoted) {
    int begin = Math.max(sentence.begin(), quoted.begin());
    int end = Math.min(sentence.end(), quoted.end());
    return text.subSequence(sentence.begin(), begin).chars().anyMatch(Character::isLetter)
        || text.subSequence(end, sentence.end()).chars().anyMatch(Character::isLetter);
  }

  /** Whether who asks or cries may stand in a sentence of its own behind it. */
  private boolean isAsked(Quotation quotation) {
    Span last = quotation.parts().get(quotation.parts().size() - 1);
    return "?!".indexOf(text.charAt(last.end() - 1)) >= 0;
  }

  /** Whether the sentence before has a quotation too, or announces one. */
  private boolean isLedIn(int index) {
    Span before = sentences.get(Math.max(0, index - 1));
    return index > 0 && (!quoted(before).isEmpty() || text.charAt(before.end() - 1) == ':');
  }

  /** Whether anybody speaks in the sentence before or in the two behind. */
  private boolean isSpokenNear(int index) {
    int begin = sentences.get(Math.max(0, index - 1)).begin();
    int end = sentences.get(Math.min(sentences.size(), index + 3) - 1).end();
    return touches(new Span(begin, end), spoken);
  }
}
