package org.factdesk.benchmarks.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages inputs at random; the same seed gives the same damage. One thread. */
final class Mutation {
  private static final int LARGEST = 1 << 20;
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.){0,400}\"|-?[0-9][0-9.eE+-]{0,30}|[a-z]{4,5}|[\\[\\]{}:,]");

  private final List<byte[]> seeds;
  private final Random random;
  private final boolean json;

  /**
   * @param json whether the seeds are JSON, so that their parts are to be exchanged
   */
  Mutation(List<byte[]> seeds, boolean json, long seed) {
    this.seeds = List.copyOf(seeds);
    this.json = json;
    this.random = new Random(seed);
  }

  /** The next input: a seed with one to six sorts of damage. */
  byte[] next() {
    byte[] input = seed();
    for (int times = 1 + random.nextInt(6); times > 0; times--) {
      input = random.nextInt(3) == 0 ? bytes(input) : text(input);
      if (input.length > LARGEST) {
        return part(input, 0, LARGEST);
      }
    }
    return random.nextInt(40) == 0 ? encoded(input) : input;
  }

  private byte[] seed() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private int at(byte[] input) {
    return random.nextInt(input.length + 1);
  }

  private byte[] bytes(byte[] input) {
    int at = at(input);
    return switch (random.nextInt(8)) {
      case 0 -> flipped(input);
      case 1 -> part(input, 0, at);
      case 2 -> part(input, at, input.length);
      case 3 -> joined(part(input, 0, at), part(seed(), at / 2, LARGEST));
      case 4 -> joined(part(input, 0, at), part(input, at / 2, LARGEST));
      case 5 ->
          joined(
              part(input, 0, at), new byte[] {(byte) 0xC0, (byte) 0xAF}, part(input, at, LARGEST));
      case 6 ->
          joined(part(input, 0, at), new byte[1 + random.nextInt(3)], part(input, at, LARGEST));
      default ->
          joined(
              part(input, 0, at),
              part(input, Math.min(input.length, at + random.nextInt(40)), LARGEST));
    };
  }

  private byte[] flipped(byte[] input) {
    byte[] changed = input.clone();
    for (int i = 0; i < 1 + random.nextInt(8) && changed.length > 0; i++) {
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return changed;
  }

  private byte[] text(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    String changed = json ? tokens(text) : inserted(text);
    return changed.getBytes(StandardCharsets.UTF_8);
  }

  private String inserted(String text) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + Hostile.markup(random) + text.substring(at);
  }

  /** Exchanges, doubles, takes out or wraps parts of a JSON text. */
  private String tokens(String text) {
    List<int[]> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find() && tokens.size() < 20_000) {
      tokens.add(new int[] {matcher.start(), matcher.end()});
    }
    if (tokens.isEmpty()) {
      return inserted(text);
    }
    int[] first = tokens.get(random.nextInt(tokens.size()));
    int[] last = tokens.get(random.nextInt(tokens.size()));
    int begin = Math.min(first[0], last[0]);
    int end = Math.max(first[1], last[1]);
    String before = text.substring(0, first[0]);
    String token = text.substring(first[0], first[1]);
    String after = text.substring(first[1]);
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> before + Hostile.value(random) + after;
      case 3 -> before + (token.startsWith("\"") ? Hostile.key(random) : token + token) + after;
      case 4 -> before + Hostile.key(random) + ":" + Hostile.value(random) + "," + token + after;
      case 5 -> before + after;
      case 6 -> text.substring(0, end) + "," + text.substring(begin);
      default -> text.substring(0, begin) + text.substring(end);
    };
  }

  private byte[] encoded(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    return switch (random.nextInt(4)) {
      case 0 -> text.getBytes(StandardCharsets.UTF_16);
      case 1 -> text.getBytes(StandardCharsets.UTF_16LE);
      case 2 -> text.getBytes(StandardCharsets.ISO_8859_1);
      default -> joined(mark, input);
    };
  }

  private static byte[] part(byte[] input, int begin, int end) {
    int to = Math.min(end, input.length);
    int from = Math.min(begin, to);
    byte[] part = new byte[to - from];
    System.arraycopy(input, from, part, 0, part.length);
    return part;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
