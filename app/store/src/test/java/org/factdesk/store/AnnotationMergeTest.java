package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationMergeTest {
  private static final String OLD = "0".repeat(64);
  private static final String NEW = "1".repeat(64);
  private static final String EARLY = "2026-11-21T20:00:00Z";
  private static final String SOON = "2026-11-21T20:30:00Z";
  private static final String LATE = "2026-11-21T21:00:00Z";
  private static final String C1 = mark("c1", "claim", 4, "\"kind\":\"event\"", "", EARLY);
  private static final String C2 = mark("c2", "source", 20, "", "", EARLY);
  private static final String LINK = link("l1", "said-by", "c1", "c2", EARLY);
  private static final TestFile BASE = new TestFile().marks(C1, C2).links(LINK);

  @Test
  void changes_of_different_fields_of_one_mark_both_survive() {
    String noted = mark("c1", "claim", 4, "\"kind\":\"event\"", ",\"note\":\"ask\"", EARLY);
    String changed = mark("c1", "quote", 4, "\"kind\":\"event\",\"tone\":\"sharp\"", "", LATE);
    assertThat(merge(BASE, BASE.marks(noted, C2), BASE.marks(changed, C2)))
        .isEqualTo(
            BASE.marks(
                    mark(
                        "c1",
                        "quote",
                        4,
                        "\"kind\":\"event\",\"tone\":\"sharp\"",
                        ",\"note\":\"ask\"",
                        LATE),
                    C2)
                .json());
  }

  @Test
  void features_merge_one_by_one() {
    String one = mark("c1", "claim", 4, "\"kind\":\"event\",\"a\":\"1\"", "", EARLY);
    String other = mark("c1", "claim", 4, "\"z\":\"2\"", "", EARLY);
    assertThat(merge(BASE, BASE.marks(one, C2), BASE.marks(other, C2)))
        .isEqualTo(
            BASE.marks(mark("c1", "claim", 4, "\"a\":\"1\",\"z\":\"2\"", "", EARLY), C2).json());
  }

  @Test
  void one_field_changed_by_both_is_kept_in_both_versions_and_the_later_is_in_use() {
    String early = mark("c1", "quote", 4, "\"kind\":\"event\"", ",\"note\":\"n\"", SOON);
    String late = mark("c1", "framing", 4, "\"kind\":\"event\"", "", LATE);
    assertThat(merge(BASE, BASE.marks(early, C2), BASE.marks(late, C2)))
        .isEqualTo(
            BASE.marks(mark("c1", "framing", 4, "\"kind\":\"event\"", ",\"note\":\"n\"", LATE), C2)
                .conflicts("{\"id\":\"c1\",\"other\":" + early + "}")
                .json());
  }

  @Test
  void the_same_change_on_both_sides_is_no_conflict() {
    String one = mark("c1", "quote", 4, "", "", EARLY);
    String other = mark("c1", "quote", 4, "", "", LATE);
    assertThat(merge(BASE, BASE.marks(one, C2), BASE.marks(other, C2)))
        .isEqualTo(BASE.marks(other, C2).json());
  }

  @Test
  void what_one_side_took_away_and_the_other_changed_stays_and_says_so() {
    String changed = mark("c2", "source", 20, "", ",\"note\":\"n\"", LATE);
    assertThat(merge(BASE, BASE.marks(C1).unlinked(), BASE.marks(C1, changed)))
        .isEqualTo(
            BASE.marks(C1, changed).unlinked().conflicts("{\"id\":\"c2\",\"other\":null}").json());
  }

  @Test
  void work_that_was_kept_apart_loses_nothing_to_a_file_restored_from_an_earlier_version() {
    String added = mark("c3", "claim", 2, "", "", LATE);
    byte[] kept = bytes(BASE.marks(C1, C2, added).unlinked().json());
    byte[] restored = bytes(BASE.marks(C1).unlinked().json());
    byte[] known = bytes(BASE.marks(C1, C2).unlinked().json());

    Merged back = AnnotationMerge.putBack(known, kept, restored, "a.json").value().orElseThrow();

    assertThat(new String(back.bytes(), StandardCharsets.UTF_8))
        .contains("\"id\":\"c1\"", "\"id\":\"c2\"", "\"id\":\"c3\"");
    assertThat(back.conflicts()).isZero();
  }

  @Test
  void what_one_side_took_away_and_the_other_left_alone_is_gone() {
    String added = mark("c3", "claim", 2, "", "", LATE);
    assertThat(merge(BASE, BASE.marks(C1).unlinked(), BASE.marks(C1, C2, added)))
        .isEqualTo(BASE.marks(added, C1).unlinked().json());
  }

  @Test
  void a_mark_that_the_other_side_linked_meanwhile_stays_with_the_link() {
    String linked = link("l2", "supports", "c2", "c1", LATE);
    assertThat(merge(BASE, BASE.marks(C1).unlinked(), BASE.links(LINK, linked)))
        .isEqualTo(BASE.links(linked).conflicts("{\"id\":\"c2\",\"other\":null}").json());
  }

  @Test
  void links_merge_as_marks_do() {
    String one = link("l1", "supports", "c1", "c2", SOON);
    String other = link("l1", "contradicts", "c1", "c2", LATE);
    assertThat(merge(BASE, BASE.links(one), BASE.links(other)))
        .isEqualTo(BASE.links(other).conflicts("{\"id\":\"l1\",\"other\":" + one + "}").json());
  }

  @Test
  void a_file_that_both_sides_added_has_the_work_of_both() {
    TestFile gone = new TestFile().gone();
    TestFile ours = new TestFile().marks(C1);
    TestFile theirs = new TestFile().marks(C1, C2);
    assertThat(merge(gone, ours, theirs)).isEqualTo(theirs.json());
  }

  @Test
  void a_file_that_one_side_deleted_stays_only_with_what_the_other_changed() {
    TestFile gone = new TestFile().gone();
    String changed = mark("c1", "quote", 4, "", "", LATE);
    assertThat(merge(BASE, gone, BASE)).isEmpty();
    assertThat(merge(BASE, gone, BASE.marks(changed, C2)))
        .isEqualTo(
            BASE.marks(changed).unlinked().conflicts("{\"id\":\"c1\",\"other\":null}").json());
  }

  @Test
  void of_two_states_the_further_one_counts() {
    assertThat(merge(BASE, BASE.with("state", "\"in-progress\""), BASE.with("state", "\"done\"")))
        .isEqualTo(BASE.with("state", "\"done\"").json());
    TestFile done = BASE.with("state", "\"done\"");
    assertThat(merge(done, BASE, done.marks(C1))).contains("\"state\":\"new\"");
  }

  @Test
  void corrections_merge_field_by_field_and_no_version_is_lost() {
    TestFile ours = BASE.with("corrections", "{\"title\":\"A\",\"url\":\"u\"}");
    TestFile theirs = BASE.with("corrections", "{\"title\":\"B\",\"outlet\":\"o\"}");
    assertThat(merge(BASE, ours, theirs))
        .isEqualTo(
            BASE.with("corrections", "{\"title\":\"B\",\"outlet\":\"o\",\"url\":\"u\"}")
                .conflicts("{\"id\":\"corrections\",\"other\":{\"title\":\"A\"}}")
                .json());
  }

  @Test
  void fields_that_only_a_newer_version_knows_merge_too() {
    String one = mark("c1", "claim", 4, "\"kind\":\"event\"", "", EARLY);
    String newer = one.substring(0, one.length() - 1) + ",\"weight\":1.50}";
    TestFile ours = BASE.marks(newer, C2).with("tool", "{\"a\":[1]}");
    TestFile theirs = BASE.marks(mark("c1", "quote", 4, "\"kind\":\"event\"", "", LATE), C2);
    String merged = merge(BASE.with("format", "\"factdesk-annotations/1.2\""), ours, theirs);
    assertThat(merged).contains("\"layer\":\"quote\"", "\"weight\":1.50", "\"tool\":{\"a\":[1]}");
  }

  @Test
  void a_conflict_that_one_side_settled_is_settled() {
    TestFile open = BASE.conflicts("{\"id\":\"c1\",\"other\":null}");
    String added = mark("c3", "claim", 2, "", "", LATE);
    assertThat(merge(open, BASE, open.marks(added, C1, C2)))
        .isEqualTo(BASE.marks(added, C1, C2).json());
    assertThat(merge(BASE, open, BASE.marks(added, C1, C2)))
        .isEqualTo(open.marks(added, C1, C2).json());
  }

  @Test
  void marks_made_on_another_text_say_so() {
    String moved = mark("c1", "claim", 9, "\"kind\":\"event\"", "", EARLY);
    String movedToo = mark("c2", "source", 25, "", "", EARLY);
    String added = mark("c3", "claim", 2, "", "", LATE);
    TestFile ours =
        BASE.with("sha256", '"' + NEW + '"').with("length", "55").marks(moved, movedToo);
    assertThat(merge(BASE, ours, BASE.marks(added, C1, C2)))
        .isEqualTo(
            ours.marks(
                    moved,
                    movedToo,
                    added.substring(0, added.length() - 1) + ",\"text\":\"" + OLD + "\"}")
                .json());
  }

  @Test
  void words_found_elsewhere_do_not_count_as_a_change() {
    String moved = mark("c1", "claim", 9, "\"kind\":\"event\"", "", EARLY);
    TestFile ours = BASE.with("sha256", '"' + NEW + '"').marks(moved, C2);
    assertThat(merge(BASE, ours, BASE.marks(C2).unlinked()))
        .isEqualTo(ours.marks(C2).unlinked().json());
    String noted = mark("c1", "claim", 4, "\"kind\":\"event\"", ",\"note\":\"n\"", LATE);
    assertThat(merge(BASE, ours, BASE.marks(noted, C2)))
        .isEqualTo(
            ours.marks(mark("c1", "claim", 9, "\"kind\":\"event\"", ",\"note\":\"n\"", LATE), C2)
                .json());
  }

  @Test
  void elements_that_cannot_be_used_are_kept_once() {
    TestFile base = BASE.marks(C1, "7", C1.replace("claim", ""));
    TestFile ours = base.marks(C1, "7", "8", C1.replace("claim", ""), C2);
    TestFile theirs = base.marks(C1, "8", "7", C1, C1.replace("claim", ""));
    String merged = merge(base, ours, theirs);
    assertThat(merged).containsOnlyOnce("\n7,").containsOnlyOnce("\n8,");
    assertThat(merged).containsOnlyOnce("\"layer\":\"claim\"").containsOnlyOnce("\"layer\":\"\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":\"factdesk-annotations/2\",\"annotations\":[]}",
        "{\"format\":\"factdesk-annotations/1\",\"annotations\":[",
        "{\"format\":\"factdesk-annotations/1\",\"links\":{}}",
        "not JSON"
      })
  void a_version_that_cannot_be_used_is_named_and_nothing_comes_of_it(String bad) {
    for (List<String> versions :
        List.of(
            List.of(bad, BASE.json(), BASE.json()),
            List.of(BASE.json(), bad, BASE.json()),
            List.of(BASE.json(), BASE.json(), bad))) {
      Read<Merged> merged =
          AnnotationMerge.merge(
              bytes(versions.get(0)), bytes(versions.get(1)), bytes(versions.get(2)), "m");
      assertThat(merged.value()).isEmpty();
      assertThat(merged.problems()).hasSize(1);
      assertThat(merged.problems().get(0).toString()).contains("version)");
    }
  }

  /** Merged both ways round, which have to give the same. */
  private static String merge(TestFile base, TestFile ours, TestFile theirs) {
    Read<Merged> one =
        AnnotationMerge.merge(
            bytes(base.json()), bytes(ours.json()), bytes(theirs.json()), "a.anna.json");
    Read<Merged> other =
        AnnotationMerge.merge(
            bytes(base.json()), bytes(theirs.json()), bytes(ours.json()), "a.anna.json");
    assertThat(one.problems()).isEmpty();
    assertThat(other.value().orElseThrow().bytes()).isEqualTo(one.value().orElseThrow().bytes());
    return new String(one.value().orElseThrow().bytes(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String mark(
      String id, String layer, int begin, String features, String note, String at) {
    return "{\"id\":\"%s\",\"layer\":\"%s\",\"spans\":[[%d,%d]],\"quote\":[\"word %s\"],"
            .formatted(id, layer, begin, begin + 7, id)
        + "\"before\":\"b\",\"after\":\"a\",\"features\":{%s}%s,\"by\":\"anna\",\"at\":\"%s\"}"
            .formatted(features, note, at);
  }

  private static String link(String id, String type, String from, String to, String at) {
    return "{\"id\":\"%s\",\"type\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"by\":\"anna\",\"at\":\"%s\"}"
        .formatted(id, type, from, to, at);
  }

  /** An annotation file as we lay it out. */
  private record TestFile(
      List<String> header, List<String> marks, List<String> links, List<String> conflicts) {
    private static final List<String> NAMES =
        List.of(
            "format",
            "article",
            "annotator",
            "offsets",
            "sha256",
            "length",
            "state",
            "corrections",
            "tool");

    TestFile() {
      this(
          List.of(
              "\"factdesk-annotations/1\"",
              "\"a\"",
              "\"anna\"",
              "\"code-points\"",
              '"' + OLD + '"',
              "50",
              "\"new\"",
              "",
              ""),
          List.of(),
          List.of(),
          List.of());
    }

    TestFile gone() {
      return new TestFile(List.of(), List.of(), List.of(), List.of());
    }

    TestFile with(String name, String value) {
      List<String> changed = new ArrayList<>(header);
      changed.set(NAMES.indexOf(name), value);
      return new TestFile(changed, marks, links, conflicts);
    }

    TestFile marks(String... value) {
      return new TestFile(header, List.of(value), links, conflicts);
    }

    TestFile links(String... value) {
      return new TestFile(header, marks, List.of(value), conflicts);
    }

    TestFile unlinked() {
      return links(new String[0]);
    }

    TestFile conflicts(String... value) {
      return new TestFile(header, marks, links, List.of(value));
    }

    String json() {
      if (header.isEmpty()) {
        return "";
      }
      List<String> fields = new ArrayList<>();
      for (int i = 0; i < header.size(); i++) {
        if (!header.get(i).isEmpty()) {
          fields.add('"' + NAMES.get(i) + "\":" + header.get(i));
        }
      }
      fields.add(list("annotations", marks));
      fields.add(list("links", links));
      if (!conflicts.isEmpty()) {
        fields.add(list("conflicts", conflicts));
      }
      return "{\n" + String.join(",\n", fields) + "\n}\n";
    }

    private static String list(String name, List<String> lines) {
      String start = '"' + name + "\":[";
      return lines.isEmpty() ? start + "]" : start + "\n" + String.join(",\n", lines) + "\n]";
    }
  }
}
