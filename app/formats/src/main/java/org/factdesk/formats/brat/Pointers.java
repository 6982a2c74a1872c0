package org.factdesk.formats.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.brat.Draft.Bond;
import org.jspecify.annotations.Nullable;

/** Reads the lines that point at marks: events, relations, attributes, references and notes. */
final class Pointers {
  private static final String TRIGGER =
      "points at the trigger of an event; brat wants it to point at the event";
  private static final String NOTHING = "points at what is not in the file";

  private final Map<String, Draft> marks;
  private final Spellings spellings;
  private final BiConsumer<Line, String> trouble;

  /** The mark that each event is triggered by. */
  private final Map<String, Draft> events = new HashMap<>();

  private final Map<String, Bond> bonds = new LinkedHashMap<>();

  Pointers(Map<String, Draft> marks, Spellings spellings, BiConsumer<Line, String> trouble) {
    this.marks = marks;
    this.spellings = spellings;
    this.trouble = trouble;
  }

  /** The lines in the order of the file. */
  void read(List<Line> lines) {
    each('E', lines, this::trigger);
    each('E', lines, this::roles);
    each('R', lines, this::relation);
    each('*', lines, this::equivalence);
    for (Line line : lines) {
      switch (line.sort()) {
        case 'A', 'M' -> attribute(line);
        case 'N' -> reference(line);
        case '#' -> note(line);
        default -> {}
      }
    }
  }

  private static void each(char sort, List<Line> lines, Consumer<Line> reading) {
    for (Line line : lines) {
      if (line.sort() == sort) {
        reading.accept(line);
      }
    }
  }

  List<Tie> ties(String article, String file, Consumer<Line> second) {
    List<Tie> ties = new ArrayList<>(bonds.size());
    bonds.values().forEach(bond -> ties.add(bond.tie(article, file, second)));
    return ties;
  }

  private void trigger(Line line) {
    List<String> words = line.words(spellings);
    Draft mark = words.isEmpty() ? null : marks.get(after(words.get(0)));
    if (mark == null) {
      trouble.accept(line, "is an event without a trigger in the file");
      return;
    }
    mark.trigger = true;
    events.put(line.id(), mark);
  }

  private void roles(Line line) {
    Draft trigger = events.get(line.id());
    if (trigger == null) {
      return;
    }
    List<String> words = line.words(spellings);
    for (String role : words.subList(1, words.size())) {
      int colon = role.indexOf(':');
      Draft to = target(line, after(role));
      if (to != null && colon > 0) {
        String name = role.substring(0, colon);
        String id = line.id() + "." + name;
        Bond bond = new Bond(id, withoutNumber(name), trigger, to, line.number());
        if (bonds.putIfAbsent(id, bond) != null) {
          trouble.accept(line, "has the role " + name + " twice");
        }
      }
    }
  }

  /** Of several roles of one sort the later ones have numbers. */
  private static String withoutNumber(String role) {
    int end = role.length();
    while (end > 1 && role.charAt(end - 1) >= '0' && role.charAt(end - 1) <= '9') {
      end--;
    }
    return role.substring(0, end);
  }

  private String after(String role) {
    return spellings.of(role, role.indexOf(':') + 1, role.length());
  }

  /** The mark that an id means, itself or as an event; null, and told, where there is none. */
  private @Nullable Draft target(Line line, String id) {
    Draft event = events.get(id);
    if (event != null) {
      return event;
    }
    Draft mark = marks.get(id);
    if (mark == null || mark.trigger) {
      trouble.accept(line, mark == null ? NOTHING : TRIGGER);
      return null;
    }
    return mark;
  }

  private void relation(Line line) {
    List<String> words = line.words(spellings);
    boolean sound =
        words.size() == 3 && words.get(1).indexOf(':') > 0 && words.get(2).indexOf(':') > 0;
    String fromRole = sound ? role(words.get(1)) : "";
    String toRole = sound ? role(words.get(2)) : "";
    if (fromRole.equals(toRole)) {
      trouble.accept(line, "is a relation without a type and two ends");
      return;
    }
    Draft from = target(line, after(words.get(1)));
    Draft to = from == null ? null : target(line, after(words.get(2)));
    if (from != null && to != null) {
      Bond bond = new Bond(line.id(), words.get(0), from, to, line.number());
      bonds.put(line.id(), bond);
      if (!fromRole.equals("Arg1") || !toRole.equals("Arg2")) {
        bond.claims().feature("from-role", fromRole, line);
        bond.claims().feature("to-role", toRole, line);
      }
    }
  }

  private String role(String word) {
    return spellings.of(word, 0, word.indexOf(':'));
  }

  /** {@code *⇥Equiv T1 T2 T3} ties each to the next. */
  private void equivalence(Line line) {
    List<String> words = line.words(spellings);
    if (words.size() < 3) {
      trouble.accept(line, "joins fewer than two marks");
      return;
    }
    List<Draft> targets = new ArrayList<>();
    for (String word : words.subList(1, words.size())) {
      Draft target = target(line, word);
      if (target == null) {
        return;
      }
      targets.add(target);
    }
    for (int i = 1; i < targets.size(); i++) {
      String id = "*" + line.number() + (targets.size() == 2 ? "" : "." + i);
      bonds.put(id, new Bond(id, words.get(0), targets.get(i - 1), targets.get(i), line.number()));
    }
  }

  private void attribute(Line line) {
    List<String> words = line.words(spellings);
    if (words.size() < 2 || words.size() > 3) {
      trouble.accept(line, "is an attribute without a name, a target and one value at most");
      return;
    }
    String value = words.size() == 3 ? words.get(2) : "true";
    claims(line, words.get(1)).ifPresent(claims -> claims.feature(words.get(0), value, line));
  }

  private void reference(Line line) {
    List<String> words = line.words(spellings);
    if (words.size() != 3) {
      trouble.accept(line, "is a reference without a type, a target and an entry");
      return;
    }
    claims(line, words.get(1))
        .ifPresent(claims -> claims.reference(words.get(0), words.get(2), line));
  }

  private void note(Line line) {
    List<String> words = line.words(spellings);
    if (words.size() != 2) {
      trouble.accept(line, "is a note without a type and a target");
      return;
    }
    String type = words.get(0);
    Optional<OwnWords> own =
        type.equals(BratFormat.OWN_NOTE) ? OwnWords.of(line.tail()) : Optional.empty();
    Claims claims = claims(line, words.get(1)).orElse(null);
    if (claims == null) {
      return;
    }
    if (own.isEmpty()) {
      String note = line.tail().strip();
      claims.note(type.equals(BratFormat.PEOPLES_NOTE) ? note : type + ": " + note);
    } else if (!claims.own(own.get())) {
      trouble.accept(line, "is a second note of Factdesk's own on the same");
    }
  }

  private Optional<Claims> claims(Line line, String target) {
    Bond bond = bonds.get(target);
    if (bond != null) {
      return Optional.of(bond.claims());
    }
    Draft mark = target(line, target);
    return mark == null ? Optional.empty() : Optional.of(mark.claims());
  }
}
