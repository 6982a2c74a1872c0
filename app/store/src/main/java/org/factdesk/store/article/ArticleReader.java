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
            given.published().or(() -> PublicationDate.find(text, sections)),
            given.outlet().or(outlets::find),
            url,
            given.language().or(() -> Languages.find(page)));
    return new Article(id, text, sections, metadata, List.of(), List.of());
  }

  private static Optional<Metadatum<String>> url(Page page) {
    return page.passages(SectionKind.METADATA).stream()
        .map(AboutLines::addressIn)
        .filter(address -> !address.isEmpty())
        .findFirst()
        .map(address -> new Metadatum<>(address, Origin.READ_FROM_TEXT, 0.95, "from the URL line"));
  }
}
