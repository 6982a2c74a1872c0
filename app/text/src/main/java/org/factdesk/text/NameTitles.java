package org.factdesk.text;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.Span;
import org.factdesk.text.NameText.Token;

/** Titles, offices and ranks beside a name. */
final class NameTitles {
  /** So many words a title behind a name has at most, and so many before its noun in front. */
  private static final int MOST_BEHIND = 7;

  private static final int MOST_BEFORE = 4;

  private final NameText text;
  private final List<Token> tokens;

  NameTitles(NameText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  Span span(int begin, int end) {
    return new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
  }

  /** Where the name begins behind its title; the end of the run where there is only a title. */
  int nameWithin(int begin, int end) {
    int head = lastTitle(begin, end);
    if (head < 0 || NameWords.ORGANISATION.has(tokens.get(end - 1).word())) {
      return begin;
    }
    int name = head + 1;
    if (name < end && NameWords.LINK.has(tokens.get(name).word())) {
      return behindOffice(name, end);
    }
    boolean surname = name == end && begin + 1 < end && !isTitleLike(begin, end - 1);
    return surname ? begin : name;
  }

  /** "US Secretary of State Antony Blinken": two words, or the one that is left. */
  private int behindOffice(int link, int end) {
    int first = tokens.get(link + 1).word().equals("the") ? link + 2 : link + 1;
    int left = end - first;
    if (left >= 3) {
      return end - 2;
    }
    return left == 2 ? end - 1 : end;
  }

  /** "Martin Luther King" is no title; "Foreign Minister" and "Russian President" are. */
  private boolean isTitleLike(int begin, int end) {
    for (int i = begin; i < end; i++) {
      String word = tokens.get(i).word();
      if (NameWords.TITLE_PART.has(word) || NameWords.TITLE.has(word)) {
        return true;
      }
    }
    return end - begin == 1 && tokens.get(end).word().length() > 4;
  }

  private int lastTitle(int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      if (NameWords.TITLE.has(tokens.get(i).word())) {
        return i;
      }
    }
    return -1;
  }

  /** The title in front of the name or behind it; empty for none. */
  Optional<Span> beside(int begin, int end) {
    return before(begin, end).or(() -> behind(begin, end));
  }

  /** "the Kremlin’s spokesman, Dmitry Peskov,", "state department spokesman Ned Price". */
  private Optional<Span> before(int begin, int end) {
    int head = begin - 1;
    if (head < 0 || !isTitleBefore(head, begin, end)) {
      return Optional.empty();
    }
    int first = head;
    while (first > 0 && head - first < MOST_BEFORE && goesOnBefore(first)) {
      first--;
    }
    return Optional.of(span(first, head + 1));
  }

  private boolean isTitleBefore(int head, int begin, int end) {
    Token noun = tokens.get(head);
    if (!NameWords.TITLE.has(noun.word()) || noun.sentence() != tokens.get(begin).sentence()) {
      return false;
    }
    String between = text.between(noun, tokens.get(begin));
    boolean comma =
        end < tokens.size() && text.between(tokens.get(end - 1), tokens.get(end)).startsWith(",");
    return between.isBlank() || comma && between.strip().equals(",");
  }

  private boolean goesOnBefore(int first) {
    Token before = tokens.get(first - 1);
    boolean part = NameWords.TITLE_PART.has(before.word()) || NameWords.TITLE.has(before.word());
    boolean adjacent =
        before.sentence() == tokens.get(first).sentence()
            && !before.isPossessive()
            && text.between(before, tokens.get(first)).isBlank();
    return adjacent && (part || text.isName(before) && !before.opens());
  }

  /** "Sergei Lavrov, the Russian foreign minister, …". */
  private Optional<Span> behind(int begin, int end) {
    // "… around Ukraine, a state department spokesman said": a word alone need not be a person.
    if (end - begin < 2
        || end >= tokens.size()
        || !text.between(tokens.get(end - 1), tokens.get(end)).strip().equals(",")) {
      return Optional.empty();
    }
    int unknown = 0;
    for (int i = end; i < Math.min(tokens.size(), end + MOST_BEHIND); i++) {
      Token token = tokens.get(i);
      boolean cut = i > end && !text.between(tokens.get(i - 1), token).isBlank();
      if (cut || token.sentence() != tokens.get(end).sentence()) {
        return Optional.empty();
      }
      boolean part = NameWords.TITLE_PART.has(token.word());
      if (NameWords.TITLE.has(token.word()) && !isTitleNext(i)) {
        return Optional.of(span(end, endOfOffice(i + 1)));
      }
      unknown += part || NameWords.TITLE.has(token.word()) || isSmallOrName(token) ? 0 : 1;
      if (unknown > 1) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isTitleNext(int i) {
    return i + 1 < tokens.size()
        && text.between(tokens.get(i), tokens.get(i + 1)).isBlank()
        && NameWords.TITLE.has(tokens.get(i + 1).word());
  }

  private boolean isSmallOrName(Token token) {
    return List.of("the", "a", "an", "his", "her", "its", "their").contains(token.word())
        || text.isName(token)
        || NameWords.ORGANISATION.has(token.word());
  }

  /** "minister of defence" to its end. */
  private int endOfOffice(int i) {
    boolean of = i + 1 < tokens.size() && tokens.get(i).word().equals("of");
    if (!of || !text.between(tokens.get(i), tokens.get(i + 1)).isBlank()) {
      return i;
    }
    int end = i + 1;
    if (tokens.get(end).word().equals("the") && end + 1 < tokens.size()) {
      end++;
    }
    return text.between(tokens.get(end - 1), tokens.get(end)).isBlank() ? end + 1 : i;
  }
}
