package org.factdesk.store;

import static org.factdesk.store.QuickBytes.expected;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

  private static final byte[] ID = expected(",\n{\"id\":\"");
  private static final byte[] LAYER = expected("\",\"layer\":\"");
  private static final byte[] SPANS = expected("\",\"spans\":[[");
  private static final byte[] QUOTE = expected("]],\"quote\":[\"");
  private static final byte[] BEFORE = expected("\"],\"before\":\"");
  private static final byte[] AFTER = expected("\",\"after\":\"");
  private static final byte[] FEATURES = expected("\",\"features\":{");
  private static final byte[] BETWEEN = expected("\":\"");
  private static final byte[] NOTE = expected(",\"note\":\"");
  private static final byte[] BY = expected(",\"by\":\"");
  private static final byte[] AT = expected("\",\"at\":\"");
  private static final byte[] ORIGIN = expected(",\"origin\":\"");

  private final QuotedText text;
  private final CodePoints codePoints;
  private final JsonBytes out;
  private long lastDay = Long.MIN_VALUE;
  private byte[] lastDayWritten = new byte[0];

  MarkLines(QuotedText text, JsonBytes out) {
    this.text = text;
    this.codePoints = text.codePoints();
    this.out = out;
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
    int from = text.begin(begin);
    out.write(text.quoted(), from, text.begin(end) - from);
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
    if (day != lastDay) {
      lastDay = day;
      LocalDate date = LocalDate.ofEpochDay(day);
      boolean plain = date.getYear() >= 0 && date.getYear() <= LAST_PLAIN_YEAR;
      lastDayWritten = plain ? expected(date + "T") : new byte[0];
    }
    if (lastDayWritten.length == 0) {
      out.text(mark.at().truncatedTo(ChronoUnit.SECONDS).toString());
      return;
    }
    int rest = (int) Math.floorMod(second, (long) SECONDS_OF_DAY);
    out.raw(lastDayWritten).two(rest / 3600).write(':');
    out.two(rest / 60 % 60).write(':');
    out.two(rest % 60).write('Z');
  }
}
