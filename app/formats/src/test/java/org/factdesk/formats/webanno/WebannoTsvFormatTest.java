package org.factdesk.formats.webanno;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.formats.Dataset;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Export;
import org.factdesk.formats.ExportReport;
import org.factdesk.formats.Format;
import org.factdesk.formats.Formats;
import org.factdesk.formats.GeneratedSamples;
import org.factdesk.formats.ReadFiles;
import org.factdesk.formats.Sample;
import org.factdesk.formats.Trouble;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Link;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebannoTsvFormatTest {
  private static final String HEAD = "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.Claim|kind\n\n\n";

  @TempDir Path folder;

  @Test
  void a_file_has_sentences_tokens_and_parts_of_tokens() throws IOException {
    String text = "😊 Prices rose.\n\nBo_x said so.";
    AnnotationSet set =
        AnnotationSet.empty("a", "anna")
            .withAnnotations(
                List.of(
                    mark("c1", "claim", Map.of("kind", "a|b_[1]"), new Span(3, 14)),
                    mark("s1", "source", Map.of(), new Span(17, 19), new Span(22, 27))))
            .withLinks(
                List.of(
                    new Link(
                        "l1",
                        "said-by",
                        new AnnotationRef("a", "c1"),
                        new AnnotationRef("a", "s1"),
                        "anna",
                        Instant.EPOCH)));
    ExportReport report = export(List.of(new Sample(Article.of("a", text), List.of(set))));
    assertThat(report.problems()).isEmpty();
    assertThat(Files.readString(folder.resolve("out/a.tsv")))
        .isEqualTo(
            """
            #FORMAT=WebAnno TSV 3.3
            #T_SP=webanno.custom.Claim|factdeskId|factdeskAnnotator|factdeskBy|factdeskAt|\
            factdeskNote|kind|remark
            #T_SP=webanno.custom.Source|factdeskId|factdeskAnnotator|factdeskBy|factdeskAt|\
            factdeskNote
            #T_RL=webanno.custom.SaidBy|factdeskId|factdeskAnnotator|factdeskBy|factdeskAt|\
            BT_uima.tcas.Annotation


            #Text=😊 Prices rose.
            #Text=
            #Text=
            1-1\t0-2\t😊\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t
            1-2\t3-9\tPrices\tc1[1]\tanna[1]\tanna[1]\t1970-01-01T00:00:00Z[1]\t*[1]\t\
            a\\|b\\_\\[1\\][1]\t*[1]\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t
            1-3\t10-14\trose\tc1[1]\tanna[1]\tanna[1]\t1970-01-01T00:00:00Z[1]\t*[1]\t\
            a\\|b\\_\\[1\\][1]\t*[1]\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t
            1-4\t14-15\t.\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t

            #Text=Bo_x said so.
            2-1\t17-21\tBo_x\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t
            2-1.1\t17-19\tBo\t_\t_\t_\t_\t_\t_\t_\ts1[2]\tanna[2]\tanna[2]\t\
            1970-01-01T00:00:00Z[2]\t*[2]\tl1\tanna\tanna\t1970-01-01T00:00:00Z\t1-2[1_2]\t
            2-2\t22-26\tsaid\t_\t_\t_\t_\t_\t_\t_\ts1\tanna\tanna\t\
            1970-01-01T00:00:00Z\t*\t_\t_\t_\t_\t_\t
            2-3\t27-29\tso\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t
            2-4\t29-30\t.\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t
            """);
    assertThat(report.losses())
        .containsOnly(
            Map.entry(
                "spans: blanks at the ends were left off, as annotations begin and end in tokens",
                1),
            Map.entry("aspect: never held by the format: how far annotators are", 1));
  }

  @Test
  void all_pairs_of_the_suite_read_the_same_in_both_forms() throws IOException {
    Format xmi = Formats.find("xmi").orElseThrow();
    int compared = 0;
    try (Stream<Path> folders = Files.list(ReadFiles.corpora("webanno-tsv3/tsv3-suite"))) {
      for (Path pair : folders.sorted().toList()) {
        ReadFiles tsv = ReadFiles.of(new WebannoTsvFormat(), pair);
        assertThat(tsv.troubles()).as(pair.toString()).isEmpty();
        if (Files.exists(pair.resolve("reference.xmi"))) {
          same(String.valueOf(pair.getFileName()), tsv.only(), ReadFiles.of(xmi, pair).only());
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(73);
  }

  /** But for what the names of the pairs say, and types that were renamed in one of the two. */
  private static void same(String pair, Document tsv, Document xmi) {
    assertThat(blank(xmi.text()).stripTrailing()).as(pair).isEqualTo(blank(tsv.text()));
    if (pair.contains("Whitespace")) {
      assertThat(words(tsv)).as(pair).isEqualTo(words(xmi));
    } else if (pair.contains("IsMoved")) {
      assertThat(tsv.marks()).as(pair).hasSameSizeAs(xmi.marks());
    } else if (pair.equals("testDependencyWithValues")) { // on tokens in one, on POS in the other
      assertThat(tsv.ties()).as(pair).hasSameSizeAs(xmi.ties());
    } else {
      assertThat(content(tsv)).as(pair).isEqualTo(content(xmi));
    }
  }

  private static String blank(String text) {
    return text.replaceAll("[\n\t]", " ");
  }

  private static List<String> words(Document document) {
    return document.marks().stream()
        .map(mark -> mark.spans().get(0))
        .map(span -> document.text().substring(span.begin(), span.end()).strip())
        .toList();
  }

  private static List<String> content(Document document) {
    Map<String, String> marks = new HashMap<>();
    for (Mark mark : document.marks()) {
      String label = mark.label() + mark.spans() + new TreeMap<>(mark.features());
      marks.put(mark.id(), label.replace("POS_NOUN", "POS").replace("NamedEntity", "Span"));
    }
    List<String> all = new ArrayList<>(marks.values());
    for (Tie tie : document.ties()) {
      String features = new TreeMap<>(tie.features()).toString().replace("intV", "integerV");
      all.add(tie.type() + marks.get(tie.from()) + marks.get(tie.to()) + features);
    }
    all.sort(null);
    return all;
  }

  @Test
  void slots_without_a_pair_are_read_too() throws IOException {
    Path suite = ReadFiles.corpora("webanno-tsv3/tsv3-suite");
    Document one =
        ReadFiles.of(new WebannoTsvFormat(), suite.resolve("sampleSlotAnnotation1")).only();
    assertThat(one.ties()).extracting(Tie::type).containsExactly("pr2", "pr1");
    Document two =
        ReadFiles.of(new WebannoTsvFormat(), suite.resolve("sampleSlotAnnotation2")).only();
    assertThat(two.marks()).hasSize(2);
    assertThat(two.ties()).extracting(tie -> tie.from() + tie.to()).containsExactly("m2m1");
  }

  @Test
  void offsets_in_code_points_are_found_by_the_words() throws IOException {
    ReadFiles read =
        read(
            HEAD
                + """
                #Text=😊 One 😊.
                1-1\t0-1\t😊\t_\t
                1-2\t2-5\tOne\tx\t
                1-3\t6-7\t😊\ty\t

                #Text=Two.
                2-1\t10-13\tTwo\tz\t
                """);
    assertThat(ReadFiles.marks(read.only()))
        .containsExactly("Claim[One]{kind=x}", "Claim[😊]{kind=y}", "Claim[Two]{kind=z}");
    assertThat(read.only().text()).isEqualTo("😊 One 😊.  Two.");
    assertThat(read.troubles()).hasSize(1);
  }

  @Test
  void a_damaged_line_costs_itself_alone() throws IOException {
    ReadFiles read =
        read(
            HEAD
                + """
                #Text=One two three.\r
                1-1\t0-3\tOne\tx\r
                what is this
                1-2\t99999999999-7\ttwo\tx\t
                1-2\t4-7\tsix\tx\t
                1-3\t8-13\tthree\\
                1-3\t8-13\tthree\ty[1\t
                1-4\t13-14\t.
                """);
    assertThat(read.only().text()).isEqualTo("One two three.");
    assertThat(ReadFiles.marks(read.only()))
        .containsExactly("Claim[One]{kind=x}", "Claim[three]{kind=y[1}");
    assertThat(read.troubles()).extracting(Trouble::line).containsExactly(7, 8, 9, 10, 12, 0);
  }

  @Test
  void other_files_are_named_and_older_headers_are_read() throws IOException {
    Files.writeString(folder.resolve("a.tsv"), "token\ttag\n");
    Files.writeString(
        folder.resolve("b.tsv"),
        "\uFEFF#FORMAT=WebAnno TSV 3.1\n#T_SP=x.Claim|kind\n\n\n#Text=a\\tb\n1-1\t0-4\ta\\tb\tk");
    Files.writeString(folder.resolve("c.tsv"), "");
    ReadFiles read = ReadFiles.of(new WebannoTsvFormat(), folder);
    assertThat(ReadFiles.marks(read.only())).containsExactly("Claim[a\\tb]{kind=k}");
    assertThat(read.troubles()).extracting(Trouble::file).containsExactly("a.tsv", "c.tsv");
  }

  @Test
  void texts_of_blanks_alone_and_blanks_before_the_first_token_keep_their_length()
      throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String text : List.of("", " ", "\n\t", "\r\n One\u000B\n", "\u200B", "\u2028x")) {
      AnnotationSet set = AnnotationSet.empty("a" + samples.size(), "anna");
      boolean any = !text.isEmpty();
      samples.add(
          new Sample(
              Article.of("a" + samples.size(), text),
              List.of(
                  any
                      ? set.withAnnotations(
                          List.of(mark("m", "claim", Map.of(), new Span(0, text.length()))))
                      : set)));
    }
    ExportReport report = export(samples);
    assertThat(report.problems()).isEmpty();
    assertThat(report.losses().toString())
        .contains("nothing but blanks on it=2", "before the first token are written as spaces=2");
  }

  private ReadFiles read(String content) throws IOException {
    return ReadFiles.of(
        new WebannoTsvFormat(), Files.writeString(folder.resolve("one.tsv"), content));
  }

  private static Annotation mark(
      String id, String layer, Map<String, String> features, Span... spans) {
    return new Annotation(
        id, layer, List.of(spans), new TreeMap<>(features), "", "anna", Instant.EPOCH);
  }

  private ExportReport export(List<Sample> samples) {
    Dataset dataset = Dataset.of(samples, GeneratedSamples.SCHEME, "1", new TreeMap<>());
    return Export.write(dataset, new WebannoTsvFormat(), folder.resolve("out"));
  }
}
