package org.factdesk.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows names of outlets by their form, with some help from outlets.txt. */
final class OutletNames {
  private static final Pattern ADDRESS =
      Pattern.compile("^[a-z]+://(?:www\\.|m\\.|edition\\.)?([^/:?#]*).*");
  private static final Pattern SITE =
      Pattern.compile("\\s?\\.\\s?(?:com|org|net|ru|co\\.uk)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADING = Pattern.compile("^(?:the|state|russia's|russian)\\s+");
  private static final Pattern TRAILING =
      Pattern.compile("\\s*(?:'s\\b.*|news agency|agency|newspaper|website|web site)$");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");

  private static final Map<String, String> SAME = new HashMap<>();
  private static final Map<String, Set<String>> GROUPS = new HashMap<>();

  static {
    lines().forEach(OutletNames::take);
  }

  private OutletNames() {}

  /** The name, or the address of a page, as one spelling: lower case, without "the" and ".com". */
  static String normal(String name) {
    String small = Words.fold(name.strip());
    String site = ADDRESS.matcher(small).replaceFirst("$1");
    String bare = SITE.matcher(LEADING.matcher(site).replaceFirst("")).replaceAll("");
    String core = TRAILING.matcher(bare).replaceFirst("");
    return SAME.getOrDefault(core, core);
  }

  /** Whether such a name is an outlet's wherever it stands. */
  static boolean isOutlet(String name) {
    String normal = normal(name);
    if (normal.isEmpty() || name.chars().noneMatch(Character::isUpperCase)) {
      return false;
    }
    boolean known = in("known", normal) || SAME.containsValue(normal);
    String last = normal.substring(normal.lastIndexOf(' ') + 1);
    return SITE.matcher(name).find() || known || normal.contains(" ") && in("word", last);
  }

  /** Whether it may be one where it is talked to: "TASS" in "told TASS". */
  static boolean isAcronym(String name) {
    return ACRONYM.matcher(name).matches() && !in("other", normal(name));
  }

  private static boolean in(String group, String word) {
    return GROUPS.getOrDefault(group, Set.of()).contains(word);
  }

  private static void take(String line) {
    String[] parts = line.split(" ", 2);
    if (parts[0].equals("same")) {
      List<String> names = List.of(parts[1].split(" \\| "));
      names.forEach(name -> SAME.put(name, names.get(0)));
    } else if (!parts[0].startsWith("#")) {
      Set<String> group = GROUPS.computeIfAbsent(parts[0], name -> new HashSet<>());
      group.addAll(List.of(parts[1].split(" ")));
    }
  }

  private static List<String> lines() {
    var stream = Objects.requireNonNull(OutletNames.class.getResourceAsStream("outlets.txt"));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
