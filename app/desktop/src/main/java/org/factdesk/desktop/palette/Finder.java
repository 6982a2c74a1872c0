package org.factdesk.desktop.palette;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.KeyWords;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.workspace.Snapshot;

/** Finds commands and articles by what was typed. Pure; any thread. */
public final class Finder {
  private static final Texts TEXTS = Texts.of(Finder.class);
  private static final int MOST_ARTICLES = 30;

  private final List<Entry> commands;
  private final List<String> recent;

  /**
   * @param recent ids of the commands that were chosen lately, the last one first
   */
  public Finder(List<Command> commands, Situation now, List<String> recent) {
    this.commands = commands.stream().map(command -> entry(command, now)).toList();
    this.recent = List.copyOf(recent);
  }

  private record Ranked(Entry entry, int cost) {}

  /**
   * The commands that match: those of that key, then by name, then by what they do. All where
   * nothing is typed, those chosen lately first. What cannot be done now comes after all else.
   */
  List<Entry> commands(String typed) {
    List<Ranked> found = new ArrayList<>();
    for (Entry entry : commands) {
      rank(entry, typed.strip()).ifPresent(found::add);
    }
    found.sort(
        Comparator.comparing((Ranked one) -> !one.entry().enabled())
            .thenComparingInt(Ranked::cost));
    return found.stream().map(Ranked::entry).toList();
  }

  private Optional<Ranked> rank(Entry entry, String typed) {
    int place = recent.indexOf(entry.id());
    int age = place < 0 ? recent.size() : place;
    if (typed.isEmpty()) {
      return Optional.of(new Ranked(entry, age));
    }
    if (entry.keys().stream().anyMatch(key -> squeezed(key).equals(squeezed(typed)))) {
      return Optional.of(new Ranked(entry, -1));
    }
    Optional<Fuzzy.Hit> hit =
        Fuzzy.in(entry.name(), typed).or(() -> Fuzzy.scattered(entry.name(), typed));
    if (hit.isPresent()) {
      return hit.map(there -> new Ranked(entry.with(there.at()), 20 * there.cost() + age));
    }
    String text = (entry.where() + " " + entry.help()).toLowerCase(Locale.ROOT);
    return hasAll(text, typed) ? Optional.of(new Ranked(entry, 1_000_000)) : Optional.empty();
  }

  private static String squeezed(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[\\s+]", "");
  }

  /** The first articles whose id or title has all the words that were typed. */
  public static List<Entry> articles(
      Snapshot snapshot, String typed, java.util.function.Consumer<String> open) {
    if (typed.isBlank()) {
      return List.of();
    }
    ShortIds shortIds = ShortIds.of(snapshot.ids());
    return snapshot.ids().stream()
        .flatMap(id -> article(snapshot, id, typed, shortIds, open))
        .limit(MOST_ARTICLES)
        .toList();
  }

  private static Stream<Entry> article(
      Snapshot snapshot,
      String id,
      String typed,
      ShortIds shortIds,
      java.util.function.Consumer<String> open) {
    String title = snapshot.article(id).map(read -> Words.title(read.article())).orElse(id);
    if (!hasAll((id + " " + title).toLowerCase(Locale.ROOT), typed)) {
      return Stream.empty();
    }
    BitSet bold = Fuzzy.in(title, typed).map(Fuzzy.Hit::at).orElseGet(BitSet::new);
    return Stream.of(
        new Entry(
            "",
            title,
            TEXTS.get("article", shortIds.of(id)),
            List.of(),
            true,
            TEXTS.get("article.help"),
            bold,
            () -> open.accept(id)));
  }

  private static boolean hasAll(String text, String typed) {
    return Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
  }

  private static Entry entry(Command command, Situation now) {
    return new Entry(
        command.id(),
        command.name().apply(now),
        command.menu().title(),
        command.keys().stream().map(KeyWords::of).toList(),
        command.enabled().test(now),
        command.help(),
        new BitSet(),
        command.does());
  }
}
