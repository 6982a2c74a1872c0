package org.factdesk.formats.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.formats.Format;
import org.factdesk.formats.Formats;
import org.factdesk.formats.Monitor;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;
import org.factdesk.model.Scheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyTest {
  private static final Scheme EMPTY = new Scheme("", List.of(), List.of());

  @TempDir private Path folder;

  private final Format brat = Formats.find("brat").orElseThrow();
  private final List<Trouble> told = new ArrayList<>();

  @BeforeEach
  void two_articles_with_damaged_lines() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Anna paid Bob.");
    Files.writeString(
        folder.resolve("a.ann"), "T1\tPerson 0 4\tAnna\ndamaged\nT2\tPerson 10 13\tBobby\n");
    Files.writeString(folder.resolve("b.txt"), "Bob left.");
    Files.writeString(folder.resolve("b.ann"), "T1\tPerson 0 3\tBob\nT2\tPerson\n");
  }

  @Test
  void what_is_held_is_imported_without_the_files() throws IOException {
    Survey survey = survey(1 << 20);
    Files.delete(folder.resolve("a.txt"));

    MemoryShelf shelf = imported(survey);

    assertThat(shelf.articles()).containsOnlyKeys("a", "b");
    assertThat(told).extracting(Trouble::place).containsExactly("a.ann:2", "a.ann:3", "b.ann:2");
  }

  @Test
  void what_is_too_much_to_be_held_is_read_again_and_comes_out_the_same() throws IOException {
    MemoryShelf held = imported(survey(1 << 20));
    List<Trouble> before = List.copyOf(told);
    told.clear();

    MemoryShelf again = imported(survey(1500));

    assertThat(told).isEqualTo(before).hasSize(3);
    assertThat(again.articles()).isEqualTo(held.articles()).hasSize(2);
    assertThat(again.sets("a")).isEqualTo(held.sets("a")).hasSize(1);
  }

  @Test
  void what_is_held_is_let_go_once_it_was_imported() throws IOException {
    Survey survey = survey(1 << 20);
    MemoryShelf first = imported(survey);
    told.clear();
    Files.delete(folder.resolve("b.txt"));

    MemoryShelf second = imported(survey);

    assertThat(first.articles()).containsOnlyKeys("a", "b");
    assertThat(second.articles()).containsOnlyKeys("a");
  }

  private Survey survey(long most) throws IOException {
    return Survey.of(brat, Source.of(folder), Monitor.NONE, most);
  }

  private MemoryShelf imported(Survey survey) throws IOException {
    MemoryShelf shelf = new MemoryShelf();
    Import.Terms terms = new Import.Terms(Import.proposal(survey, EMPTY), "anna", Instant.EPOCH);
    new Import(survey, terms, shelf.shelf(), told::add, note -> {}).run(Monitor.NONE);
    return shelf;
  }
}
