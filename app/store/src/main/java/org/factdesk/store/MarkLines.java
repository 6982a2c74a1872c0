package org.factdesk.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.factdesk.model.Annotation;
import org.factdesk.model.CodePoints;

/**
 * Writes annotations on one stretch of words as {@link AnnotationWriter} does, by copying the words
 * from the quoted text: a hundred thousand of them take as long as copying the file.
 */
final class MarkLines {
  /** What a line has besides the marked words, usually. */
  private static final int USUAL_REST = 300;

  private static final int SECONDS_OF_DAY = 24 * 60 * 60;
  private static final int LAST_PLAIN_YEAR = 9999;

  private static final byte[] ID = ascii(",\n{\"id\":\"");
  private static final byte[] LAYER = ascii("\",\"layer\":\"");
  private static final byte[] SPANS = ascii("\",\"spans\":[[");
  private static final byte[] QUOTE = ascii("]],\"quote\":[\"");
  private static final byte[] BEFORE = ascii("\"],\"before\":\"");
  private static final byte[] AFTER = ascii("\",\"after\":\"");
  private static final byte[] FEATURES = ascii("\",\"features\":{");
  private static final byte[] BETWEEN = ascii("\":\"");
  private static final byte[] NOTE = ascii(",\"note\":\"");
  private static final byte[] BY = ascii(",\"by\":\"");
  private static final byte[] AT = ascii("\",\"at\":\"");
  private static final byte[] ORIGIN = ascii(",\"origin\":\"");

  private final QuotedText text;
  private final CodePoints codePoints;
  private final JsonBytes out;

  /** The days that were written last, as marks are not in the order in which they were made. */
  private final Map<Long, byte[]> days = new HashMap<>();

  MarkLines(QuotedText text, JsonBytes out) {
    this.text = text;
    this.codePoints = text.codePoints();
    this.out = out;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** About how many bytes a file with these marks has. */
  static int bytes(Iterable<Annotation> marks) {
    long bytes = USUAL_REST;
    for (Annotation mark : marks) {
      bytes += USUAL_REST + mark.end() - mark.begin();
    }
    return (int) Math.min(bytes, Integer.MAX_VALUE / 2);
  }

  /** Whether the mark can be written here: its words are whole characters of the text. */
  boolean fits(Annotation mark) {
    return text.isWhole()
        && !mark.isDiscontinuous()
        && mark.end() <= text.text().length()
        && isBorder(mark.begin())
        && isBorder(mark.end());
  }

  private boolean isBorder(int offset) {
    return codePoints.toUtf16(codePoints.fromUtf16(offset)) == offset;
  }

  /** Writes a mark that fits, behind another one of the list. */
  void write(Annotation mark) {
    out.raw(ID).text(mark.id()).raw(LAYER).text(mark.layer()).raw(SPANS);
    int begin = codePoints.fromUtf16(mark.begin());
    int end = codePoints.fromUtf16(mark.end());
    out.number(begin).write(',');
    out.number(end).raw(QUOTE);
    stretch(begin, end);
    out.raw(BEFORE);
    stretch(Math.max(0, begin - Context.LENGTH), begin);
    out.raw(AFTER);
    stretch(end, Math.min(codePoints.length(), end + Context.LENGTH));
    out.raw(FEATURES);
    features(mark);
    out.write('}');
    text(NOTE, mark.note());
    out.raw(BY).text(mark.by()).raw(AT);
    time(mark);
    out.write('"');
    text(ORIGIN, mark.origin());
    out.write('}');
  }

  private void stretch(int begin, int end) {
    int from = text.begins()[begin];
    out.write(text.quoted(), from, text.begins()[end] - from);
  }

  private void features(Annotation mark) {
    boolean first = true;
    for (Map.Entry<String, String> feature : mark.features().entrySet()) {
      if (!first) {
        out.write(',');
      }
      first = false;
      out.write('"');
      out.text(feature.getKey()).raw(BETWEEN).text(feature.getValue()).write('"');
    }
  }

  private void text(byte[] field, String words) {
    if (!words.isEmpty()) {
      out.raw(field).text(words).write('"');
    }
  }

  /** To the second, in UTC. */
  private void time(Annotation mark) {
    long second = mark.at().getEpochSecond();
    long day = Math.floorDiv(second, SECONDS_OF_DAY);
    byte[] written = days.computeIfAbsent(day, MarkLines::written);
    if (written.length == 0) {
      out.text(mark.at().truncatedTo(ChronoUnit.SECONDS).toString());
      return;
    }
    int rest = (int) Math.floorMod(second, (long) SECONDS_OF_DAY);
    out.raw(written).two(rest / 3600).write(':');
    out.two(rest / 60 % 60).write(':');
    out.two(rest % 60).write('Z');
  }

  /** Nothing for a day that is written in another way. */
  private static byte[] written(long day) {
    int year = LocalDate.ofEpochDay(day).getYear();
    return year >= 0 && year <= LAST_PLAIN_YEAR
        ? ascii(LocalDate.ofEpochDay(day) + "T")
        : new byte[0];
  }
}
