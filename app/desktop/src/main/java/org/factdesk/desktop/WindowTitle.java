package org.factdesk.desktop;

import java.util.List;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.desktop.words.Direction;
import org.factdesk.desktop.words.ShortIds;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.workspace.Snapshot;

/** What stands above the window: which article of which workspace. Event thread only. */
final class WindowTitle {
  private static final Texts BESIDE = Texts.of(Halves.class);
  private static final int LONGEST = 50;

  private List<String> ids = List.of();
  private ShortIds shortIds = ShortIds.NONE;

  /**
   * @param inOrder whether the article in hand stands before the one beside
   */
  String of(Situation now, boolean inOrder) {
    use(now.snapshot().map(Snapshot::ids).orElse(List.of()));
    String workspace = now.snapshot().map(Snapshot::name).orElse("Factdesk");
    if (now.beside().isPresent() && now.article().isPresent()) {
      String shown = Direction.part(shortIds.of(now.article().get()));
      String beside = Direction.part(shortIds.of(now.beside().get()));
      return inOrder
          ? BESIDE.get("window.title", shown, beside, workspace)
          : BESIDE.get("window.title", beside, shown, workspace);
    }
    return now.open()
        .map(
            open ->
                Direction.part(shortIds.of(open.id()))
                    + " "
                    + Direction.part(Words.cut(Words.title(open.article()), LONGEST))
                    + " — "
                    + Direction.part(workspace))
        .orElse(workspace);
  }

  /** Short ids are made of all ids: of very many only where they are others than before. */
  private void use(List<String> now) {
    if (!now.equals(ids)) {
      ids = now;
      shortIds = ShortIds.of(now);
    }
  }
}
