package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlArticleTest {
  private static final String NEWS =
      """
      <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
      <title>Ferry fares rise by a tenth - The Harbour Post</title>
      <meta property="og:title" content="Ferry fares rise by a tenth">
      <meta property="og:site_name" content="The Harbour Post">
      <meta property="article:published_time" content="2022-02-04T09:30:00+01:00">
      <link rel="canonical" href="https://harbourpost.example/fares">
      <script>var secret = "never shown";</script><style>p { color: red }</style></head>
      <body><header><a href="/">The Harbour Post</a></header>
      <nav><ul><li>Home<li>Politics</ul></nav>
      <form><input value="x"><label>Search</label></form>
      <main><article><h1>Ferry fares rise <em>by a tenth</em></h1>
      <p>By Dana Reed</p>
      <p>The council of Port Alder voted on Thursday to raise the fares of the harbour&nbsp;ferry
         by a tenth from March&nbsp;1, its speaker said.</p>
      <p hidden>Hidden words.</p><p style="display : none">Hidden as well.</p>
      <p>&ldquo;Diesel costs twice as much as last year,&rdquo; the speaker said.<br>The last rise was in 2019.</p>
      <ul><li>Adults pay 4.40<li>Children pay 2.20</ul>
      <table><tr><th>Year<th>Fare<tr><td>2019<td>4.00</table>
      <pre>  a  b
      c</pre></article></main>
      <footer>All rights reserved</footer></body></html>
      """;

  @TempDir Path root;

  private Article read(String page) {
    return TestFolder.article(new TestFolder(root).write("a.html", page).open(), "a");
  }

  private static String text(String page) {
    return record(page).text();
  }

  private static Metadata given(String page) {
    return record(page).given();
  }

  private static ArticleRecord record(String page) {
    return HtmlArticle.parse(page.getBytes(StandardCharsets.UTF_8), "a.html").value().orElseThrow();
  }

  @Test
  void a_page_is_read_as_a_reader_would_copy_it() {
    assertThat(read(NEWS).text())
        .isEqualTo(
            """
            Ferry fares rise by a tenth

            The Harbour Post

            By Dana Reed

            The council of Port Alder voted on Thursday to raise the fares of the harbour\u00A0ferry by a tenth from March\u00A01, its speaker said.

            “Diesel costs twice as much as last year,” the speaker said.
            The last rise was in 2019.

            Adults pay 4.40
            Children pay 2.20

            Year\tFare
            2019\t4.00

              a  b
            c""");
  }

  @Test
  void what_a_page_declares_is_given() {
    Metadata metadata = read(NEWS).metadata();
    assertThat(metadata.title().orElseThrow())
        .isEqualTo(Metadatum.given("Ferry fares rise by a tenth"));
    assertThat(metadata.outlet().orElseThrow()).isEqualTo(Metadatum.given("The Harbour Post"));
    assertThat(metadata.published().orElseThrow())
        .isEqualTo(Metadatum.given(DateRange.day(LocalDate.of(2022, 2, 4))));
    assertThat(metadata.url().orElseThrow().value()).isEqualTo("https://harbourpost.example/fares");
    assertThat(metadata.language().orElseThrow().value()).isEqualTo("en-GB");
  }

  @Test
  void the_title_is_the_headline_and_the_story_is_body() {
    Article article = read(NEWS);
    assertThat(kindsOf(article, "Ferry fares")).containsExactly(SectionKind.HEADLINE);
    assertThat(kindsOf(article, "The council")).containsExactly(SectionKind.BODY);
  }

  private static List<SectionKind> kindsOf(Article article, String words) {
    int at = article.text().indexOf(words);
    return article.sections().stream()
        .filter(section -> section.span().begin() <= at && at < section.span().end())
        .map(Section::kind)
        .toList();
  }

  @Test
  void without_a_heading_the_title_of_the_page_stands_first() {
    assertThat(text("<title> Fares\n rise </title><p>One.<p>Two."))
        .isEqualTo("Fares rise\n\nOne.\n\nTwo.");
  }

  @Test
  void the_heading_of_the_story_is_taken_rather_than_that_of_the_site() {
    assertThat(text("<h1>The Post</h1><article><h1>Fares rise</h1><p>One.</article>"))
        .isEqualTo("Fares rise\n\nThe Post\n\nOne.");
    assertThat(
            text(
                "<meta property=og:title content='Fares rise'><h1>The Post</h1><h1>Fares rise!</h1>"))
        .isEqualTo("Fares rise!\n\nThe Post");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a<b>b</b> <i>c</i></p> d|ab c\\n\\nd",
        "a<br><br><br>b<br>c|a\\n\\nb\\nc",
        "<div><div>a</div></div><div>b</div>|a\\n\\nb",
        "<ol><li>a<ul><li>b</ul><li>c</ol>|a\\n\\nb\\n\\nc",
        "a&#1;b&#0;c&shy;d&#x200B;e&#xD800;f|ab\uFFFDcde\uFFFDf",
        "<svg><text>x</text></svg>a<template>b</template><noscript>c</noscript>|a",
        "<div role='Navigation'>a</div><dialog>b</dialog><dialog open>c</dialog>|c",
        "<form><h1>a</h1><p>b<input value=c></form>|a\\n\\nb",
        "<article>a<footer>b</footer></article><footer>c</footer>|a\\n\\nb",
        "&lt;b&gt;a&amp;amp;|<b>a&amp;",
        "<!-- a -->b<![CDATA[c]]>d|bd",
        "<pre>~a&#13;~&#9;b  c</pre>d|a\\n&b  c\\n\\nd",
        "<table><tr><td> a <td>b<tr><td><td>c</table>|a&b\\nc"
      })
  void words_come_out_plainly(String page, String text) {
    assertThat(text(page.replace('~', '\n')).replace('\t', '&'))
        .isEqualTo(text.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "koi8-r", "shift_jis", "utf-8", "utf-16"})
  void a_page_is_decoded_as_it_says_itself(String charset) {
    String words = charset.equals("koi8-r") ? "Цены" : charset.startsWith("shift") ? "価格" : "Café";
    String page =
        "<meta http-equiv=Content-Type content='text/html; charset=" + charset + "'><p>" + words;
    Read<ArticleRecord> read = HtmlArticle.parse(page.getBytes(Charset.forName(charset)), "a.html");
    assertThat(read.value().orElseThrow().text()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-thing", "utf-7", "koi8-r", "../x"})
  void a_page_in_utf_8_is_read_as_that_whatever_it_says(String charset) {
    assertThat(text("<meta charset='" + charset + "'><p>Café – 😊")).isEqualTo("Café – 😊");
  }

  @Test
  void linked_data_states_day_title_and_outlet() {
    Metadata metadata =
        given(
            """
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"No"},
            {"@type":["NewsArticle"],"headline":"Fares\\nrise","datePublished":"2022-02-04T23:00Z",
            "publisher":{"name":"The Post"},"inLanguage":"de"}]}</script><p>One.
            """);
    assertThat(metadata.title().orElseThrow().value()).isEqualTo("Fares rise");
    assertThat(metadata.published().orElseThrow().value().from()).isEqualTo("2022-02-04");
    assertThat(metadata.outlet().orElseThrow().value()).isEqualTo("The Post");
    assertThat(metadata.language().orElseThrow().value()).isEqualTo("de");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[[[[",
        "null",
        "{\"@type\":\"NewsArticle\",\"headline\":3}",
        "{\"@type\":{}}"
      })
  void linked_data_that_is_wrong_says_nothing(String json) {
    assertThat(given("<script type='application/ld+json'>" + json + "</script><p>One."))
        .isEqualTo(Metadata.UNKNOWN);
  }

  @Test
  void a_single_time_on_the_page_is_read_and_two_days_are_not() {
    Metadatum<DateRange> day =
        given("<time datetime='2022-02-04T10:00'>today</time>").published().orElseThrow();
    assertThat(day.origin()).isEqualTo(Origin.READ_FROM_TEXT);
    assertThat(
            given("<time datetime='2022-02-04'>a</time><time datetime='2022-02-05'>b</time>")
                .published())
        .isEmpty();
    assertThat(
            given(
                    "<time itemprop=datePublished datetime='2022-02-04'>a</time><time datetime='2022-02-05'>b</time>")
                .published())
        .contains(Metadatum.given(DateRange.day(LocalDate.of(2022, 2, 4))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "/relative",
        "http://a b",
        "https://a\u202Eb",
        "file:///etc/passwd"
      })
  void only_plain_addresses_of_the_web_are_taken(String address) {
    assertThat(given("<link rel=canonical href='" + address + "'><p>One.").url()).isEmpty();
  }

  @Test
  void nothing_that_a_page_names_is_fetched_or_expanded() {
    String page =
        """
        <?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]>
        <html xmlns="http://www.w3.org/1999/xhtml"><head><base href="http://127.0.0.1:9/"/>
        <meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"/></head>
        <body><p>a &x; &y;</p><iframe src="http://127.0.0.1:9/">b</iframe><img src="http://127.0.0.1:9/"/></body></html>
        """;
    assertThat(text(page)).endsWith("a &x; &y;").doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "<div>",
        "<table><td>",
        "<a href=x>",
        "<p><ul><li>",
        "<h1>x",
        "<form><p>",
        "<!--",
        "<svg><g>",
        "<i><p>",
        "&amp",
        "<footer>x",
        "<script>",
        "<x y=1 "
      })
  void pages_nested_without_end_are_read_in_bounded_time(String part) {
    byte[] page = ("x" + part.repeat(90_000)).getBytes(StandardCharsets.UTF_8);
    long began = System.nanoTime();
    var unused = HtmlArticle.parse(page, "a.html");
    // Well under a second; machines that build are busy.
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void a_page_of_nothing_but_tags_is_refused() {
    byte[] page = "<i><p>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    assertThat(HtmlArticle.parse(page, "a.html").problems())
        .singleElement()
        .asString()
        .contains("tags");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "<script>x</script>", "<p hidden>x", "<title></title><br>"})
  void a_page_without_words_is_named(String page) {
    assertThat(HtmlArticle.parse(page.getBytes(StandardCharsets.UTF_8), "a.html").problems())
        .singleElement()
        .asString()
        .startsWith("a.html: ");
  }
}
