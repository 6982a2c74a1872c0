package org.factdesk.store.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.SectionKind;

/** Reads an article's title. */
final class Titles {
  private static final int BARE_WORDS = 60;

  private Titles() {}

  /** From the headline, else from a flattened copy of the story. */
  static Optional<Metadatum<String>> find(Page page, Outlets outlets) {
    if (page.headline().isPresent()) {
      int index = page.headline().getAsInt();
      String reason = index == 0 ? "first line" : "from the headline";
      String title = plain(page.draft().passage(index).text());
      return Optional.of(
          new Metadatum<>(withoutOutlet(title, outlets), Origin.READ_FROM_TEXT, 0.95, reason));
    }
    for (int flat : flatLines(page)) {
      String line = page.draft().passage(flat).text();
      Optional<String> title = new FlatTitle(line, paragraphs(page)).find();
      if (title.isPresent()) {
        String reason = flat == 0 ? "first line" : "from a flattened copy of the story";
        return title.map(
            words -> new Metadatum<>(plain(words), Origin.READ_FROM_TEXT, 0.8, reason));
      }
    }
    return Optional.empty();
  }

  /** Flattened copies; a first line without a full stop is one whose story is not given again. */
  private static List<Integer> flatLines(Page page) {
    boolean bare =
        page.flat().isEmpty()
            && page.draft().size() > 0
            && page.draft().passage(0).words() >= BARE_WORDS
            && !page.draft().passage(0).text().contains(". ");
    return bare ? List.of(0) : page.flat();
  }

  private static String withoutOutlet(String title, Outlets outlets) {
    return TitleEnds.nameAfter(title)
        .filter(outlets::isNamed)
        .map(name -> TitleEnds.without(title, name))
        .orElse(title);
  }

  private static List<String> paragraphs(Page page) {
    List<String> paragraphs = new ArrayList<>();
    page.passages(SectionKind.BODY).forEach(passage -> paragraphs.add(passage.text()));
    return paragraphs;
  }

  /** On one line, with plain spaces. */
  private static String plain(String title) {
    return title
        .replaceAll("[\\r\\n\\t\\u0085\\u2028\\u2029]+", " ")
        .replace('\u00A0', ' ')
        .strip();
  }
}
