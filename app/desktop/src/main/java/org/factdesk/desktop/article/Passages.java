package org.factdesk.desktop.article;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.Span;
import org.factdesk.text.Sentences;

/** The sentences and paragraphs of a page, as the caret goes by them. */
record Passages(Galley galley, String text) {

  /** The sentence at an offset, or right after it; empty where no words are shown. */
  Optional<Span> sentenceAt(int offset) {
    return blockAt(offset)
        .flatMap(
            block ->
                sentences(block).stream()
                    .filter(span -> span.end() > offset)
                    .findFirst()
                    .or(() -> last(sentences(block))));
  }

  Optional<Span> paragraphAt(int offset) {
    return blockAt(offset).map(block -> new Span(block.begin(), block.end()));
  }

  /** The begin of the sentence after the one at an offset, in the next paragraph at its end. */
  int sentenceDown(int offset, CaretMoves moves) {
    return blockAt(offset)
        .flatMap(
            block ->
                sentences(block).stream().map(Span::begin).filter(at -> at > offset).findFirst())
        .orElseGet(() -> moves.paragraphDown(offset));
  }

  /** The begin of the sentence at an offset, or of the one before where the caret is at it. */
  int sentenceUp(int offset, CaretMoves moves) {
    Optional<Span> here = blockAt(offset).flatMap(block -> last(sentences(block, offset)));
    if (here.isPresent()) {
      return here.get().begin();
    }
    int before = moves.before(offset);
    return before == offset
        ? offset
        : blockAt(before).flatMap(block -> last(sentences(block))).map(Span::begin).orElse(before);
  }

  private Optional<Block> blockAt(int offset) {
    if (galley.isEmpty()) {
      return Optional.empty();
    }
    Block block = galley.block(galley.blockAt(offset));
    boolean shown = block.showsText() && offset <= block.end() && block.begin() < block.end();
    return shown ? Optional.of(block) : Optional.empty();
  }

  private List<Span> sentences(Block block) {
    int from = block.begin();
    return Sentences.in(text.substring(from, block.end())).stream()
        .map(span -> new Span(span.begin() + from, span.end() + from))
        .toList();
  }

  private List<Span> sentences(Block block, int before) {
    return sentences(block).stream().filter(span -> span.begin() < before).toList();
  }

  private static Optional<Span> last(List<Span> spans) {
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(spans.size() - 1));
  }
}
