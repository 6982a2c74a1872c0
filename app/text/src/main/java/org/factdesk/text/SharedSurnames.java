package org.factdesk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.model.Span;

/**
 * Surnames that stand alone where two people bear them: "Clinton", where Bill and Hillary Clinton
 * are both named before.
 *
 * <p>All offsets are UTF-16. Pure functions, any thread, linear in the names.
 */
public final class SharedSurnames {
  /** Within so many UTF-16 units behind a full name its surname is that of the same person. */
  private static final int NEAR = 300;

  /**
   * A surname that stands alone.
   *
   * @param bearers the latest full name before it of each who may be meant; two or more
   */
  public record Unclear(Span surname, List<Span> bearers) {}

  private final CharSequence text;

  /** By surname and what stands before it, the latest of each. */
  private final Map<String, Map<String, Span>> full = new HashMap<>();

  private SharedSurnames(CharSequence text) {
    this.text = text;
  }

  /**
   * Those of which neither the title nor a full name nearby says who is meant, each surname where
   * that is first so, in order.
   *
   * @param names of the text, by begin
   */
  public static List<Unclear> in(CharSequence text, List<ProperName> names) {
    SharedSurnames shared = new SharedSurnames(text);
    List<Unclear> unclear = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (ProperName name : names) {
      if (name.kind() != ProperName.Kind.PERSON) {
        continue;
      }
      if (Words.in(name.span().in(text)).size() > 1) {
        shared.add(name.span());
      } else if (name.title().isEmpty()) {
        List<Span> bearers = shared.bearers(name.span());
        if (bearers.size() > 1 && known.add(name.span().in(text))) {
          unclear.add(new Unclear(name.span(), bearers));
        }
      }
    }
    return unclear;
  }

  private void add(Span name) {
    String words = name.in(text);
    String surname = words.substring(words.lastIndexOf(' ') + 1);
    if (surname.length() < words.length()) {
      full.computeIfAbsent(surname, any -> new TreeMap<>())
          .put(words.substring(0, words.indexOf(' ')), name);
    }
  }

  private List<Span> bearers(Span surname) {
    Map<String, Span> bearers = full.getOrDefault(surname.in(text), Map.of());
    long near =
        bearers.values().stream().filter(name -> surname.begin() - name.end() < NEAR).count();
    boolean initials = bearers.keySet().stream().anyMatch(first -> first.length() < 3);
    return near == 1 || initials ? List.of() : List.copyOf(bearers.values());
  }
}
