package org.factdesk.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.model.Span;

/**
 * What the quantities of an English text count: the words beside each, whose age it is, and what is
 * told of those who are counted.
 *
 * <p>Pure functions, any thread, linear in the text.
 */
public final class Counts {
  private static final int NEAR = 4;
  private static final int LONGEST = 30;
  private static final int BESIDE = 80;
  private static final Set<String> STATES =
      Set.of("die", "hurt", "arrest", "missing", "rescu", "miss");
  private static final Pattern END = Pattern.compile("[,;:()—–\"“”]| - | and | while | but | or ");
  private static final Pattern PART_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:another|additional|other|others|remaining|first|last|further|extra|next|past|previous|every|each|per)[ ,]*$");
  private static final Pattern PART_BEHIND =
      Pattern.compile(
          "(?i)^[ -]*(?:\\w+ )?(?:more|other|others|additional|of (?:the|them|those|these|whom|which|his|her|its|their)|later|earlier|ago|before|after)\\b");
  private static final String NAME = "(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)";
  private static final Pattern NAMED = Pattern.compile(NAME + " ?,? ?(?:[,(]|aged|who is|is)? ?$");
  private static final Pattern OLD = Pattern.compile("[ -]{0,3}old,? (?:\\p{Ll}+ ){0,2}" + NAME);

  private final CharSequence text;
  private final List<Quantity> quantities;
  private final List<TellingWord> telling;
  private final Set<String> names;

  private Counts(CharSequence text, List<Span> sentences, List<Quantity> quantities) {
    this.text = text;
    this.quantities = quantities;
    this.telling = TellingWords.in(text);
    Set<Integer> begins = sentences.stream().map(Span::begin).collect(Collectors.toSet());
    this.names =
        telling.stream()
            .filter(word -> isCapital(word) && !begins.contains(word.span().begin()))
            .map(TellingWord::stem)
            .collect(Collectors.toSet());
  }

  /**
   * The counts of the sentences, in order.
   *
   * @param quantities of the text, in order; none reaches over the end of a sentence
   */
  public static List<Count> in(CharSequence text, List<Span> sentences, List<Quantity> quantities) {
    Counts counts = new Counts(text, sentences, quantities);
    return sentences.stream().flatMap(sentence -> counts.of(sentence).stream()).toList();
  }

  private List<Count> of(Span sentence) {
    List<Quantity> own = Spans.touching(quantities, Quantity::span, sentence);
    if (own.isEmpty()) {
      return List.of();
    }
    List<TellingWord> words =
        Spans.touching(telling, TellingWord::span, sentence).stream()
            .filter(word -> Spans.touching(own, Quantity::span, word.span()).isEmpty())
            .toList();
    return own.stream().map(quantity -> count(sentence, words, quantity)).toList();
  }

  private Count count(Span sentence, List<TellingWord> words, Quantity quantity) {
    Span span = quantity.span();
    String before = text.subSequence(sentence.begin(), span.begin()).toString();
    String behind = text.subSequence(span.end(), sentence.end()).toString();
    List<String> after = stems(words, span.end(), span.end() + first(behind));
    List<String> ahead = stems(words, sentence.begin() + last(before), span.begin());
    Collections.reverse(ahead);
    List<String> person = person(quantity, before, behind);
    List<String> things =
        person.isEmpty()
            ? things(quantity, behind, after, ahead)
            : List.of("age " + person.get(person.size() - 1).toLowerCase(Locale.ROOT));
    Set<String> near = new TreeSet<>(things);
    after.stream().limit(NEAR).forEach(near::add);
    ahead.stream().limit(NEAR).forEach(near::add);
    Stream<String> states = Stream.concat(after.stream(), ahead.stream());
    return new Count(
        quantity,
        things,
        List.copyOf(near),
        words.stream().map(TellingWord::stem).sorted().distinct().toList(),
        names(words),
        edge(before, true),
        edge(behind, false),
        person.size() > 1 ? person.get(0) : states.filter(STATES::contains).findFirst().orElse(""),
        PART_BEFORE.matcher(before).find() || PART_BEHIND.matcher(behind).find(),
        phrase(span, behind));
  }

  private boolean isCapital(TellingWord word) {
    return Character.isUpperCase(text.charAt(word.span().begin()));
  }

  /** Words with a capital that some sentence has in its middle. */
  private List<String> names(List<TellingWord> words) {
    return words.stream()
        .filter(word -> isCapital(word) && names.contains(word.stem()))
        .map(TellingWord::stem)
        .distinct()
        .toList();
  }

  private static List<String> stems(List<TellingWord> words, int begin, int end) {
    List<String> stems = new ArrayList<>();
    for (TellingWord word : words) {
      if (word.span().begin() >= begin && word.span().end() <= end) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  /** Where the clause ends that the text begins with. */
  private static int first(String behind) {
    Matcher end = END.matcher(behind);
    return end.find() ? end.start() : behind.length();
  }

  /** Where the clause begins that the text ends with. */
  private static int last(String before) {
    Matcher end = END.matcher(before);
    int last = 0;
    while (end.find()) {
      last = end.end();
    }
    return last;
  }

  private static List<String> things(
      Quantity quantity, String behind, List<String> after, List<String> ahead) {
    Unit unit = quantity.unit();
    if (unit.name().equals("year") && behind.matches("(?s)[ -]{0,3}old\\b.*")) {
      return after.stream().skip(1).limit(2).map(noun -> "old " + noun).toList();
    }
    boolean counted = unit.equals(Unit.COUNT) || unit.equals(Unit.ORDINAL);
    boolean time = unit.dimension().equals("time");
    return counted
        ? (after.isEmpty() ? ahead : after).stream().limit(2).toList()
        : List.of(time ? unit.name() : unit.dimension());
  }

  /**
   * Whose age it is: "Smith, 34," or "34-year-old Ann Smith", the family name last; or nobody's.
   */
  private static List<String> person(Quantity quantity, String before, String behind) {
    if (quantity.unit().name().equals("year")) {
      Matcher old = OLD.matcher(behind);
      return old.lookingAt() ? List.of(old.group(1).split(" ")) : List.of();
    }
    Matcher name = NAMED.matcher(before);
    boolean aged = quantity.unit().equals(Unit.COUNT) && behind.matches("(?s) ?[,.;)].*");
    return aged && name.find() ? List.of(name.group(1).split(" ")) : List.of();
  }

  /** Two words as they stand, beside the number. */
  private static String edge(String text, boolean last) {
    int cut = Math.max(0, text.length() - BESIDE);
    String beside = last ? text.substring(cut) : text.substring(0, text.length() - cut);
    List<String> words = List.of(beside.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+"));
    int size = words.size();
    return size < 2
        ? ""
        : String.join(" ", last ? words.subList(size - 2, size) : words.subList(0, 2));
  }

  private String phrase(Span span, String behind) {
    int end = Math.min(first(behind), LONGEST);
    int cut = end < behind.length() && end == LONGEST ? behind.lastIndexOf(' ', end) : end;
    return (span.in(text) + behind.substring(0, Math.max(0, cut))).strip();
  }
}
