package org.factdesk.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FilteredValuesTest {
  private final FilteredValues values =
      new FilteredValues(List.of("", "Appeal to Fear", "Loaded language", "Fear of change"));

  @Test
  void any_part_finds_a_value_and_beginnings_come_first() {
    values.filter("fear");
    assertThat(offered()).containsExactly("Fear of change", "Appeal to Fear");
    values.filter("");
    assertThat(offered()).hasSize(4);
  }

  @Test
  void the_chosen_value_stays_whatever_is_typed() {
    values.setSelectedItem("Loaded language");
    values.filter("xyz");
    assertThat(offered()).isEmpty();
    assertThat(values.getSelectedItem()).isEqualTo("Loaded language");
  }

  @Test
  void a_value_of_another_scheme_is_offered_as_long_as_it_is_chosen() {
    values.include("Old value");
    assertThat(offered()).contains("Old value").hasSize(5);
    values.include("Loaded language");
    assertThat(offered()).doesNotContain("Old value").hasSize(4);
  }

  private List<String> offered() {
    return IntStream.range(0, values.getSize()).mapToObj(values::getElementAt).toList();
  }
}
