package org.factdesk.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.checker.Mention;
import org.factdesk.model.Place;
import org.factdesk.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a checker took out of one article, in little memory: each fact once, however many keys it
 * has, as bytes. Immutable; any thread.
 */
final class PackedMentions {
  static final PackedMentions NONE = new PackedMentions(List.of());

  private static final Object[] NOTHING = {};

  /** Null where the mentions are packed. */
  private final @Nullable List<Mention<?>> whole;

  private final Packing packing;
  private final String article;
  private final byte[] bytes;
  private final Object[] held;

  private PackedMentions(List<Mention<?>> whole) {
    this.whole = whole;
    this.packing = new Packing(0);
    this.article = "";
    this.bytes = new byte[0];
    this.held = NOTHING;
  }

  private PackedMentions(String article, Packer packed, Packing packing) {
    this.whole = null;
    this.packing = packing;
    this.article = article;
    this.bytes = packed.bytes();
    this.held = packed.held();
  }

  /**
   * Packs mentions; what would not come out as it went in stays as it is. Calls the constructors
   * and {@code equals} of the facts, which a plugin may have written.
   *
   * @param mentions all of them in the article
   */
  static PackedMentions of(String article, List<Mention<?>> mentions, Packing packing) {
    if (mentions.isEmpty()) {
      return NONE;
    }
    try {
      PackedMentions packed = new PackedMentions(article, packed(mentions, packing), packing);
      if (packed.all().equals(mentions)) {
        return packed;
      }
    } catch (RuntimeException | LinkageError e) {
      return new PackedMentions(mentions); // some record cannot be made a second time
    }
    return new PackedMentions(mentions);
  }

  /** A fact at a place, which has one key or several. */
  private record Told(Place place, Object fact) {
    /** By the very fact: what is equal for a plugin may differ all the same. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
      return other instanceof Told told && told.fact == fact && told.place.equals(place);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(fact);
    }
  }

  private static Packer packed(List<Mention<?>> mentions, Packing packing) {
    Map<String, Integer> keys = new LinkedHashMap<>();
    Map<Told, Integer> told = new LinkedHashMap<>();
    Packer pairs = new Packer(packing);
    for (Mention<?> mention : mentions) {
      pairs.number(keys.computeIfAbsent(mention.key(), key -> keys.size()));
      Told one = new Told(mention.place(), mention.fact());
      pairs.number(told.computeIfAbsent(one, any -> told.size()));
    }
    Packer all = new Packer(packing);
    all.number(keys.size());
    keys.keySet().forEach(all::rare);
    all.number(mentions.size());
    all.raw(pairs);
    all.number(told.size());
    for (Told one : told.keySet()) {
      all.number(one.place.span().begin());
      all.number(one.place.span().end());
      all.rare(one.place.quote());
      all.value(one.fact);
    }
    return all;
  }

  boolean isEmpty() {
    return whole != null && whole.isEmpty();
  }

  /** Keys of the mentions, each once. */
  Set<String> keys() {
    return whole == null ? Set.copyOf(keys(unpacker())) : Extraction.keys(whole);
  }

  /** All of them, in their order. */
  List<Mention<?>> all() {
    return whole == null ? unpacked(null) : whole;
  }

  /** Those under a key, in their order. */
  List<Mention<?>> under(String key) {
    return whole == null
        ? unpacked(key)
        : whole.stream().filter(mention -> mention.key().equals(key)).toList();
  }

  /** How many there are under a key. */
  int count(String key) {
    if (whole != null) {
      return under(key).size();
    }
    Unpacker in = unpacker();
    int wanted = keys(in).indexOf(key);
    int count = 0;
    for (int left = wanted < 0 ? 0 : in.small(); left > 0; left--) {
      count += in.small() == wanted ? 1 : 0;
      in.small();
    }
    return count;
  }

  private Unpacker unpacker() {
    return new Unpacker(packing, bytes, held);
  }

  private static List<String> keys(Unpacker in) {
    int count = in.small();
    List<String> keys = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      keys.add(in.text());
    }
    return keys;
  }

  /**
   * @param key null for all
   */
  private List<Mention<?>> unpacked(@Nullable String key) {
    Unpacker in = unpacker();
    List<String> keys = keys(in);
    int[] pairs = new int[2 * in.small()];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = in.small();
    }
    Place[] places = new Place[in.small()];
    Object[] facts = new Object[places.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = new Place(article, new Span(in.small(), in.small()), in.text());
      facts[i] = in.some();
    }
    int wanted = key == null ? -1 : keys.indexOf(key);
    List<Mention<?>> mentions = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (key == null || pairs[i] == wanted) {
        mentions.add(mention(keys.get(pairs[i]), places[pairs[i + 1]], facts[pairs[i + 1]]));
      }
    }
    return List.copyOf(mentions);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the type of the facts is the checker's
  private static Mention<?> mention(String key, Place place, Object fact) {
    return new Mention(key, place, (Record) fact);
  }
}
