package org.factdesk.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Problem;

/**
 * The {@code format} field of our files: a name and a version, {@code factdesk-annotations/1}. A
 * newer minor version ({@code /1.2}) adds fields that we keep; a newer major one is not ours to
 * read.
 */
final class FormatVersion {
  static final String WORKSPACE = "factdesk-workspace/1";
  static final String SCHEME = "factdesk-scheme/1";
  static final String ANNOTATIONS = "factdesk-annotations/1";
  static final String DISMISSALS = "factdesk-dismissals/1";

  private static final Pattern SHAPE =
      Pattern.compile("([a-z-]{1,40})/([0-9]{1,9})(\\.[0-9]{1,9})?");

  private FormatVersion() {}

  /** What keeps a file of this format from being read by us; empty where nothing does. */
  static Optional<Problem> problem(String subject, Optional<String> format, String ours) {
    if (format.isEmpty()) {
      return Optional.of(
          new Problem(
              subject, "does not say \"format\":\"" + ours + "\"; add it or name another file"));
    }
    Matcher matcher = SHAPE.matcher(format.get());
    String name = ours.substring(0, ours.indexOf('/'));
    if (!matcher.matches() || !matcher.group(1).equals(name)) {
      return Optional.of(
          new Problem(
              subject, "has the format '" + Names.shown(format.get()) + "', not '" + ours + "'"));
    }
    if (Integer.parseInt(matcher.group(2)) > major(ours)) {
      return Optional.of(
          new Problem(
              subject,
              "was written by a newer Factdesk ("
                  + format.get()
                  + "); it is left as it is: update Factdesk to work with it"));
    }
    return Optional.empty();
  }

  private static int major(String format) {
    return Integer.parseInt(format.substring(format.indexOf('/') + 1));
  }
}
