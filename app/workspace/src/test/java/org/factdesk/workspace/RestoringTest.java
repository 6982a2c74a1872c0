package org.factdesk.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationRef;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Span;
import org.factdesk.model.WorkState;
import org.factdesk.store.DamagedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoringTest {
  private static final String TEXT = "The minister said on Monday that the bridge is safe.\n";

  @TempDir Path folder;
  private Workspace workspace;
  private AnnotationSet version;

  /** Three linked claims, of which one is deleted, one changed, and a fourth one made. */
  @BeforeEach
  void begin() throws IOException {
    Files.writeString(folder.resolve("north.txt"), TEXT);
    workspace = open();
    workspace.read("north");
    for (int i = 0; i < 3; i++) {
      mark(i * 4);
    }
    workspace.apply(workspace.steps().link("same-claim", ref(0), ref(1)));
    workspace.apply(workspace.steps().link("same-claim", ref(1), ref(2)));
    version = now();
    workspace.apply(workspace.steps().delete(ref(0)));
    workspace.apply(workspace.steps().setNote(ref(1), "doubtful"));
    mark(20);
    workspace.apply(workspace.steps().setState("north", WorkState.DONE));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void differences_are_told_mark_by_mark() {
    Differences differences = Differences.between(version, now());
    assertThat(differences.gone()).isEqualTo(1);
    assertThat(differences.changed()).isEqualTo(1);
    assertThat(differences.added()).isEqualTo(1);
    assertThat(differences.linksOnlyThen()).hasSize(1);
    assertThat(Differences.between(version, version).none()).isTrue();
  }

  @Test
  void one_mark_comes_back_with_its_links() {
    AnnotationSet before = now();
    apply(Set.of(id(0)));
    assertThat(now().annotation(id(0))).isEqualTo(version.annotation(id(0)));
    assertThat(now().links()).isEqualTo(version.links());
    assertThat(now().annotation(id(1)).orElseThrow().note()).isEqualTo("doubtful");
    assertThat(workspace.snapshot().undo()).contains("restore 1 mark");
    workspace.undo();
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void a_link_whose_other_end_is_gone_stays_away() {
    workspace.apply(workspace.steps().delete(ref(1)));
    apply(Set.of(id(0)));
    assertThat(now().links()).isEmpty();
  }

  @Test
  void all_is_what_it_was() {
    AnnotationSet before = now();
    workspace.apply(Restoring.all(workspace.snapshot(), version, "Monday").orElseThrow());
    assertThat(now()).isEqualTo(version);
    workspace.undo();
    assertThat(now()).isEqualTo(before);
    workspace.redo();
    assertThat(Restoring.all(workspace.snapshot(), version, "Monday")).isEmpty();
  }

  @Test
  void work_on_a_damaged_file_joins_what_is_restored() throws IOException {
    AnnotationSet saved = now();
    workspace.close();
    Path file = folder.resolve("annotations/north.anna.json");
    Files.writeString(file, Files.readString(file).substring(0, 200));
    workspace = open();
    OpenArticle north = workspace.read("north").orElseThrow();
    assertThat(now()).isEqualTo(AnnotationSet.empty("north", "anna"));
    mark(30);
    Annotation fresh = now().annotations().get(0);
    List<DamagedFile> damaged = workspace.folder().damaged(north.source());
    assertThat(workspace.recover(damaged.get(0), DamagedFile.Way.LAST_VERSION)).isEmpty();
    assertThat(workspace.snapshot().problems()).isEmpty();
    assertThat(now().annotations()).containsAll(saved.annotations()).contains(fresh).hasSize(4);
    AnnotationSet joined = now();
    workspace.close();
    workspace = open();
    workspace.read("north");
    assertThat(now()).isEqualTo(joined);
  }

  private void apply(Set<String> ids) {
    workspace.apply(Restoring.marks(workspace.snapshot(), version, ids).orElseThrow());
  }

  private void mark(int begin) {
    List<Span> spans = List.of(new Span(begin, begin + 3));
    workspace.apply(workspace.steps().mark("north", spans, "claim", Map.of()));
  }

  private String id(int place) {
    return version.annotations().get(place).id();
  }

  private AnnotationRef ref(int place) {
    AnnotationSet from = version == null ? now() : version;
    return new AnnotationRef("north", from.annotations().get(place).id());
  }

  private AnnotationSet now() {
    return workspace.snapshot().article("north").orElseThrow().set("anna");
  }

  private Workspace open() {
    return Workspace.open(Opening.of(folder).withAnnotator("anna")).value().orElseThrow();
  }
}
