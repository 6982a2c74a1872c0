package org.factdesk.desktop.article;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is at a point of the page.
 *
 * @param offset whose caret is nearest
 * @param marks under the point, the innermost first
 * @param finding whose sign or zigzag it is
 * @param suggestion whose sign or box it is
 * @param note the mark whose note's sign it is
 * @param fold the line of a dimmed section
 */
record Pointing(
    int offset,
    List<Mark> marks,
    Optional<FindingSign> finding,
    Optional<SuggestedMark> suggestion,
    Optional<Mark> note,
    Optional<Block> fold) {
  private static final int REACH = 12;

  enum Handle {
    NONE,
    START,
    END
  }

  static Pointing at(Sheet sheet, int x, int y) {
    Galley galley = sheet.galley();
    if (galley.blockCount() == 0) {
      return nothing(0);
    }
    int offset = galley.offsetAt(x, y);
    Row row = galley.rowAtY(y);
    if (x < galley.column().left()) {
      return inMargin(sheet, row, x, y, offset);
    }
    if (galley.block(row).isFoldLine()) {
      Optional<Block> fold = Optional.of(galley.block(row));
      return new Pointing(offset, List.of(), none(), none(), none(), fold);
    }
    int character = galley.characterAt(x, y);
    return character < 0 ? nothing(offset) : onWords(sheet, offset, character);
  }

  /** Which handle of the selected mark a point is near. */
  static Handle handleAt(Sheet sheet, int x, int y) {
    Optional<SelectedMark> selected = SelectedMark.of(sheet);
    if (selected.isEmpty()) {
      return Handle.NONE;
    }
    if (isNear(selected.get().startHandle(), x, y)) {
      return Handle.START;
    }
    return isNear(selected.get().endHandle(), x, y) ? Handle.END : Handle.NONE;
  }

  boolean isClickable() {
    return finding.isPresent() || suggestion.isPresent() || note.isPresent() || fold.isPresent();
  }

  /** What the finding or the note says; null for nothing, as tool tips want it. */
  @Nullable String message() {
    return finding
        .map(FindingSign::message)
        .or(() -> note.map(mark -> mark.annotation().note()))
        .orElse(null);
  }

  private static Pointing nothing(int offset) {
    return new Pointing(offset, List.of(), none(), none(), none(), none());
  }

  private static Pointing onWords(Sheet sheet, int offset, int character) {
    Optional<FindingSign> finding =
        sheet.findings().touching(character, character + 1).stream()
            .map(Places.Placed::thing)
            .min((a, b) -> a.severity().compareTo(b.severity()));
    Optional<SuggestedMark> suggestion =
        sheet.suggestions().touching(character, character + 1).stream()
            .map(Places.Placed::thing)
            .findFirst();
    List<Mark> marks = sheet.marks().at(character);
    return new Pointing(offset, marks, finding, suggestion, none(), none());
  }

  private static Pointing inMargin(Sheet sheet, Row row, int x, int y, int offset) {
    MarginSigns signs = new MarginSigns(sheet);
    Optional<Mark> note =
        signs.note(row).filter(mark -> MarginSigns.hits(signs.notePlace(row), x, y));
    Optional<MarginSigns.Sign> sign =
        signs.sign(row).filter(found -> MarginSigns.hits(signs.findingPlace(row), x, y));
    Optional<FindingSign> finding =
        sign.filter(found -> found.severity() != Severity.SUGGESTION)
            .flatMap(
                found ->
                    sheet.page().findings().stream()
                        .filter(finding1 -> finding1.id().equals(found.id()))
                        .findFirst());
    Optional<SuggestedMark> suggestion =
        sign.filter(found -> found.severity() == Severity.SUGGESTION)
            .flatMap(
                found ->
                    sheet.page().suggestions().stream()
                        .filter(offer -> offer.id().equals(found.id()))
                        .findFirst());
    return new Pointing(offset, List.of(), finding, suggestion, note, none());
  }

  private static boolean isNear(Rectangle handle, int x, int y) {
    return Math.abs(handle.getCenterX() - x) <= REACH && Math.abs(handle.getCenterY() - y) <= REACH;
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
