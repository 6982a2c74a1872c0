package org.factdesk.desktop.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.model.Annotation;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.model.Scheme.LinkType;
import org.factdesk.model.Span;
import org.factdesk.workspace.Migration;
import org.junit.jupiter.api.Test;

/** Each edit changes the scheme and says where the marks go. */
class SchemeEditsTest {
  private static final Scheme SCHEME =
      new Scheme(
          "s",
          List.of(
              new Layer(
                  "claim",
                  '1',
                  "claim",
                  "solid",
                  "",
                  List.of(
                      new Feature(
                          "kind",
                          FeatureType.CHOICE,
                          List.of("event", "number"),
                          false,
                          "",
                          Map.of("event", "It happened."),
                          "",
                          Map.of()),
                      new Feature(
                          "sort", FeatureType.CHOICE, List.of("number", "other"), false, ""),
                      new Feature("words", FeatureType.TEXT, List.of(), false, ""))),
              new Layer("source", '2', "source", "double", "", List.of())),
          List.of(new LinkType("said-by", List.of("claim"), List.of("source"), true, "")));
  private final Migration draft = Migration.of(SCHEME);

  @Test
  void a_renamed_layer_takes_its_marks_and_the_ends_of_links_along() {
    Migration renamed = SchemeEdits.renameLayer(draft, "claim", "statement");
    assertThat(renamed.after().linkTypes().get(0).from()).containsExactly("statement");
    assertThat(moved(renamed, Map.of("kind", "event")).layer()).isEqualTo("statement");
  }

  @Test
  void a_removed_layer_leaves_its_marks_or_hands_them_on() {
    assertThat(SchemeEdits.removeLayer(draft, "claim", "").of(mark(Map.of()))).isEmpty();
    Migration merged = SchemeEdits.removeLayer(draft, "claim", "source");
    assertThat(moved(merged, Map.of()).layer()).isEqualTo("source");
    assertThat(merged.after().linkTypes().get(0).from()).containsExactly("source");
    assertThat(merged.after().layers()).hasSize(1);
  }

  @Test
  void a_value_that_is_renamed_twice_ends_at_the_last_name_and_keeps_its_meaning() {
    Migration once = SchemeEdits.renameValue(draft, "claim", "kind", "event", "happening");
    Migration twice = SchemeEdits.renameValue(once, "claim", "kind", "happening", "incident");
    assertThat(moved(twice, Map.of("kind", "event")).features())
        .isEqualTo(Map.of("kind", "incident"));
    assertThat(kind(twice).definition("incident")).isEqualTo("It happened.");
  }

  @Test
  void a_value_that_takes_the_name_of_another_merges_with_it() {
    Migration merged = SchemeEdits.renameValue(draft, "claim", "kind", "event", "number");
    assertThat(kind(merged).values()).containsExactly("number");
    assertThat(moved(merged, Map.of("kind", "event")).features())
        .isEqualTo(Map.of("kind", "number"));
  }

  @Test
  void a_value_that_only_marks_know_follows_once_the_draft_lists_it() {
    Migration listed = SchemeEdits.addValue(draft, "claim", "kind", "rumour");
    Migration renamed = SchemeEdits.renameValue(listed, "claim", "kind", "rumour", "hearsay");
    assertThat(moved(renamed, Map.of("kind", "rumour")).features())
        .isEqualTo(Map.of("kind", "hearsay"));
  }

  @Test
  void a_removed_feature_goes_into_the_note_and_keeps_what_the_note_said() {
    Migration noted = SchemeEdits.noteFeature(draft, "claim", "kind");
    Annotation mark = noted.of(mark(Map.of("kind", "event")).withNote("see 004")).orElseThrow();
    assertThat(mark.features()).isEmpty();
    assertThat(mark.note()).isEqualTo("see 004\nkind: event");
  }

  @Test
  void a_removed_feature_moves_to_another_and_brings_its_values() {
    Migration moved = SchemeEdits.removeFeature(draft, "claim", "kind", "sort");
    assertThat(moved.after().layers().get(0).feature("sort").orElseThrow().values())
        .containsExactly("number", "other", "event");
    assertThat(moved(moved, Map.of("kind", "event")).features()).isEqualTo(Map.of("sort", "event"));
  }

  @Test
  void where_both_features_are_set_the_note_keeps_the_one_that_gives_way() {
    Migration moved = SchemeEdits.removeFeature(draft, "claim", "kind", "sort");
    Annotation mark = moved(moved, Map.of("kind", "event", "sort", "other"));
    assertThat(mark.features()).isEqualTo(Map.of("sort", "other"));
    assertThat(mark.note()).isEqualTo("kind: event");
  }

  @Test
  void a_removed_feature_is_cleared_where_that_is_wanted() {
    Migration cleared = SchemeEdits.removeFeature(draft, "claim", "kind", "");
    assertThat(moved(cleared, Map.of("kind", "event")).features()).isEmpty();
    assertThat(moved(cleared, Map.of("kind", "event")).note()).isEmpty();
  }

  @Test
  void a_text_moves_to_no_list() {
    Feature text = SCHEME.layers().get(0).features().get(2);
    assertThat(SchemeEdits.takes(text))
        .accepts(text)
        .rejects(SCHEME.layers().get(0).features().get(0));
  }

  @Test
  void links_follow_their_type() {
    Migration renamed = SchemeEdits.renameLink(draft, "said-by", "by");
    assertThat(renamed.links()).isEqualTo(Map.of("said-by", "by"));
    assertThat(SchemeEdits.removeLink(draft, "said-by", "").links()).isEmpty();
  }

  @Test
  void moving_the_first_up_changes_nothing() {
    assertThat(SchemeEdits.shiftLayer(draft, "claim", -1).isChange()).isFalse();
    assertThat(SchemeEdits.shiftLayer(draft, "claim", 1).after().layers().get(0).id())
        .isEqualTo("source");
  }

  private static Feature kind(Migration of) {
    return of.after().layers().get(0).feature("kind").orElseThrow();
  }

  private static Annotation moved(Migration by, Map<String, String> features) {
    return by.of(mark(features)).orElseThrow();
  }

  private static Annotation mark(Map<String, String> features) {
    return new Annotation(
        "m",
        "claim",
        List.of(new Span(0, 3)),
        new TreeMap<>(features),
        "",
        "anna",
        Instant.parse("2026-11-21T20:00:00Z"));
  }
}
