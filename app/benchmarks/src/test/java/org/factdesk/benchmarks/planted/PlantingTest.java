package org.factdesk.benchmarks.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlantingTest {
  private static final String FLOOD =
      """
      River floods Welmar
      The river Orne flooded 40 houses in Welmar on Monday 🌊, the mayor Anna Weidel and the builder Otto Brand of Welmar said.
      "We had two hours to bring everybody to the school on the hill," said Anna Weidel.
      Police said that the bridge near the old mill would stay closed for several days.
      People in Welmar, Tolberg, Hainau and Kesten waited. Nobody was injured, and 12 children were with Anna Weidel.
      """;
  private static final String AGAIN =
      """
      Welmar under water
      A flood of the river Orne reached 40 houses in Welmar, said the builder Otto Brand and the mayor Anna Weidel.
      There were 12 children in Tolberg, and in Hainau and Kesten nobody slept; the lawyer Karla Stern was there.
      "We had two hours to bring everybody to the school on the hill," said Anna Weidel at the school.
      Police said that the bridge near the old mill would stay closed for a few more days. "I saw no bridge like that in many years," said Karla Stern.
      """;

  @Test
  void the_same_seed_plants_the_same_and_another_seed_something_else() {
    assertThat(planted(3)).isEqualTo(planted(3));
    assertThat(planted(3).faults()).isNotEqualTo(planted(4).faults());
  }

  @Test
  void the_truth_names_the_words_that_are_there_now_in_code_points() {
    for (int seed = 0; seed < 50; seed++) {
      Planting.Planted planted = planted(seed);
      Map<String, Story> changed = byId(planted.changed());
      for (Fault fault : planted.faults()) {
        String text = text(changed, fault.article());
        String words = points(text, fault.begin(), fault.end());
        assertThat(points(text, fault.sentenceBegin(), fault.sentenceEnd())).contains(words);
        if (!fault.now().isEmpty()) {
          assertThat(words).isEqualTo(fault.now());
        }
      }
    }
  }

  @Test
  void only_what_the_truth_names_differs_from_the_clean_stories() {
    for (int seed = 0; seed < 50; seed++) {
      Planting.Planted planted = planted(seed);
      Map<String, Story> clean = byId(planted.clean());
      Set<String> different = new HashSet<>();
      for (Story story : planted.changed()) {
        if (!story.equals(clean.get(story.id()))) {
          different.add(story.id());
        }
      }
      assertThat(planted.faults().stream().map(Fault::article))
          .containsExactlyInAnyOrderElementsOf(different);
    }
  }

  @Test
  void what_is_falsified_elsewhere_stands_there_as_it_was() {
    Set<String> kinds = new HashSet<>();
    for (int seed = 0; seed < 100; seed++) {
      Planting.Planted planted = planted(seed);
      for (Fault fault : planted.faults()) {
        if (fault.tier().equals("elsewhere")) {
          kinds.add(fault.kind());
          String original = text(byId(planted.clean()), fault.original());
          String was = fault.was().replaceAll("(that|,) ?\\p{L}?$|^[ ,\"]+|[.]$", "").strip();
          assertThat(original).containsIgnoringCase(was);
        } else {
          assertThat(fault.original()).isEmpty();
        }
      }
    }
    assertThat(kinds).contains("number", "quotation", "name", "source", "speaker");
  }

  @Test
  void a_workspace_is_read_as_it_was_written(@TempDir Path folder) throws Exception {
    List<Story> stories = new ArrayList<>(planted(1).changed());
    stories.set(0, new Story(stories.get(0).id(), FLOOD, "2021-05-03", "The Daily", ""));
    Workspaces.write(folder, stories);

    List<Story> read = Workspaces.read(folder);

    assertThat(read.stream().map(Story::text)).containsExactlyInAnyOrderElementsOf(texts(stories));
    assertThat(read).contains(stories.get(0));
  }

  private static List<String> texts(List<Story> stories) {
    return stories.stream().map(Story::text).toList();
  }

  private static Planting.Planted planted(long seed) {
    return Planting.of(List.of(Story.of("flood", FLOOD), Story.of("water", AGAIN)), seed, 1);
  }

  private static String text(Map<String, Story> stories, String id) {
    return Objects.requireNonNull(stories.get(id), id).text();
  }

  private static Map<String, Story> byId(List<Story> stories) {
    return stories.stream().collect(Collectors.toMap(Story::id, Function.identity()));
  }

  private static String points(String text, int begin, int end) {
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }
}
