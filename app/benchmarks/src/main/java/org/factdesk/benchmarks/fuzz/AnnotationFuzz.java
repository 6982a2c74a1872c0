package org.factdesk.benchmarks.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;
import org.factdesk.store.Read;
import org.factdesk.store.WorkspaceFolder;

/** Annotation files: read, placed in the text, saved, read again. */
final class AnnotationFuzz implements FuzzReader {
  private static final String FILE = "annotations/a.anna.json";
  private static final String SEED =
      """
      {
      "format":"factdesk-annotations/1","article":"a","annotator":"anna","offsets":"code-points",
      "sha256":"00","length":69,"state":"in-progress","future":{"x":[1,2.5,null,true]},
      "corrections":{"title":"T","published":{"from":"2022-01-01","to":"2022-01-03"},"outlet":"O",
      "sections":[{"begin":0,"end":8,"kind":"headline","starts":"😊 Pric","ends":"ices"}]},
      "annotations":[
      {"id":"c1","layer":"claim","spans":[[2,8],[14,16]],"quote":["Prices","4%"],"before":"😊 ","after":", Bo","features":{"kind":"event"},"note":"n","by":"anna","at":"2026-11-21T20:00:00Z"},
      {"id":"c2","layer":"source","spans":[[18,20]],"quote":["Bo"],"before":"","after":" said","features":{},"text":"11","by":"anna","at":"2026-11-21T20:00:00Z"},
      {"id":"c3","layer":"claim","spans":[[100,117]],"quote":["Prices fell in May"],"before":"knew. ","after":", said","features":{},"by":"anna","at":"2026-11-21T20:00:00Z"}
      ],
      "links":[
      {"id":"l1","type":"said-by","from":"c1","to":"c2","by":"anna","at":"2026-11-21T20:00:00Z"},
      {"id":"l2","type":"same-claim","from":"c1","to":{"article":"b","annotation":"x"},"by":"anna","at":"2026-11-21T20:00:00Z"}
      ],
      "conflicts":[{"id":"c1","other":{"id":"c1","layer":"claim","spans":[[2,8]],"quote":["Prices"],"features":{}}},{"id":"c9","other":null}]
      }
      """;

  private final FuzzFolder folder;
  private final Article article;
  private final byte[] written;
  private Optional<WorkspaceFolder> workspace = Optional.empty();
  private List<AnnotationSet> sets = List.of();

  AnnotationFuzz(FuzzFolder folder) throws IOException {
    this.folder = folder.write("a.txt", FuzzFolder.TEXT);
    WorkspaceFolder open = folder.open().value().orElseThrow();
    article = open.read(open.list().value().orElseThrow().get(0)).value().orElseThrow();
    lay(FuzzFolder.bytes(SEED));
    read();
    workspace.orElseThrow().save(article, sets.get(0));
    written = Files.readAllBytes(folder.root().resolve(FILE));
  }

  @Override
  public String name() {
    return "annotations";
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        written,
        FuzzFolder.bytes(SEED),
        FuzzFolder.bytes(SEED.replace("annotations/1", "annotations/1.7")),
        FuzzFolder.bytes(SEED.replace("annotations/1", "annotations/2")));
  }

  @Override
  public boolean json() {
    return true;
  }

  @Override
  public void lay(byte[] input) throws IOException {
    folder.write(FILE, input);
    workspace = folder.open().value();
  }

  @Override
  public List<Problem> read() {
    Read<List<AnnotationSet>> read = workspace.orElseThrow().annotations(article);
    sets = read.value().orElseThrow();
    return read.problems();
  }

  @Override
  public void save(byte[] input) throws IOException {
    WorkspaceFolder open = workspace.orElseThrow();
    boolean understood = !sets.isEmpty() && open.readOnly("a", "anna").isEmpty();
    AnnotationSet set = sets.isEmpty() ? AnnotationSet.empty("a", "anna") : sets.get(0);
    Optional<Problem> unsaved = open.save(article, set);
    FuzzFolder.require(
        unsaved.isPresent() != understood,
        unsaved.isPresent()
            ? "not saved, though it was understood: " + unsaved
            : "saved, though it was not understood");
    if (unsaved.isPresent()) {
      folder.requireUntouched(FILE, input);
      return;
    }
    List<AnnotationSet> again =
        folder.open().value().orElseThrow().annotations(article).value().orElseThrow();
    FuzzFolder.require(again.size() == 1, "saved and not read again");
    requireSame("marks", ids(set), ids(again.get(0)));
    requireSame("links", set.links(), again.get(0).links());
    requireSame("corrections", set.corrections(), again.get(0).corrections());
    requireSame("state", set.state(), again.get(0).state());
    requireSame("conflicts", set.conflicts(), again.get(0).conflicts());
  }

  /** Every mark is there; one without a sure place may get one once its neighbours have theirs. */
  private static SortedSet<String> ids(AnnotationSet set) {
    SortedSet<String> ids = new TreeSet<>();
    set.annotations().forEach(mark -> ids.add(mark.id()));
    set.unplaced().forEach(mark -> ids.add(mark.id()));
    return ids;
  }

  /** Half a character, which JSON can hold and UTF-8 cannot, may come back as the sign for one. */
  private static void requireSame(String what, Object before, Object after) {
    FuzzFolder.require(
        whole(before).equals(whole(after)),
        "saved and read again the " + what + " are " + after + ", not " + before);
  }

  private static String whole(Object value) {
    byte[] bytes = FuzzFolder.bytes(String.valueOf(value).replace('?', '\uFFFD'));
    return new String(bytes, StandardCharsets.UTF_8).replace('?', '\uFFFD');
  }
}
