package org.factdesk.store.article;

import java.util.List;
import java.util.Optional;
import org.factdesk.model.Article;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.timex.PublicationDate;

/** Makes an article of a text as scraping gives it: finds its sections and its metadata. */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * The article with this text, unchanged. Its sections cover the text without gaps; white space
   * belongs to what stands before it. Metadata that is given wins; the rest is read or inferred
   * where possible. Linear in the text. Any thread.
   *
   * @param given what the article's file states about it
   */
  public static Article read(String id, String text, Metadata given) {
    Page page = PageReader.read(text, given.title().map(Metadatum::value).orElse(""));
    List<Section> sections = page.draft().sections(text.length());
    Optional<Metadatum<String>> url = given.url().or(() -> url(page));
    Outlets outlets = new Outlets(page, url.map(Metadatum::value));
    Metadata metadata =
        new Metadata(
            given.title().or(() -> Titles.find(page, outlets)),
            given
                .published()
                .or(() -> PublicationDate.find(text, sections, url.map(Metadatum::value))),
            given.outlet().or(outlets::find),
            url,
            given.language().or(() -> Languages.find(page)));
    return new Article(id, text, sections, metadata, List.of(), List.of());
  }

  /** The first address on a line of its own, but not one inside the story: that leads elsewhere. */
  private static Optional<Metadatum<String>> url(Page page) {
    Draft draft = page.draft();
    int last = draft.lastProse();
    for (int i = 0; i < draft.size(); i++) {
      String address = AboutLines.addressIn(draft.passage(i));
      boolean inside = i > draft.firstProse() && i < last && !isBesideDay(draft, i);
      if (!address.isEmpty() && !inside && Host.of(address).isPresent()) {
        return Optional.of(
            new Metadatum<>(address, Origin.READ_FROM_TEXT, 0.95, "from the URL line"));
      }
    }
    return Optional.empty();
  }

  private static boolean isBesideDay(Draft draft, int index) {
    return isDay(draft, index - 1) || isDay(draft, index + 1);
  }

  private static boolean isDay(Draft draft, int index) {
    return draft.is(index, SectionKind.METADATA) && AboutLines.isDay(draft.passage(index))
        || draft.is(index, SectionKind.METADATA) && AboutLines.isBareDay(draft.passage(index));
  }
}
