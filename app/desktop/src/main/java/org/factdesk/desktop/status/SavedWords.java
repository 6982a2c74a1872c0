package org.factdesk.desktop.status;

import java.time.ZoneId;
import org.factdesk.desktop.words.ClockWords;
import org.factdesk.desktop.words.Texts;
import org.factdesk.workspace.SaveState;

/** Says whether everything is on the disk. */
public final class SavedWords {
  private static final Texts TEXTS = Texts.of(SavedWords.class);

  private SavedWords() {}

  /** Such as "Saved 12:03:04", "Saving", "Not saved: disk full. Retrying". */
  static String brief(SaveState state) {
    if (state instanceof SaveState.Saved saved) {
      return TEXTS.get("saved", ClockWords.seconds(saved.at(), ZoneId.systemDefault()));
    }
    if (state instanceof SaveState.ReadOnly) {
      return TEXTS.get("read-only");
    }
    return state instanceof SaveState.NotSaved not
        ? TEXTS.get("not-saved", cause(not))
        : TEXTS.get("saving");
  }

  /** Which file and why, since when, and where the rescue copy is. */
  public static String explained(SaveState.NotSaved not) {
    String since = ClockWords.seconds(not.since(), ZoneId.systemDefault());
    String why =
        not.cause() == SaveState.Cause.NO_ANSWER ? TEXTS.get("not-saved.no-answer") : not.message();
    return not.rescue()
        .map(copy -> TEXTS.get("not-saved.rescued", why, since, copy))
        .orElseGet(() -> TEXTS.get("not-saved.since", why, since));
  }

  private static String cause(SaveState.NotSaved not) {
    return switch (not.cause()) {
      case FULL -> TEXTS.get("not-saved.full");
      case FORBIDDEN -> TEXTS.get("not-saved.forbidden");
      case GONE -> TEXTS.get("not-saved.gone");
      case NO_ANSWER -> TEXTS.get("not-saved.no-answer");
      case OTHER -> not.message();
    };
  }
}
