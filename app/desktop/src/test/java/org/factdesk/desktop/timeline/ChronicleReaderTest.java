package org.factdesk.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Severity;
import org.factdesk.engine.Plugin;
import org.factdesk.engine.Report;
import org.factdesk.engine.Results;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.DateRange;
import org.factdesk.model.Metadata;
import org.factdesk.model.Metadatum;
import org.factdesk.model.Place;
import org.factdesk.model.Scheme;
import org.factdesk.model.Section;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;
import org.factdesk.store.CheckerConfig;
import org.factdesk.workspace.CheckState;
import org.factdesk.workspace.Dismissals;
import org.factdesk.workspace.History;
import org.factdesk.workspace.LinkEnds;
import org.factdesk.workspace.OpenArticle;
import org.factdesk.workspace.SaveState;
import org.factdesk.workspace.Snapshot;
import org.junit.jupiter.api.Test;

class ChronicleReaderTest {
  private static final String TEXT = "Dateline March 1. The bridge closed on March 4 for a week.";
  private static final FindingKind DATE =
      new FindingKind("date", Severity.SUGGESTION, "A date could be marked.");
  private static final FindingKind WRONG =
      new FindingKind("wrong", Severity.ERROR, "A date is wrong.");

  private final Article article =
      Article.of("north", TEXT)
          .withSections(
              List.of(
                  new Section(new Span(0, 18), SectionKind.DATELINE),
                  new Section(new Span(18, TEXT.length()), SectionKind.BODY)))
          .withMetadata(
              Metadata.UNKNOWN.withPublished(
                  Metadatum.given(DateRange.day(LocalDate.of(2021, 3, 5)))));

  @Test
  void a_suggestion_of_a_checker_is_told_with_its_reason() {
    ToldDate told = tellings(article, List.of(offer("March 4", "DATE", "2021-03-04"))).get(0);
    assertThat(told.place().quote()).isEqualTo("March 4");
    assertThat(told.day()).contains(LocalDate.of(2021, 3, 4));
    assertThat(told.reason()).isEqualTo("The year is that of the publication.");
    assertThat(told.origin()).isEqualTo("suggested by dates");
    assertThat(told.claimed()).isFalse();
  }

  @Test
  void a_mark_counts_instead_of_the_suggestion_for_its_words() {
    Article marked =
        article.withMarks(
            List.of(
                mark("claim", "The bridge closed on March 4", Map.of()),
                mark("date", "March 4", Map.of("type", "DATE", "value", "2021-03-05"))),
            List.of());
    List<ToldDate> tellings = tellings(marked, List.of(offer("March 4", "DATE", "2021-03-04")));
    assertThat(tellings).extracting(ToldDate::value).containsExactly("2021-03-05");
    assertThat(tellings.get(0).claimed()).isTrue();
    assertThat(tellings.get(0).origin()).isEqualTo("marked by anna");
  }

  @Test
  void lengths_of_time_and_vague_times_are_on_no_day() {
    assertThat(
            tellings(
                article,
                List.of(offer("a week", "DURATION", "P1W"), offer("March 4", "DATE", "PAST_REF"))))
        .isEmpty();
  }

  @Test
  void the_dateline_tells_nothing_unless_a_finding_is_about_it() {
    Report offer = offer("March 1", "DATE", "2021-03-01");
    assertThat(tellings(article, List.of(offer))).isEmpty();
    Chronicle told =
        ChronicleReader.read(
            snapshot(article, List.of(offer, wrong("March 1")), CheckerConfig.USUAL));
    assertThat(told.accounts().get(0).tellings()).hasSize(1);
    assertThat(told.clashes()).hasSize(1);
    assertThat(told.clashes().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(told.clashes().get(0).blamed().quote()).isEqualTo("March 1");
  }

  @Test
  void a_finding_about_no_date_of_the_timeline_is_left_out() {
    Chronicle told =
        ChronicleReader.read(
            snapshot(article, List.of(wrong("bridge closed")), CheckerConfig.USUAL));
    assertThat(told.clashes()).isEmpty();
    assertThat(told.tellsOfDays()).isFalse();
  }

  @Test
  void an_empty_timeline_says_why() {
    assertThat(EmptyWords.of(Optional.of(snapshot(article, List.of(), CheckerConfig.USUAL))))
        .isEqualTo("No dates here. Mark one: select its words and press 7.");
    CheckerConfig off = CheckerConfig.USUAL.withEnabled(false);
    assertThat(EmptyWords.of(Optional.of(snapshot(article, List.of(), off))))
        .startsWith("No dates: Dates is switched off. Switch it on among the plugins, F7");
    assertThat(EmptyWords.of(Optional.empty())).isEmpty();
  }

  private List<ToldDate> tellings(Article told, List<Report> reports) {
    return ChronicleReader.read(snapshot(told, reports, CheckerConfig.USUAL))
        .accounts()
        .get(0)
        .tellings();
  }

  private Report offer(String words, String type, String value) {
    return report(
        Finding.suggestion(DATE, words, place(words), "date", Map.of("type", type, "value", value))
            .because(new Evidence.Reasoning("The year is that of the publication.")));
  }

  private Report wrong(String words) {
    return report(Finding.of(WRONG, "It is wrong.").at(place(words)).about(words));
  }

  private static Report report(Finding finding) {
    String id = finding.kind().id() + finding.subject();
    return new Report(id, id, "", "dates", finding.kind().usualSeverity(), finding);
  }

  private Place place(String words) {
    return article.place(span(words));
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Annotation mark(String layer, String words, Map<String, String> features) {
    return new Annotation(
        layer, layer, List.of(span(words)), new TreeMap<>(features), "", "anna", Instant.EPOCH);
  }

  private static Snapshot snapshot(Article article, List<Report> reports, CheckerConfig set) {
    CheckerDescription dates =
        CheckerDescription.of("dates", "Dates").reads("date").reports(DATE, WRONG);
    Plugin plugin =
        new Plugin(
            "dates",
            "Dates",
            "1.0",
            "1.0",
            java.nio.file.Path.of("dates.jar"),
            true,
            Plugin.State.LOADED,
            List.of(dates),
            Optional.empty());
    Map<String, OpenArticle> articles = new LinkedHashMap<>();
    articles.put(article.id(), new OpenArticle(article, article, List.of()));
    return new Snapshot(
        1,
        "desk",
        List.of(article.id()),
        articles,
        LinkEnds.NONE,
        new Scheme(
            "", List.of(new Scheme.Layer("date", '7', "date", "thin", "", List.of())), List.of()),
        "anna",
        new SaveState.Saved(Instant.EPOCH),
        new CheckState(
            false, Optional.of(Instant.EPOCH), new Results(reports, List.of()), List.of()),
        reports,
        Map.of(article.id(), new ArrayList<>(reports)),
        List.of(plugin),
        List.of(),
        Dismissals.NONE,
        Map.of("dates", set),
        History.none(),
        List.of(),
        List.of());
  }
}
