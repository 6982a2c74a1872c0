package org.factdesk.desktop.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.model.Scheme;
import org.factdesk.model.Scheme.Feature;
import org.factdesk.model.Scheme.FeatureType;
import org.factdesk.model.Scheme.Layer;
import org.factdesk.workspace.Migration;
import org.factdesk.workspace.SchemeUse;
import org.factdesk.workspace.SchemeUse.Count;
import org.factdesk.workspace.SchemeUse.UsedFeature;
import org.factdesk.workspace.SchemeUse.UsedLayer;
import org.factdesk.workspace.SchemeUse.UsedValue;
import org.junit.jupiter.api.Test;

/** A change says what it does and how many marks it touches. */
class ChangeWordsTest {
  private static final Feature KIND =
      new Feature("kind", FeatureType.CHOICE, List.of("event", "number"), false, "");
  private static final Scheme SCHEME =
      new Scheme(
          "s",
          List.of(
              new Layer("claim", '1', "claim", "solid", "", List.of(KIND)),
              new Layer("source", '2', "source", "double", "", List.of())),
          List.of());
  private static final Count TWO = new Count(2, Set.of("000", "001"), Set.of("anna"));
  private static final SchemeUse USE =
      new SchemeUse(
          Map.of(
              new UsedLayer("claim"),
              new Count(3, Set.of("000", "001"), Set.of("anna", "ben")),
              new UsedFeature("claim", "kind"),
              TWO,
              new UsedValue("claim", "kind", "event"),
              TWO));
  private final Migration draft = Migration.of(SCHEME);

  @Test
  void a_renamed_layer_names_marks_articles_and_others() {
    assertThat(says(SchemeEdits.renameLayer(draft, "claim", "statement")))
        .containsExactly(
            "Renames the layer claim to statement on 3 marks in 2 articles."
                + " Also in the files of ben.");
  }

  @Test
  void a_value_is_counted_under_its_old_name_after_renames_in_the_same_draft() {
    Migration renamed = SchemeEdits.renameLayer(draft, "claim", "statement");
    Migration twice = SchemeEdits.renameFeature(renamed, "statement", "kind", "sort");
    Migration thrice = SchemeEdits.renameValue(twice, "statement", "sort", "event", "incident");
    assertThat(USE.after(thrice, new UsedValue("statement", "sort", "incident"))).isEqualTo(TWO);
    assertThat(USE.after(thrice, new UsedValue("claim", "kind", "event"))).isEqualTo(Count.NONE);
    assertThat(says(thrice))
        .anyMatch(line -> line.startsWith("Turns “event” into “incident” on 2"));
  }

  @Test
  void merged_layers_are_counted_together() {
    Migration merged = SchemeEdits.removeLayer(draft, "claim", "source");
    assertThat(USE.after(merged, new UsedLayer("source")).marks()).isEqualTo(3);
    assertThat(says(merged)).anyMatch(line -> line.startsWith("Moves 3 marks in 2 articles"));
  }

  @Test
  void what_is_cleared_is_not_counted_any_more() {
    Migration cleared = SchemeEdits.removeFeature(draft, "claim", "kind", "");
    assertThat(USE.after(cleared, new UsedFeature("claim", "kind"))).isEqualTo(Count.NONE);
    assertThat(says(cleared))
        .containsExactly("Removes the feature kind of claim from 2 marks in 2 articles.");
  }

  @Test
  void a_noted_feature_says_where_it_goes() {
    assertThat(says(SchemeEdits.noteFeature(draft, "claim", "kind")))
        .containsExactly(
            "Removes the feature kind of claim; the notes of 2 marks in 2 articles keep what it"
                + " said.");
  }

  @Test
  void a_feature_that_becomes_required_says_how_many_marks_lack_it() {
    assertThat(says(SchemeEdits.feature(draft, "claim", "kind", was -> was.withRequired(true))))
        .containsExactly(
            "Requires kind of claim: one mark lacks it, and their articles are not done before it"
                + " is set.");
  }

  @Test
  void what_is_added_is_said_once_also_after_it_is_renamed() {
    Migration added = SchemeEdits.addFeature(draft, "claim", "new");
    assertThat(says(SchemeEdits.renameFeature(added, "claim", "new", "newer")))
        .containsExactly("Adds the feature newer to claim.");
    Layer layer = new Layer("place", '3', "cue", "dots", "", List.of());
    assertThat(says(SchemeEdits.renameLayer(SchemeEdits.addLayer(draft, layer), "place", "spot")))
        .containsExactly("Adds the layer spot.");
  }

  @Test
  void words_and_looks_touch_no_mark() {
    assertThat(says(draft)).isEmpty();
    assertThat(says(draft.withAfter(SCHEME.withName("other"))))
        .containsExactly("Changes words, looks or order only; no mark is touched.");
  }

  private static List<String> says(Migration change) {
    return ChangeWords.of(change, USE, "anna");
  }
}
