package org.factdesk.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.CodePoints;
import org.factdesk.model.Features;
import org.factdesk.store.QuickBytes.Expected;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of annotations that stand as {@link MarkLines} writes them, with the words that
 * the text has at their place: nearly all lines of nearly all files. Any other line is left to the
 * parser, which is the one that says what is wrong with it. One use.
 */
final class QuickMarks {
  private static final Expected ID = new Expected("{\"id\":\"");
  private static final Expected LAYER = new Expected("\",\"layer\":\"");
  private static final Expected SPANS = new Expected("\",\"spans\":[[");
  private static final Expected QUOTE = new Expected("]],\"quote\":[\"");
  private static final Expected BEFORE = new Expected("\"],\"before\":\"");
  private static final Expected AFTER = new Expected("\",\"after\":\"");
  private static final Expected FEATURES = new Expected("\",\"features\":{");
  private static final Expected NOTE = new Expected(",\"note\":\"");
  private static final Expected BY = new Expected(",\"by\":\"");
  private static final Expected AT = new Expected("\",\"at\":\"");
  private static final Expected ORIGIN = new Expected(",\"origin\":\"");

  /** Files with more sorts of features share those that come close together. */
  private static final int MOST_SHARED = 20_000;

  private final QuickBytes line;
  private final byte[] quoted;
  private final int[] begins;
  private final CodePoints codePoints;
  private final JsonValues values;
  private final IdSet ids;
  private final List<Annotation> marks = new ArrayList<>();
  private final QuickPool<String> words;
  private final QuickPool<Features> objects;
  private final Map<Features, Features> shared = new HashMap<>();
  private int lines;

  QuickMarks(byte[] bytes, QuotedText text, JsonValues values, IdSet ids) {
    this.line = new QuickBytes(bytes);
    this.quoted = text.quoted();
    this.begins = text.begins();
    this.codePoints = text.codePoints();
    this.values = values;
    this.ids = ids;
    this.words = new QuickPool<>(line);
    this.objects = new QuickPool<>(line);
  }

  List<Annotation> marks() {
    return marks;
  }

  /** How many ends of lines the last reading took. */
  int lines() {
    return lines;
  }

  /**
   * Reads lines from the start of one on; gives the start of what was not taken. The last line of a
   * list is taken only with all before it: else the parser would meet the list's end behind a
   * comma.
   *
   * @param first whether the line is the list's first
   */
  int read(int begin, boolean first) {
    int start = begin;
    lines = 0;
    while (true) {
      line.go(start);
      Annotation mark = mark(first);
      if (mark == null) {
        return start;
      }
      marks.add(mark);
      start = line.at();
      if (!line.isNext('{')) {
        return start;
      }
      lines++;
    }
  }

  /** The line's mark with the line taken; null where it is not as expected. */
  private @Nullable Annotation mark(boolean mayEnd) {
    if (!line.take(ID) || !line.words() || !line.isAscii()) {
      return null;
    }
    int idBegin = line.begin();
    int idEnd = line.end();
    String layer = line.take(LAYER) && line.words() ? words.get(this::sharedWords) : null;
    if (layer == null || layer.isEmpty() || idBegin == idEnd || !line.take(SPANS)) {
      return null;
    }
    int begin = line.number();
    int end = line.take(',') ? line.number() : -1;
    if (begin < 0 || end <= begin || end > codePoints.length() || !quotes(begin, end)) {
      return null;
    }
    Features features =
        line.take(FEATURES) && line.object() ? objects.get(this::sharedFeatures) : null;
    String note = features == null || !line.take(NOTE) ? "" : closed(ownWords());
    String by = line.take(BY) && line.words() ? words.get(this::sharedWords) : null;
    if (features == null || note == null || by == null || !line.take(AT)) {
      return null;
    }
    long second = second();
    line.go(line.at() + Times.LENGTH);
    boolean timed = second != Times.NONE && line.take('"');
    String origin =
        !timed || !line.take(ORIGIN)
            ? ""
            : closed(line.words() ? words.get(this::sharedWords) : null);
    if (!timed || origin == null || !line.take('}') || !lineEnd(mayEnd)) {
      return null;
    }
    String id = new String(line.bytes(), idBegin, idEnd - idBegin, StandardCharsets.ISO_8859_1);
    int from = codePoints.toUtf16(begin);
    int to = codePoints.toUtf16(end);
    return ids.add(id)
        ? Annotation.onOneSpan(id, layer, from, to, features, note, by, second, origin)
        : null;
  }

  private long second() {
    long second = Times.second(line.bytes(), line.at());
    if (second != Times.NONE || line.at() + Times.LENGTH > line.bytes().length) {
      return second;
    }
    byte[] bytes = line.bytes();
    String time = new String(bytes, line.at(), Times.LENGTH, StandardCharsets.ISO_8859_1);
    // The last days of a month; whatever else is no time that we write.
    Instant parsed = bytes[line.at() + Times.LENGTH - 1] == 'Z' ? values.times().parse(time) : null;
    return parsed == null || parsed.getNano() != 0 ? Times.NONE : parsed.getEpochSecond();
  }

  /** The words in the text and around them. */
  private boolean quotes(int begin, int end) {
    return line.take(QUOTE)
        && stretch(begin, end)
        && line.take(BEFORE)
        && stretch(Math.max(0, begin - Context.LENGTH), begin)
        && line.take(AFTER)
        && stretch(end, Math.min(codePoints.length(), end + Context.LENGTH));
  }

  private boolean stretch(int begin, int end) {
    return line.take(quoted, begins[begin], begins[end]);
  }

  /** Takes the line's end: before another line, or before the end of a list. */
  private boolean lineEnd(boolean mayEnd) {
    if (line.take(',')) {
      return line.take('\n') && line.isNext('{');
    }
    int end = line.at();
    boolean ends = mayEnd && line.take('\n') && line.isNext(']');
    line.go(end);
    return ends;
  }

  private @Nullable String closed(@Nullable String words) {
    return words != null && line.take('"') ? words : null;
  }

  private @Nullable String ownWords() {
    return line.words() ? decoded(line.begin(), line.end(), line.isAscii()) : null;
  }

  private @Nullable String sharedWords() {
    String made = decoded(line.begin(), line.end(), line.isAscii());
    return made == null ? null : values.shared(made);
  }

  private @Nullable Features sharedFeatures() {
    Map<String, String> map = new TreeMap<>();
    int after = line.at();
    int end = line.end();
    boolean right = true;
    for (line.go(line.begin()); right && line.at() < end; line.go(line.at() + 1)) {
      line.go(line.isNext(',') ? line.at() + 2 : line.at() + 1);
      String name = line.words() ? sharedWords() : null;
      line.go(line.at() + 3);
      String value = line.words() ? sharedWords() : null;
      right = name != null && value != null;
      if (name != null && value != null) {
        map.put(name, value);
      }
    }
    line.go(after);
    return right ? shared(Features.of(map)) : null;
  }

  private Features shared(Features made) {
    if (shared.size() > MOST_SHARED) {
      return made;
    }
    Features known = shared.putIfAbsent(made, made);
    return known == null ? made : known;
  }

  /** Null where the bytes are not UTF-8. */
  private @Nullable String decoded(int begin, int end, boolean ascii) {
    byte[] bytes = line.bytes();
    if (ascii) {
      return new String(bytes, begin, end - begin, StandardCharsets.ISO_8859_1);
    }
    String made = new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
    return made.indexOf('\uFFFD') < 0 ? made : null;
  }
}
