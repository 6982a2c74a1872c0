package org.factdesk.store.article;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pages under pages/: before the bar what a line is, at the top what is known of the page. */
class InventedPagesTest {
  private static List<Path> pages() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(InventedPagesTest.class.getResource("pages")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> every_line_is_taken_for_what_it_is() throws Exception {
    return pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page, "\n")));
  }

  @TestFactory
  Stream<DynamicTest> windows_line_ends_and_blank_lines_change_nothing() throws Exception {
    return pages().stream()
        .filter(page -> !page.endsWith("wrapped-mail.txt"))
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getFileName().toString(), () -> check(page, "\r\n\r\n\u00A0\r\n")));
  }

  private static void check(Path page, String lineEnd) throws IOException {
    Pages.Marked marked = Pages.marked(Files.readString(page), lineEnd);
    SoftAssertions.assertSoftly(
        soft -> {
          soft.assertThat(String.join("\n", marked.found()))
              .isEqualTo(String.join("\n", marked.expected()));
          Metadata metadata = marked.article().metadata();
          soft.assertThat(value(metadata.title())).as("title").isEqualTo(marked.known("title"));
          soft.assertThat(value(metadata.language()))
              .as("language")
              .isEqualTo(marked.known("language"));
          soft.assertThat(value(metadata.url())).as("url").isEqualTo(marked.known("url"));
          if (marked.known("outlet").isPresent()) {
            soft.assertThat(value(metadata.outlet()))
                .as("outlet")
                .isEqualTo(marked.known("outlet"));
          }
          if (marked.known("published").isPresent()) {
            soft.assertThat(metadata.published().map(found -> found.value().from().toString()))
                .as("published")
                .isEqualTo(marked.known("published"));
          }
        });
  }

  private static Optional<String> value(Optional<Metadatum<String>> metadatum) {
    return metadatum.map(Metadatum::value);
  }
}
