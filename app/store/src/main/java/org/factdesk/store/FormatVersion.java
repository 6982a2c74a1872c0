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
    return newer(subject, format, ours);
  }

  /** Says that a file of this format is of a newer major version; empty where it is not. */
  static Optional<Problem> newer(String subject, Optional<String> format, String ours) {
    return isNewer(format.orElse(""), ours)
        ? Optional.of(
            new Problem(
                subject,
                "was written by a newer Factdesk ("
                    + format.orElseThrow()
                    + "); it is left as it is: update Factdesk to work with it"))
        : Optional.empty();
  }

  /** What is said of a file of a newer major version that could be read in part. */
  static String onlyShown(String format) {
    return "was written by a newer Factdesk ("
        + format
        + "); what this version understands of it is shown, and it is never written to: update"
        + " Factdesk to work on it";
  }

  /** Whether the format is a newer major version of ours. */
  static boolean isNewer(String format, String ours) {
    Matcher matcher = SHAPE.matcher(format);
    return matcher.matches()
        && matcher.group(1).equals(ours.substring(0, ours.indexOf('/')))
        && Integer.parseInt(matcher.group(2)) > major(ours);
  }

  private static int major(String format) {
    return Integer.parseInt(format.substring(format.indexOf('/') + 1));
  }
}
