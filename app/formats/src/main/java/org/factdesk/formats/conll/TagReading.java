package org.factdesk.formats.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Range;
import org.factdesk.formats.conll.Layout.ReadStyle;

/**
 * Makes marks of the tags of one document. A tag that cannot follow the one before is taken as the
 * begin of a mark, as the shared tasks' own scoring does.
 */
final class TagReading {
  private final ReadStyle style;
  private final String feature;
  private final String file;
  private final List<Mark> marks = new ArrayList<>();
  private String open = "";
  private int begin;
  private int end;
  private int line;

  TagReading(ReadStyle style, String feature, String file) {
    this.style = style;
    this.feature = feature;
    this.file = file;
  }

  /**
   * Takes the next word.
   *
   * @return what is wrong with its tag; empty for nothing
   */
  String take(Tag tag, int wordBegin, int wordEnd, int wordLine) {
    boolean goesOn = "IEL".indexOf(tag.letter()) >= 0 && tag.label().equals(open);
    String wrong = "";
    if (goesOn) {
      end = wordEnd;
    } else {
      if (style == ReadStyle.ENDS && !open.isEmpty()) {
        wrong = "follows a mark that has no end";
      }
      close();
      if (tag.isMark()) {
        boolean begins = "BSU".indexOf(tag.letter()) >= 0;
        boolean mayGoOn = style == ReadStyle.GOES_ON || style == ReadStyle.BARE;
        wrong = begins || mayGoOn ? wrong : "goes on with a mark that has no begin";
        open = tag.label();
        begin = wordBegin;
        end = wordEnd;
        line = wordLine;
      }
    }
    if ("ELSU".indexOf(tag.letter()) >= 0) {
      close();
    }
    return wrong;
  }

  /** Ends what is open, as at the end of a sentence; says whether it has no end of its own. */
  boolean close() {
    if (open.isEmpty()) {
      return false;
    }
    int colon = feature.isEmpty() ? -1 : open.indexOf(Labels.BETWEEN);
    String layer = Labels.plain(colon < 0 ? open : open.substring(0, colon));
    Mark mark =
        Mark.of("m" + (marks.size() + 1), layer, List.of(new Range(begin, end)), file, line);
    marks.add(colon < 0 ? mark : mark.withFeatures(Map.of(feature, open.substring(colon + 1))));
    open = "";
    return style == ReadStyle.ENDS;
  }

  List<Mark> marks() {
    return marks;
  }
}
