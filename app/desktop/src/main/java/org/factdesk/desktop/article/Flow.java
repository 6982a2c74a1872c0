package org.factdesk.desktop.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.factdesk.model.Article;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;

/**
 * Turns an article's sections into the blocks of its page, in the order of the text. Blank lines
 * belong to no block: a gap stands for them.
 */
final class Flow {
  private static final int WORDS_LEFT_OPEN = 2;

  private final Article article;
  private final Set<Integer> open;
  private final List<Block> blocks = new ArrayList<>();

  /** Whether the line with outlet and date is placed. */
  private boolean informed;

  private Flow(Article article, Set<Integer> open) {
    this.article = article;
    this.open = open;
  }

  /**
   * The blocks of an article's page.
   *
   * @param open where the dimmed sections that are not folded begin
   */
  static List<Block> of(Article article, Set<Integer> open) {
    Flow flow = new Flow(article, open);
    flow.addAll();
    return flow.blocks;
  }

  private void addAll() {
    List<Section> sections = TitleInText.sections(article);
    if (sections.stream().noneMatch(section -> section.kind() == SectionKind.HEADLINE)) {
      TitleInText.missing(article).ifPresent(title -> blocks.add(Block.title(title)));
      addInfo(0);
    }
    int i = 0;
    while (i < sections.size()) {
      Section first = sections.get(i);
      int end = first.span().end();
      // Blank stretches between sections of one look do not part them.
      for (i++; i < sections.size() && goesOn(first, sections.get(i)); i++) {
        end = sections.get(i).span().end();
      }
      add(first.kind(), Lines.of(article.text(), first.span().begin(), end));
    }
  }

  private boolean goesOn(Section first, Section next) {
    return Look.of(first.kind()) == Look.of(next.kind())
        || Lines.of(article.text(), next.span().begin(), next.span().end()).isEmpty();
  }

  private void add(SectionKind kind, List<Span> lines) {
    if (lines.isEmpty()) {
      return;
    }
    switch (kind) {
      case BODY, DATELINE -> lines.forEach(line -> blocks.add(Block.text(Block.Kind.BODY, line)));
      case HEADLINE -> addHeadline(lines);
      default -> addDimmed(kind, lines);
    }
  }

  private void addHeadline(List<Span> lines) {
    lines.forEach(line -> blocks.add(Block.text(Block.Kind.HEADLINE, line)));
    if (!informed) {
      addInfo(lines.get(lines.size() - 1).end());
    }
  }

  private void addInfo(int offset) {
    blocks.add(Block.info(offset, InfoLine.of(article.metadata())));
    informed = true;
  }

  private void addDimmed(SectionKind kind, List<Span> lines) {
    Span whole = new Span(lines.get(0).begin(), lines.get(lines.size() - 1).end());
    if (Lines.words(article.text(), whole) <= WORDS_LEFT_OPEN) {
      for (int i = 0; i < lines.size(); i++) {
        blocks.add(Block.dim(lines.get(i), i > 0, Block.NO_FOLD));
      }
      return;
    }
    String label = FoldLabel.of(article, kind, lines);
    if (!open.contains(whole.begin())) {
      blocks.add(Block.folded(whole, label));
      return;
    }
    blocks.add(Block.unfolded(whole, label));
    lines.forEach(line -> blocks.add(Block.dim(line, false, whole)));
  }

  /** Sections that look alike and stand together are shown together. */
  private enum Look {
    TEXT,
    HEADLINE,
    BOILERPLATE,
    REPEAT,
    METADATA;

    static Look of(SectionKind kind) {
      return switch (kind) {
        case BODY, DATELINE -> TEXT;
        case HEADLINE -> HEADLINE;
        case BOILERPLATE -> BOILERPLATE;
        case REPEAT -> REPEAT;
        case METADATA -> METADATA;
      };
    }
  }
}
