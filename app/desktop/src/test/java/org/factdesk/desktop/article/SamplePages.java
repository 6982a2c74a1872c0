package org.factdesk.desktop.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.checker.Severity;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Link;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Origin;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.WorkspaceFolder;

/** The pages of the design's pictures. */
final class SamplePages {
  private static final String HEADLINE =
      "US gets Russia’s feedback on security proposals sent by Washington. Department of State";

  private SamplePages() {}

  /** The article of the window's picture. */
  static ArticlePage window() {
    String claim =
        "The United States has received Russia’s feedback on Washington’s proposals regarding"
            + " security and de-escalation around Ukraine";
    String text = seed("002_07d5fdf0b2b9ae39");
    return Sample.of("002", text)
        .metadata(
            Metadata.UNKNOWN
                .withOutlet(Metadatum.given("Artsakhpress"))
                .withPublished(
                    new Metadatum<>(
                        DateRange.day(LocalDate.of(2022, 2, 1)),
                        Origin.INFERRED,
                        0.9,
                        "from the dateline")))
        .section(SectionKind.BOILERPLATE, "International")
        .section(SectionKind.HEADLINE, HEADLINE)
        .section(SectionKind.BODY, "has told TASS.")
        .section(SectionKind.REPEAT, HEADLINE)
        .section(SectionKind.REPEAT, HEADLINE)
        .section(SectionKind.DATELINE, "ARTSAKHPRESS:")
        .section(SectionKind.BODY, "would have serious consequences.")
        .section(SectionKind.BOILERPLATE, "")
        .mark("claim", claim)
        .note("Moscow’s own account of the follow-up is not in 002. See 004.")
        .mark("source", "a US Department of State spokesperson")
        .mark("cue", "has told")
        .mark("claim", "We can confirm we received a written follow-up from Russia")
        .mark("source", List.of(span(text, "he said", 0, 2)), "he")
        .mark("cue", List.of(span(text, "he said", 3, 7)), "said")
        .mark("framing", "unproductive to negotiate in public")
        .mark(
            "claim",
            "We remain fully committed to dialogue to address these issues",
            "will continue to consult closely with our Allies and partners")
        .mark("source", "the official")
        .mark("cue", "added")
        .mark("date", "December 17, 2021")
        .mark(
            "claim",
            "the Russian foreign ministry released a draft agreement on security guarantees between"
                + " Russia and the United States, and a draft agreement on ensuring the security"
                + " of Russia and NATO member states")
        .mark("source", "the Russian foreign ministry")
        .suggestion("date", "FEBRUARY 1")
        .suggestion(
            "claim",
            "guarantees that NATO will not advance eastward, including the accession of Ukraine"
                + " and other countries into the alliance")
        .finding(Severity.WARNING, "has received Russia’s feedback")
        .finding(Severity.NOTE, "West claims")
        .mark("framing", "alleged Russian invasion")
        .link("claim " + claim, "source a US Department of State spokesperson")
        .select("claim " + claim)
        .page();
  }

  /** One paragraph for each case of overlapping marks. */
  static ArticlePage overlaps() {
    String text =
        """
        that Moscow does not want wars, but will

        the US and NATO handed over their

        the West made no concessions regarding

        has been laid out in a 10-page document.

        reopen its offices in Moscow and Brussels

        Russia did not pose any threat whatsoever

        On January 26, Washington and the

        US Secretary of State Anthony Blinken

        told President Vladimir Putin on Monday.

        The West and Kiev have recently been

        preventing an alleged Russian invasion of

        saying that the west made no concession

        nine deep it goes below these words, as nobody would
        """;
    Sample sample =
        Sample.of("overlaps", text)
            .mark("claim", "Moscow does not want wars")
            .mark("claim", "the US and NATO handed over their")
            .mark("source", "the US and NATO")
            .mark("claim", "the West made no concessions")
            .mark("framing", "no concessions regarding")
            .mark("claim", "laid out in a 10-page document")
            .mark("evidence", "laid out in a 10-page document")
            .mark("claim", "reopen its offices in", "Brussels")
            .mark("evidence", List.of(Sample.of(text).span("Moscow and Brussels")), "x")
            .mark("claim", "Russia did not pose any threat whatsoever")
            .mark("source", "Russia did")
            .mark("framing", "not pose any threat whatsoever")
            .mark("evidence", "pose any threat whatsoever")
            .mark("verdict", "any threat whatsoever")
            .mark("date", "threat whatsoever")
            .suggestion("date", "January 26")
            .suggestion("source", "Washington")
            .mark("source", "US Secretary of State Anthony Blinken")
            .finding(Severity.WARNING, "Anthony Blinken")
            .mark("cue", "told")
            .finding(Severity.ERROR, "on Monday")
            .mark("source", "The West and Kiev")
            .mark("claim", "preventing an alleged Russian invasion of")
            .mark("framing", "alleged Russian invasion")
            .mark("claim", "the west made no concession")
            .select("framing alleged Russian invasion");
    String deep = "it goes below these words, as nobody";
    for (int i = 0; i < 9; i++) {
      sample.mark("claim", List.of(sample.span(deep)), "deep" + i);
    }
    return sample.page();
  }

