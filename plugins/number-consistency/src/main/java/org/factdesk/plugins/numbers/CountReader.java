package org.factdesk.plugins.numbers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.checker.Mention;
import org.factdesk.model.Article;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Span;
import org.factdesk.text.Quantity;
import org.factdesk.text.TellingWord;
import org.factdesk.text.TellingWords;
import org.factdesk.text.Unit;

/** Reads what an article counts, and makes the keys under which others count the same. */
final class CountReader {
  private static final int TOPICS = 6;
  private static final int ANCHORS = 3;
  private static final int NEAR = 4;
  private static final int LONGEST = 30;
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

  private final Article article;
  private final List<CountedSentence> sentences;
  private final List<String> topics;
  private final long day;

  CountReader(Article article, List<CountedSentence> sentences) {
    this.article = article;
    this.sentences = List.copyOf(sentences);
    Map<String, Integer> counts = new HashMap<>();
    for (TellingWord word : TellingWords.in(article.text())) {
      boolean name = Character.isUpperCase(article.text().charAt(word.span().begin()));
      counts.merge(word.stem(), name ? 2 : 1, Integer::sum);
    }
    this.topics =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 2)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(TOPICS)
            .map(Map.Entry::getKey)
            .toList();
    this.day =
        article
            .metadata()
            .published()
            .map(Metadatum::value)
            .map(range -> range.from().toEpochDay())
            .orElse(Long.MIN_VALUE);
  }

  List<Mention<Counted>> mentions() {
    List<Mention<Counted>> mentions = new ArrayList<>();
    for (Mention<Counted> read : counts()) {
      for (String key : read.fact().keys()) {
        mentions.add(new Mention<>(key, read.place(), read.fact()));
      }
    }
    return mentions;
  }

  /** Each once, with an empty key, in order. */
  List<Mention<Counted>> counts() {
    List<Counted> read = new ArrayList<>();
    for (CountedSentence sentence : sentences) {
      List<TellingWord> words = words(sentence);
      sentence.quantities().forEach(quantity -> read.add(read(sentence, words, quantity)));
    }
    return read.stream()
        .map(counted -> counted.withOthers(read))
        .map(counted -> new Mention<>("", article.place(counted.quantity().span()), counted))
        .toList();
  }

  /**
   * The telling words of a sentence that belong to no quantity, with their places in the article.
   */
  private static List<TellingWord> words(CountedSentence sentence) {
    return TellingWords.in(sentence.text()).stream()
        .map(word -> new TellingWord(moved(word.span(), sentence.span().begin()), word.stem()))
        .filter(
            word -> sentence.quantities().stream().noneMatch(q -> q.span().overlaps(word.span())))
        .toList();
  }

  private static Span moved(Span span, int by) {
    return new Span(span.begin() + by, span.end() + by);
  }

  private Counted read(CountedSentence sentence, List<TellingWord> words, Quantity quantity) {
    String text = article.text();
    Span span = quantity.span();
    String before = text.substring(sentence.span().begin(), span.begin());
    String behind = text.substring(span.end(), sentence.span().end());
    List<String> after = stems(words, span.end(), span.end() + first(behind));
    List<String> ahead = stems(words, span.begin() - before.length() + last(before), span.begin());
    Collections.reverse(ahead);
    List<String> person = person(quantity, before, behind);
    List<String> nouns =
        person.isEmpty()
            ? nouns(quantity, behind, after, ahead)
            : List.of("age " + person.get(person.size() - 1).toLowerCase(Locale.ROOT));
    Set<String> near = new TreeSet<>(nouns);
    after.stream().limit(NEAR).forEach(near::add);
    ahead.stream().limit(NEAR).forEach(near::add);
    Stream<String> states = Stream.concat(after.stream(), ahead.stream());
    return new Counted(
        quantity,
        nouns,
        List.copyOf(near),
        words.stream().map(TellingWord::stem).sorted().distinct().toList(),
        edge(before, true),
        edge(behind, false),
        person.size() > 1 ? person.get(0) : states.filter(STATES::contains).findFirst().orElse(""),
        PART_BEFORE.matcher(before).find() || PART_BEHIND.matcher(behind).find(),
        sentence.times(),
        names(sentence, words),
        topics,
        sentence.quantities().stream()
            .filter(other -> other != quantity)
            .map(other -> other.from() * other.unit().size())
            .toList(),
        List.of(),
        day,
        keys(nouns, words),
        phrase(span, behind));
  }

  /** Names in the sentence; its first word only where the whole article is about it. */
  private List<String> names(CountedSentence sentence, List<TellingWord> words) {
    return words.stream()
        .filter(this::isName)
        .filter(
            word ->
                word.span().begin() > sentence.span().begin() + 1 || topics.contains(word.stem()))
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

  private static List<String> nouns(
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
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+"));
    int size = words.size();
    return size < 2
        ? ""
        : String.join(" ", last ? words.subList(size - 2, size) : words.subList(0, 2));
  }

  /** What is counted, with each of the words that best tell the sentence from others. */
  private List<String> keys(List<String> nouns, List<TellingWord> words) {
    Comparator<TellingWord> rare =
        Comparator.comparing((TellingWord word) -> !isName(word))
            .thenComparing(word -> -word.stem().length())
            .thenComparing(TellingWord::stem);
    Set<String> anchors = new LinkedHashSet<>(topics);
    anchors.retainAll(words.stream().map(TellingWord::stem).toList());
    Set<String> chosen =
        anchors.stream().limit(ANCHORS).collect(Collectors.toCollection(LinkedHashSet::new));
    words.stream()
        .sorted(rare)
        .map(TellingWord::stem)
        .distinct()
        .limit(ANCHORS)
        .forEach(chosen::add);
    return nouns.stream()
        .flatMap(
            noun ->
                chosen.stream().filter(word -> !word.equals(noun)).map(word -> noun + " " + word))
        .toList();
  }

  private boolean isName(TellingWord word) {
    return Character.isUpperCase(article.text().charAt(word.span().begin()));
  }

  private String phrase(Span span, String behind) {
    int end = Math.min(first(behind), LONGEST);
    int cut = end < behind.length() && end == LONGEST ? behind.lastIndexOf(' ', end) : end;
    return (span.in(article.text()) + behind.substring(0, Math.max(0, cut))).strip();
  }
}
