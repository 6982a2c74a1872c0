package org.factdesk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.factdesk.text.NameText.Token;
import org.factdesk.text.ProperName.Kind;
import org.factdesk.text.ProperNames.Run;

/** Says what bears a name, from all places in a text that have it. */
final class NameKinds {
  private static final Pattern AGE = Pattern.compile("\\s?,\\s?\\d\\d?\\s?,");
  private static final Set<String> WHERE = Set.of("in", "near", "outside", "toward", "towards");

  private final CharSequence text;
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> alone = new HashSet<>();

  private NameKinds(CharSequence text) {
    this.text = text;
  }

  static List<ProperName> named(CharSequence text, List<Run> runs) {
    NameKinds named = new NameKinds(text);
    runs.stream()
        .filter(run -> run.words().size() == 1)
        .forEach(run -> named.alone.add(run.last()));
    for (Run run : runs) {
      named.kinds.merge(named.key(run), named.kind(run), NameKinds::surer);
    }
    Map<String, Kind> surnames = new HashMap<>();
    for (Run run : runs) {
      if (run.words().size() > 1 && named.kindOf(run) == Kind.PERSON) {
        surnames.put(run.last(), Kind.PERSON);
      }
    }
    List<ProperName> names = new ArrayList<>();
    for (Run run : runs) {
      Kind kind = named.kindOf(run);
      boolean surname = run.words().size() == 1 && surnames.containsKey(run.last());
      names.add(new ProperName(run.span(), run.title(), surname ? Kind.PERSON : kind));
    }
    names.sort(Comparator.comparing(ProperName::span));
    return names;
  }

  private String key(Run run) {
    return run.span().in(text);
  }

  private Kind kindOf(Run run) {
    return kinds.getOrDefault(key(run), Kind.UNKNOWN);
  }

  /** What words of the name say comes before what its neighbours say, and a person first of all. */
  private static Kind surer(Kind one, Kind other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private Kind kind(Run run) {
    Token first = run.words().get(0);
    int size = run.words().size();
    boolean several = size > 1;
    if (several
        && (NameWords.ORGANISATION.has(run.last()) || NameWords.ORGANISATION.has(first.word()))) {
      return Kind.ORGANISATION;
    }
    if (several && (NameWords.PLACE.has(run.last()) || NameWords.PLACE.has(first.word()))) {
      return Kind.PLACE;
    }
    boolean letters = !several && ProperNames.isAllCapitals(run.last());
    if (letters && run.last().length() >= 3 && run.last().indexOf('.') < 0) {
      return Kind.ORGANISATION;
    }
    if (!letters && isPerson(run, size)) {
      return Kind.PERSON;
    }
    return WHERE.contains(run.preceding()) && size <= 3 ? Kind.PLACE : Kind.UNKNOWN;
  }

  private boolean isPerson(Run run, int size) {
    boolean aged = AGE.matcher(text).region(run.span().end(), text.length()).lookingAt();
    if (run.title().isPresent() || aged || run.following().equals("who")) {
      return true;
    }
    boolean speaks =
        NameWords.PERSON_VERB.has(run.following()) || NameWords.PERSON_VERB.has(run.preceding());
    boolean full = size == 2 || size == 3;
    return full
        && (speaks || alone.contains(run.last()) && !alone.contains(run.words().get(0).word()));
  }
}
