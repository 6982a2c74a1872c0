package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand pairs of histories that went apart, merged as git has them merged. */
class MergeHistoriesTest {
  private static final int PAIRS = 1000;
  private static final Path ROOT = Path.of(System.getProperty("factdesk.root", "../.."));

  @TempDir Path folder;
  private int merges;

  @Test
  void no_mark_is_lost_or_doubled_and_both_sides_get_the_same() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(ROOT.resolve("docs/schema/annotations.schema.json")));
    int conflicts = 0;
    for (int seed = 0; seed < PAIRS; seed++) {
      Random random = new Random(seed);
      MergeHistory base = MergeHistory.begun(random);
      MergeHistory ours = base.goesOn("o");
      MergeHistory theirs = base.goesOn("t");
      boolean textChanged = random.nextInt(4) == 0;
      if (textChanged) {
        ours.changeText();
      }
      byte[] before = random.nextInt(10) == 0 ? new byte[0] : base.bytes();
      byte[] merged = merge(before, ours.bytes(), theirs.bytes());
      String as = "pair " + seed;
      assertThat(merge(before, theirs.bytes(), ours.bytes())).as(as).isEqualTo(merged);
      String json = new String(merged, StandardCharsets.UTF_8);
      assertThat(schema.validate(json, InputFormat.JSON)).as("%s%n%s", as, json).isEmpty();
      RawFile result = AnnotationParser.parse(merged, "m", "a", "anna").value().orElseThrow();
      assertThat(result.problems()).as(as).isEmpty();
      assertThat(result.kept().header()).containsEntry("tool", "{\"x\":[1.50]}");
      AnnotationSet common = before.length == 0 ? AnnotationSet.empty("a", "anna") : base.set();
      new Expected(common, base, ours, theirs).check(result, as);
      conflicts += result.conflicts().size();
      if (!textChanged) {
        writesTheSame(result, merged, base, as);
      }
    }
    assertThat(conflicts).isGreaterThan(PAIRS / 10);
  }

  @Test
  void merging_a_merge_with_either_side_again_changes_nothing() throws IOException {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      MergeHistory base = MergeHistory.begun(random);
      byte[] ours = base.goesOn("o").bytes();
      byte[] merged = merge(base.bytes(), ours, base.goesOn("t").bytes());
      assertThat(merge(ours, merged, ours)).isEqualTo(merged);
      assertThat(merge(merged, merged, merged)).isEqualTo(merged);
      assertThat(merge(base.bytes(), merged, merged)).isEqualTo(merged);
    }
  }

  /** What the command does, now and then with files, which take their time. */
  private byte[] merge(byte[] base, byte[] ours, byte[] theirs) throws IOException {
    Read<Merged> merged = FileMerge.merge(base, ours, theirs, "m");
    assertThat(merged.problems()).isEmpty();
    byte[] bytes = merged.value().orElseThrow().bytes();
    if (merges++ % 50 == 0) {
      assertThat(mergedFiles(base, ours, theirs)).isEqualTo(bytes);
    }
    return bytes;
  }

  private byte[] mergedFiles(byte[] base, byte[] ours, byte[] theirs) throws IOException {
    Path common = Files.write(folder.resolve("base"), base);
    Path one = Files.write(folder.resolve("ours"), ours);
    Path other = Files.write(folder.resolve("theirs"), theirs);
    Read<Integer> done = FileMerge.merge(common, one, other, "annotations/a.anna.json");
    assertThat(done.problems()).isEmpty();
    return Files.readAllBytes(one);
  }

  private static void writesTheSame(RawFile raw, byte[] bytes, MergeHistory base, String as)
      throws IOException {
    AnnotationSet set = Placement.of(raw, bytes, base.article(), "anna", "m").value().orElseThrow();
    assertThat(AnnotationWriter.write(base.article(), set, raw.kept()))
        .as(as)
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
  }

  /** What has to come of it, by a plain reading of the rules. */
  private record Expected(
      AnnotationSet base, MergeHistory start, MergeHistory ours, MergeHistory theirs) {

    void check(RawFile result, String as) {
      Map<String, RawAnnotation> marks = new HashMap<>();
      result.annotations().forEach(mark -> assertThat(marks.put(mark.id(), mark)).as(as).isNull());
      Map<String, Link> links = new HashMap<>();
      result.links().forEach(link -> assertThat(links.put(link.id(), link)).as(as).isNull());
      Set<String> conflicts = new TreeSet<>();
      result.conflicts().forEach(conflict -> conflicts.add(conflict.id()));
      Set<String> expected = new TreeSet<>();
      checkMarks(marks, links, expected, as);
      checkLinks(links, expected, as);
      if (differs(base.corrections(), ours.set().corrections(), theirs.set().corrections())) {
        conflicts.remove("corrections");
      }
      assertThat(conflicts).as(as).isEqualTo(expected);
    }

    private void checkMarks(
        Map<String, RawAnnotation> marks,
        Map<String, Link> links,
        Set<String> conflicts,
        String as) {
      for (String id : ids(set -> set.annotations().stream().map(Annotation::id))) {
        Optional<Fields> before = base.annotation(id).map(mark -> Fields.of(mark, start));
        Optional<Fields> one = ours.set().annotation(id).map(mark -> Fields.of(mark, ours));
        Optional<Fields> other = theirs.set().annotation(id).map(mark -> Fields.of(mark, theirs));
        if (one.isPresent() && other.isPresent()) {
          assertThat(marks).as(as).containsKey(id);
          if (checkFields(
              before, one.get(), other.get(), Objects.requireNonNull(marks.get(id)), as)) {
            conflicts.add(id);
          }
          continue;
        }
        AnnotationSet remover = one.isPresent() ? theirs.set() : ours.set();
        boolean linked =
            links.values().stream()
                .anyMatch(
                    link ->
                        !remover.links().stream().map(Link::id).toList().contains(link.id())
                            && (isEnd(link.from().article(), link.from().annotation(), id)
                                || isEnd(link.to().article(), link.to().annotation(), id)));
        boolean stays = before.isEmpty() || !before.equals(one.or(() -> other)) || linked;
        assertThat(marks.containsKey(id)).as(as + " " + id).isEqualTo(stays);
        if (stays && before.isPresent()) {
          conflicts.add(id);
        }
      }
    }

    private static boolean isEnd(String article, String annotation, String id) {
      return article.equals("a") && annotation.equals(id);
    }

    private static boolean checkFields(
        Optional<Fields> before, Fields one, Fields other, RawAnnotation mark, String as) {
      boolean clash = false;
      Fields result =
          new Fields(
              mark.layer(),
              mark.note(),
              mark.quote(),
              Objects.toString(mark.features().get("kind")),
              Objects.toString(mark.features().get("tone")));
      for (int i = 0; i < 5; i++) {
        int field = i;
        Object base =
            before.<Object>map(fields -> fields.all().get(field)).orElse(i == 1 ? "" : "null");
        Object a = one.all().get(i);
        Object b = other.all().get(i);
        Object now = result.all().get(i);
        if (differs(base, a, b)) {
          clash = true;
          assertThat(now).as(as).isIn(a, b);
        } else {
          assertThat(now).as(as + " " + mark.id()).isEqualTo(a.equals(base) ? b : a);
        }
      }
      return clash;
    }

    private void checkLinks(Map<String, Link> links, Set<String> conflicts, String as) {
      for (String id : ids(set -> set.links().stream().map(Link::id))) {
        Optional<String> before = type(base, id);
        Optional<String> one = type(ours.set(), id);
        Optional<String> other = type(theirs.set(), id);
        boolean both = one.isPresent() && other.isPresent();
        boolean stays = both || before.isEmpty() || !before.equals(one.or(() -> other));
        assertThat(links.containsKey(id)).as(as + " " + id).isEqualTo(stays);
        if (both ? differs(before, one, other) : stays && before.isPresent()) {
          conflicts.add(id);
        }
      }
    }

    private static Optional<String> type(AnnotationSet set, String id) {
      return set.links().stream().filter(link -> link.id().equals(id)).map(Link::type).findFirst();
    }

    private static boolean differs(Object base, Object one, Object other) {
      return !one.equals(other) && !one.equals(base) && !other.equals(base);
    }

    private Set<String> ids(java.util.function.Function<AnnotationSet, Stream<String>> of) {
      Set<String> ids = new HashSet<>();
      Stream.of(ours.set(), theirs.set()).flatMap(of).forEach(ids::add);
      return ids;
    }
  }

  private record Fields(String layer, String note, List<String> quote, String kind, String tone) {
    static Fields of(Annotation mark, MergeHistory side) {
      return new Fields(
          mark.layer(),
          mark.note(),
          new ArrayList<>(
              mark.spans().stream().map(span -> span.in(side.article().text())).toList()),
          Objects.toString(mark.features().get("kind")),
          Objects.toString(mark.features().get("tone")));
    }

    List<Object> all() {
      return List.of(layer, note, quote, kind, tone);
    }
  }
}
