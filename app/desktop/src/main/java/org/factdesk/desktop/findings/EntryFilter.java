package org.factdesk.desktop.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.checker.Severity;
import org.factdesk.model.Place;

/**
 * Which entries are shown: those that have all the words, in what they say, their checker or kind,
 * or at their places.
 *
 * @param severity empty for any
 */
record EntryFilter(String words, Optional<Severity> severity) {
  /** Lets everything through. */
  static final EntryFilter NONE = new EntryFilter("", Optional.empty());

  boolean isOn() {
    return !words.isBlank() || severity.isPresent();
  }

  List<Entry> of(List<Entry> entries) {
    if (!isOn()) {
      return entries;
    }
    List<String> wanted =
        Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).filter(w -> !w.isEmpty()).toList();
    return entries.stream().filter(this::isGraveSo).filter(one -> has(one, wanted)).toList();
  }

  private boolean isGraveSo(Entry entry) {
    return severity.isEmpty()
        || entry.report().filter(one -> one.severity() == severity.get()).isPresent();
  }

  private static boolean has(Entry entry, List<String> wanted) {
    if (wanted.isEmpty()) {
      return true;
    }
    StringBuilder text = new StringBuilder(entry.message());
    text.append('\n').append(entry.checker()).append('\n').append(entry.kind());
    for (Place place : entry.places()) {
      text.append('\n').append(place.article()).append('\n').append(place.quote());
    }
    entry.why().ifPresent(why -> text.append('\n').append(why));
    String all = text.toString().toLowerCase(Locale.ROOT);
    return wanted.stream().allMatch(all::contains);
  }
}
