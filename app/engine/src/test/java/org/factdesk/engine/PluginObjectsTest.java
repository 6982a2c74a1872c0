package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.checker.Fact;
import org.factdesk.model.DateRange;
import org.junit.jupiter.api.Test;

class PluginObjectsTest {
  private record Told(Object value) implements Fact {}

  /** Neither a record nor an enum, from Factdesk's own class path. */
  private static final class Stranger implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  private static Fact[] thereAndBack(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new Fact[] {new Told(value)});
    }
    return PluginObjects.read(bytes.toByteArray(), PluginObjectsTest.class.getClassLoader());
  }

  @Test
  void records_of_the_checker_and_values_come_back_as_they_were() throws IOException {
    for (Object value :
        List.of(
            "words",
            3,
            List.of(1.5, true),
            Map.of("key", List.of("a", "b", "c")),
            Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("key", "a"))),
            new HashSet<>(List.of(1, 2)),
            new HashMap<>(Map.of(1, 2)),
            Set.of("a", "b", "c"),
            new TreeMap<>(Map.of("key", 'c')),
            DateRange.day(LocalDate.EPOCH),
            new int[0].length)) {
      assertThat(thereAndBack(value)).containsExactly(new Told(value));
    }
  }

  @Test
  void every_other_class_is_refused() {
    for (Object value : List.of(new File("x"), new Stranger(), List.of(new Stranger()))) {
      assertThatThrownBy(() -> thereAndBack(value))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("REJECTED");
    }
  }
}
