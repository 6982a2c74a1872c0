package org.factdesk.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which article ids and annotator names are safe as parts of file names. */
final class Names {
  /** File names end at 255 bytes; the annotator's name and the ending need room too. */
  private static final int MAXIMUM_SEGMENT_BYTES = 150;

  private static final int MAXIMUM_ID_BYTES = 1000;
  private static final int MAXIMUM_SHOWN = 80;
  private static final Pattern ANNOTATOR = Pattern.compile("[\\p{L}\\p{N}_-]{1,40}");
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.DOTALL);

  private Names() {}

  /** Why the id cannot name an article; empty where it can. */
  static Optional<String> problemWithArticleId(String id) {
    if (id.isBlank()) {
      return Optional.of("is empty");
    }
    if (id.codePoints().anyMatch(Names::isHidden)) {
      return Optional.of("has control characters");
    }
    if (id.startsWith("/") || id.contains("\\") || DRIVE.matcher(id).matches()) {
      return Optional.of("is an absolute path or has a backslash");
    }
    if (id.getBytes(StandardCharsets.UTF_8).length > MAXIMUM_ID_BYTES) {
      return Optional.of("is longer than " + MAXIMUM_ID_BYTES + " bytes");
    }
    for (String segment : id.split("/", -1)) {
      Optional<String> problem = problemWithSegment(segment);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> problemWithSegment(String segment) {
    if (segment.isEmpty()) {
      return Optional.of("has an empty part between slashes");
    }
    if (segment.startsWith(".")) {
      return Optional.of("has a part that starts with a dot");
    }
    boolean suspect = "cpanlCPANL".indexOf(segment.charAt(0)) >= 0;
    if (suspect && RESERVED.matcher(segment).matches()) {
      return Optional.of("has a part that some systems reserve: " + segment);
    }
    if (segment.getBytes(StandardCharsets.UTF_8).length > MAXIMUM_SEGMENT_BYTES) {
      return Optional.of("has a part longer than " + MAXIMUM_SEGMENT_BYTES + " bytes");
    }
    return Optional.empty();
  }

  /** Why the name cannot be an annotator's; empty where it can. */
  static Optional<String> problemWithAnnotator(String name) {
    return ANNOTATOR.matcher(name).matches()
        ? Optional.empty()
        : Optional.of("has to be 1 to 40 letters, digits, - and _");
  }

  /** Foreign text as it may stand in a message: one line, without hidden characters, bounded. */
  static String shown(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .limit(MAXIMUM_SHOWN)
        .forEach(point -> result.appendCodePoint(isHidden(point) ? 0xFFFD : point));
    return text.codePointCount(0, text.length()) > MAXIMUM_SHOWN
        ? result.append('…').toString()
        : result.toString();
  }

  /** Control characters, bidirectional embeddings and overrides, line separators, half pairs. */
  static boolean isHidden(int codePoint) {
    if ((codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)) {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
