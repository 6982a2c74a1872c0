package org.factdesk.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a version's file is called: {@code 2026-11-22T09-45-12.345Z-k3Xw.json.gz}, by the time when
 * the content was written, so that names sort by time, and by who kept it, so that two windows
 * never write the same one.
 *
 * @param packed whether it is compressed; it is not for a moment after it was kept
 */
record VersionName(Instant at, String session, boolean packed) {
  private static final String RAW = ".json";
  private static final String PACKED = ".json.gz";
  private static final Pattern SHAPE =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\.\\d{3}Z)-([A-Za-z0-9]{1,20})\\.json(\\.gz)?");
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd'T'HH-mm-ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 3, 3, true)
          .appendLiteral('Z')
          .toFormatter()
          .withZone(ZoneOffset.UTC);

  VersionName {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** The name of a file; empty for a file that is no version. */
  static Optional<VersionName> of(Path file) {
    Path name = file.getFileName();
    Matcher matcher = SHAPE.matcher(name == null ? "" : name.toString());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      Instant at = Instant.from(TIME.parse(matcher.group(1)));
      return Optional.of(new VersionName(at, matcher.group(2), matcher.group(3) != null));
    } catch (DateTimeException e) {
      // A thirteenth month: a name of somebody else's.
      return Optional.empty();
    }
  }

  VersionName asPacked() {
    return new VersionName(at, session, true);
  }

  Path in(Path folder) {
    return folder.resolve(TIME.format(at) + "-" + session + (packed ? PACKED : RAW));
  }
}