  /** Many marks on the same words: deep, identical, nested, in parts over several rows. */
  static ArticlePage stress() {
    String text =
        """
        Eight on these very words of a sentence that goes on and wraps to a second row, so that \
        the lanes are seen to keep their order from the first row to the last of them all.

        Three say the same here, exactly.

        One holds one that holds one that holds the last, and crosses another one there.

        This begins a statement, he said after a while, with much more in between than would \
        ever fit on a single row of text, and here it goes on, and (after another aside, which is \
        long enough to wrap) ends only here.

        One letter a is marked, and so is one emoji 👨‍👩‍👧‍👦 and cafe\u0301 whole.
        """;
    Sample sample = Sample.of("stress", text);
    String[] layers = {"claim", "source", "framing", "cue", "verdict", "evidence", "date", "claim"};
    String deep =
        "on these very words of a sentence that goes on and wraps to a second row, so that";
    for (int i = 0; i < layers.length; i++) {
      sample.mark(layers[i], List.of(sample.span(deep)), "deep" + i);
    }
    for (String layer : List.of("claim", "framing", "evidence")) {
      sample.mark(layer, List.of(sample.span("say the same here")), "same " + layer);
    }
    return sample
        .mark("claim", "One holds one that holds one that holds the last")
        .mark("framing", "one that holds one that holds the last")
        .mark("source", "one that holds the last")
        .mark("cue", "the last")
        .mark("evidence", "the last, and crosses")
        .mark("claim", "This begins a statement", "here it goes on", "ends only here")
        .mark("source", "he said")
        .mark("framing", "much more", "aside, which")
        .mark("date", List.of(span(text, "a is marked", 0, 1)), "letter")
        .mark("claim", "👨‍👩‍👧‍👦")
        .mark("source", "cafe\u0301")
        .finding(Severity.WARNING, "these very words")
        .select("same framing")
        .page();
  }

  /** Scripts beside Latin: right to left, joined, without spaces, outside of the basic plane. */
  static ArticlePage scripts() {
    return Sample.of(
            "scripts",
            """
            قال وزير الخارجية (Reuters 2024) إن الرد المكتوب وصل إلى موسكو يوم الأربعاء، وإن \
            المشاورات ستستمر في المستقبل القريب بين الجانبين.

            שר החוץ אמר כי התגובה הכתובה התקבלה ב-26 בינואר, וכי השיחות יימשכו.

            外務省は1月26日、書面による回答を受け取ったと発表した。協議は近い将来も続く見通しだという。

            विदेश मंत्री ने कहा कि लिखित उत्तर 26 जनवरी को मिला।

            Emoji: a family 👨‍👩‍👧‍👦, a flag 🇺🇦, a thumb 👍🏽, and cafe\u0301, nai\u0308ve.

            Zwölf Boxkämpfer jagen Viktor; Ёжик и чай; Ξεσκεπάζω την ψυχοφθόρα; ħ ŵ ẅ — “AV To We”.
            """
                .replace("\\u0301", "\u0301"))
        .mark("claim", "الرد المكتوب وصل إلى موسكو")
        .mark("source", "وزير الخارجية (Reuters")
        .mark("framing", "Reuters 2024")
        .mark("claim", "התגובה הכתובה התקבלה ב-26 בינואר")
        .mark("date", "26 בינואר")
        .mark("source", "外務省")
        .mark("claim", "書面による回答を受け取った")
        .mark("claim", "लिखित उत्तर")
        .mark("framing", "👨‍👩‍👧‍👦")
        .mark("evidence", "a thumb 👍🏽")
        .mark("source", "чай")
        .finding(Severity.WARNING, "يوم الأربعاء")
        .select("claim الرد المكتوب وصل إلى موسكو")
        .page();
  }

  /** The workspace of this repository, as the application reads it. */
  static Map<String, ArticlePage> workspace() {
    Path root = Path.of(System.getProperty("factdesk.root", "."));
    WorkspaceFolder folder = WorkspaceFolder.open(root).value().orElseThrow();
    Map<String, ArticlePage> pages = new TreeMap<>();
    for (ArticleEntry entry : folder.list().value().orElseThrow()) {
      Article article = folder.read(entry).value().orElseThrow();
      List<AnnotationSet> sets = folder.annotations(article).value().orElse(List.of());
      List<Annotation> marks = sets.stream().flatMap(set -> set.annotations().stream()).toList();
      List<Link> links = sets.stream().flatMap(set -> set.links().stream()).toList();
      Article marked = article.withMarks(marks, links);
      pages.put(article.id(), ArticlePage.of(marked, folder.scheme()));
    }
    return pages;
  }

  private static Span span(String text, String words, int from, int to) {
    int begin = text.indexOf(words);
    return new Span(begin + from, begin + to);
  }

  static String seed(String name) {
    Path root = Path.of(System.getProperty("factdesk.root", "."));
    try {
      return Files.readString(root.resolve("seeds").resolve(name + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read seed " + name, e);
    }
  }
}
