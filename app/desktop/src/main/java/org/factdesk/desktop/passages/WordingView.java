package org.factdesk.desktop.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import org.factdesk.desktop.look.Palette;
import org.factdesk.desktop.look.PlainWords;
import org.factdesk.desktop.typeset.Block;
import org.factdesk.desktop.typeset.Run;
import org.factdesk.desktop.typeset.TypesetText;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Span;
import org.factdesk.text.WordDifference;

/** Both wordings of a passage, the words that differ set strong. Event thread. */
final class WordingView extends JScrollPane {
  private static final Texts TEXTS = Texts.of(WordingView.class);

  private final TypesetText text = new TypesetText(target -> {});
  private transient Optional<Match> shown = Optional.empty();

  WordingView() {
    setViewportView(text);
    setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    text.getAccessibleContext().setAccessibleName(TEXTS.get("wordings"));
    dress();
  }

  void show(Optional<Match> match, String here, String there) {
    if (!match.equals(shown)) {
      shown = match;
      text.show(match.map(one -> blocks(one, here, there)).orElse(List.of()));
    }
  }

  private static List<Block> blocks(Match match, String here, String there) {
    String one = Words.oneLine(match.here().quote());
    String other = Words.oneLine(match.there().quote());
    WordDifference difference = WordDifference.of(one, other);
    String how =
        TEXTS.get("wordings.how", match.how().words(), Math.round(100 * difference.same()));
    return List.of(
        new Block.Prose(List.of(new Run(how, Run.Kind.PLAIN, ""))),
        wording(here, one, difference.onlyHere()),
        wording(there, other, difference.onlyThere()));
  }

  private static Block wording(String name, String words, List<Span> different) {
    List<Run> runs = new ArrayList<>();
    runs.add(run(name + "  ", Run.Kind.CODE));
    int at = 0;
    for (Span span : different) {
      runs.add(run(words.substring(at, span.begin()), Run.Kind.PLAIN));
      runs.add(run(words.substring(span.begin(), span.end()), Run.Kind.STRONG));
      at = span.end();
    }
    runs.add(run(words.substring(at), Run.Kind.PLAIN));
    return new Block.Prose(runs.stream().filter(run -> !run.text().isEmpty()).toList());
  }

  private static Run run(String words, Run.Kind kind) {
    return new Run(PlainWords.of(words), kind, "");
  }

  @Override
  public void updateUI() {
    super.updateUI();
    dress();
  }

  private void dress() {
    setBorder(BorderFactory.createMatteBorder(0, 1, 0, 0, Palette.current().hairline()));
  }
}
