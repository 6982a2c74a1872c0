package org.factdesk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factdesk.model.Span;

/**
 * Says who speaks a quotation, where the text names one person beside it.
 *
 * <p>Immutable, any thread.
 */
public final class QuotedSpeakers {
  private static final Pattern BESIDE =
      Pattern.compile("\\b(?:of|for|at|from|with|in|to)\\s+(?:the\\s+|an?\\s+)?$");

  /** So far before and behind a name another one may join it. */
  private static final int NEAR = 60;

  private static final Pattern JOINED_AFTER =
      Pattern.compile(
          "\\s*(?:and|&|,?\\s(?:along|together|jointly)\\swith)\\s+(?:(?:his|her|the|an?|two|other)\\s|\\p{Lu})");
  private static final Pattern JOINED_BEFORE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.’'-]*|\\b(?:he|she|they))\\s*,?\\s(?:and|&)\\s(?:[\\p{Ll}-]+\\s){0,3}$");
  private static final Pattern JOINT = Pattern.compile("\\b(?:joint|jointly|both|co-signed)\\b");

  private final CharSequence text;

  /** So many fuller forms of one word of a name are looked at. */
  private static final int MOST_FORMS = 100;

  /** By what they say; no two of them say the same but by a word at the edge. */
  private final List<Saying> sayings;

  private final List<ProperName> names;

  /** All names that have the word, in words of their own. */
  private final Map<String, Set<List<String>>> full = new HashMap<>();

  private QuotedSpeakers(CharSequence text) {
    this.text = text;
    this.sayings =
        Sayings.in(text).stream()
            .filter(Saying::direct)
            .sorted(Comparator.comparing(Saying::content))
            .toList();
    this.names = ProperNames.in(text);
    names.stream().map(name -> Speaker.names(name.span().in(text))).forEach(this::addFull);
  }

  /** Those of this text, read in time linear in it. */
  public static QuotedSpeakers of(CharSequence text) {
    return new QuotedSpeakers(text);
  }

  private void addFull(List<String> words) {
    for (String word : words) {
      Set<List<String>> forms = full.computeIfAbsent(word, any -> new LinkedHashSet<>());
      if (forms.size() < MOST_FORMS) {
        forms.add(words);
      }
    }
  }

  /** Whoever speaks the quotation; empty for "he", "the minister", a ministry and two. */
  public Optional<Speaker> of(Quotation quotation) {
    return Spans.touching(sayings, Saying::content, quotation.span()).stream()
        .sorted(Comparator.comparing(Saying::cue))
        .flatMap(saying -> saying.speaker().stream())
        .flatMap(speaker -> person(speaker).stream())
        .findFirst();
  }

  private Optional<Speaker> person(Span speaker) {
    List<ProperName> inside =
        Spans.touching(names, ProperName::span, speaker).stream()
            .filter(name -> speaker.contains(name.span()) && !isBeside(speaker, name.span()))
            .toList();
    List<ProperName> people =
        inside.stream().filter(name -> name.kind() == ProperName.Kind.PERSON).toList();
    List<ProperName> meant = people.isEmpty() ? inside : people;
    if (meant.size() != 1 || !mayBePerson(meant.get(0))) {
      return Optional.empty();
    }
    Span name = meant.get(0).span();
    if (isJoined(name)) {
      return Optional.empty();
    }
    return Optional.of(new Speaker(name, full(name.in(text))));
  }

  /** "of the Society", "from Palmer": where somebody belongs rather than who. */
  private boolean isBeside(Span speaker, Span name) {
    String before = text.subSequence(speaker.begin(), name.begin()).toString();
    return BESIDE.matcher(before).find();
  }

  /** "Carver and Moe said", "said Carver in a joint statement": what two say, each of them says. */
  private boolean isJoined(Span name) {
    CharSequence before = text.subSequence(Math.max(0, name.begin() - NEAR), name.begin());
    CharSequence after = text.subSequence(name.end(), Math.min(text.length(), name.end() + NEAR));
    return JOINED_AFTER.matcher(after).lookingAt()
        || JOINED_BEFORE.matcher(before).find()
        || JOINT.matcher(after.toString().split("[.!?\n]", 2)[0]).find();
  }

  private static boolean mayBePerson(ProperName name) {
    return name.kind() == ProperName.Kind.PERSON || name.kind() == ProperName.Kind.UNKNOWN;
  }

  /** With the first name that the text gives elsewhere. */
  private List<String> full(String name) {
    List<String> words = Speaker.names(name);
    List<String> all = new ArrayList<>(words);
    String first = words.isEmpty() ? "" : words.get(0);
    full.getOrDefault(first, Set.of()).stream()
        .filter(other -> other.containsAll(words))
        .max(Comparator.comparingInt(List::size))
        .ifPresent(all::addAll);
    return all.stream().distinct().toList();
  }
}
