package org.factdesk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MarksTest {
  @RepeatedTest(12)
  void random_changes_give_what_a_sorted_list_gives(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Annotation> plain = new ArrayList<>();
    for (int i = 0; i < random.nextInt(600); i++) {
      plain.add(mark("start" + i, random));
    }
    Marks marks = Marks.of(plain);
    for (int step = 0; step < 1500; step++) {
      boolean empties = step % 500 > 350;
      if (!plain.isEmpty() && random.nextInt(10) < (empties ? 9 : 3)) {
        String gone = plain.remove(random.nextInt(plain.size())).id();
        marks = marks.without(gone);
      } else {
        Annotation added = mark("m" + random.nextInt(900), random);
        plain.removeIf(mark -> mark.id().equals(added.id()));
        plain.add(added);
        marks = marks.with(added);
      }
      if (step % 50 == 0) {
        assertSame(marks, plain, random);
      }
    }
    assertSame(marks, plain, random);
  }

  private static void assertSame(Marks marks, List<Annotation> plain, Random random) {
    List<Annotation> sorted = new ArrayList<>(plain);
    Collections.sort(sorted);
    assertThat(marks).isEqualTo(sorted).hasSameSizeAs(sorted);
    for (int i = 0; i < sorted.size(); i++) {
      assertThat(marks.get(i)).isSameAs(sorted.get(i));
      assertThat(marks.find(sorted.get(i).id())).containsSame(sorted.get(i));
    }
    assertThat(marks.find("nobody")).isEmpty();
    for (int i = 0; i < 5; i++) {
      int begin = random.nextInt(2200) - 100;
      int end = begin + random.nextInt(120);
      assertThat(marks.overlapping(begin, end))
          .isEqualTo(
              sorted.stream().filter(mark -> mark.begin() < end && mark.end() > begin).toList());
    }
  }

  @Test
  void a_mark_over_the_whole_text_is_found_from_every_place() {
    Random random = new Random(5);
    List<Annotation> all = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      all.add(mark("m" + i, random));
    }
    Annotation whole = mark("whole", 0, 3000);
    Marks marks = Marks.of(all).with(whole);
    assertThat(marks.overlapping(2900, 2901)).containsExactly(whole);
  }

  @Test
  void marks_that_are_equal_by_order_are_told_apart() {
    Annotation one = mark("same", 4, 9);
    Annotation other = mark("same", 4, 9).withNote("another");
    Marks both = Marks.of(List.of(one)).and(Marks.of(List.of(other)));
    assertThat(both).hasSize(2);
    assertThat(both.without("same")).hasSize(1);
    assertThat(both.without("same").without("same")).isEmpty();
  }

  @Test
  void two_annotators_marks_are_merged_in_order() {
    Annotation first = mark("a", 0, 4);
    Annotation second = mark("b", 2, 9);
    Annotation third = mark("c", 7, 9);
    Marks outer = Marks.of(List.of(third, first));
    assertThat(outer.and(Marks.of(List.of(second)))).containsExactly(first, second, third);
    assertThat(outer.and(Marks.NONE)).isSameAs(outer);
    assertThat(Marks.NONE.and(outer)).isSameAs(outer);
  }

  @Test
  void taking_away_what_is_not_there_changes_nothing() {
    Marks marks = Marks.of(List.of(mark("a", 0, 4)));
    assertThat(marks.without("b")).isSameAs(marks);
  }

  @Test
  void places_beyond_the_end_are_refused() {
    Marks marks = Marks.of(List.of(mark("a", 0, 4)));
    assertThatThrownBy(() -> marks.get(1)).hasMessage("mark 1 of 1");
    assertThatThrownBy(() -> Marks.NONE.iterator().next())
        .isInstanceOf(NoSuchElementException.class);
  }

  private static Annotation mark(String id, Random random) {
    int begin = random.nextInt(2000);
    return mark(id, begin, begin + 1 + random.nextInt(random.nextInt(20) == 0 ? 800 : 40));
  }

  private static Annotation mark(String id, int begin, int end) {
    List<Span> spans = List.of(new Span(begin, end));
    return new Annotation(id, "claim", spans, new TreeMap<>(), "", "anna", Instant.EPOCH);
  }
}
