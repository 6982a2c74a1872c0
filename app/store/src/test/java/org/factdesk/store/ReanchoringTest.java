package org.factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factdesk.model.Annotation;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Span;
import org.factdesk.model.Unplaced;
import org.junit.jupiter.api.Test;

/** Edits texts at random under their marks, and asks where the marks are found again. */
class ReanchoringTest {
  private static final Path ROOT = Path.of(System.getProperty("factdesk.root", "../.."));
  private static final boolean LOUD = Boolean.getBoolean("factdesk.loud");

  /** How many marks ended how. */
  private static final class Counts {
    int right;
    int proposedRight;
    int proposedWrong;
    int orphaned;
    int silentlyWrong;
    int changedSure;
    int changedProposed;
    int changedOrphaned;
    int goneKept;

    int whole() {
      return right + proposedRight + proposedWrong + orphaned;
    }

    /** How many in a hundred of the marks whose words are still there are surely found. */
    double share() {
      return 100.0 * right / whole();
    }

    @Override
    public String toString() {
      return "words still there: %d, right %d (%.2f %%), proposed right %d, proposed wrong %d,"
              .formatted(whole(), right, share(), proposedRight, proposedWrong)
          + " orphaned %d; silently wrong %d; words changed: sure %d, proposed %d, orphaned %d;"
              .formatted(orphaned, silentlyWrong, changedSure, changedProposed, changedOrphaned)
          + " words gone, kept %d".formatted(goneKept);
    }
  }

  @Test
  void marks_are_found_again_after_a_thousand_edits() throws IOException {
    Counts[] counts = counted(false);
    System.out.println("one edit: " + counts[0]);
    System.out.println("several edits: " + counts[1]);
    assertThat(counts[0].silentlyWrong).isZero();
    assertThat(counts[0].share()).isGreaterThanOrEqualTo(99);
    assertThat(counts[1].silentlyWrong).isLessThanOrEqualTo(13);
    assertThat(counts[1].share()).isGreaterThanOrEqualTo(97);
  }

  @Test
  void marks_are_found_again_where_the_old_text_is_known() throws IOException {
    Counts[] counts = counted(true);
    System.out.println("one edit, old text: " + counts[0]);
    System.out.println("several edits, old text: " + counts[1]);
    assertThat(counts[0].silentlyWrong).isZero();
    assertThat(counts[0].share()).isGreaterThanOrEqualTo(99.5);
    assertThat(counts[1].silentlyWrong).isLessThanOrEqualTo(5);
    assertThat(counts[1].share()).isGreaterThanOrEqualTo(98.5);
  }

  /** After one edit, and after several. */
  private static Counts[] counted(boolean kept) throws IOException {
    Counts[] counts = {new Counts(), new Counts()};
    List<String> seeds = seeds();
    for (int i = 0; i < 1_000; i++) {
      Random random = new Random(i);
      boolean seed = !seeds.isEmpty() && i % 4 == 0;
      String text = seed ? seeds.get(i / 4 % seeds.size()) : new NewsText(random).article();
      boolean one = i % 2 == 0;
      trial(text, random, one ? 1 : 2 + random.nextInt(5), kept, counts[i % 2]);
    }
    return counts;
  }

  private static List<String> seeds() {
    Path folder = ROOT.resolve("seeds");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted()
          .map(
              file -> {
                try {
                  return Files.readString(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void trial(String text, Random random, int edits, boolean kept, Counts counts)
      throws IOException {
    AnnotationSet marked =
        AnnotationSet.empty("a", "anna")
            .withAnnotations(marks(text, random, 5 + random.nextInt(40)));
    byte[] file = AnnotationWriter.write(Article.of("a", text), marked, Kept.NOTHING);
    ChangingText changing = new ChangingText(text, random);
    List<String> done = new ArrayList<>();
    for (int i = 0; i < edits; i++) {
      done.add(changing.edit());
    }
    String changed = changing.toString();
    Anchors.Texts texts =
        hash -> kept && Sha256.of(text).equals(hash) ? Optional.of(text) : Optional.empty();
    RawFile raw = AnnotationParser.parse(file, "x", "a", "anna").value().orElseThrow();
    AnnotationSet read =
        Placement.of(raw, file, Article.of("a", changed), "anna", "x", texts).value().orElseThrow();
    for (Annotation mark : marked.annotations()) {
      String what = judge(mark, text, changing, changed, read, counts);
      if (LOUD && !what.isEmpty()) {
        System.out.println(what + " after " + (kept ? "KEPT" : "") + done);
      }
    }
  }

  private static List<Annotation> marks(String text, Random random, int count) {
    List<Annotation> marks = new ArrayList<>();
    List<Span> words = org.factdesk.text.Words.in(text);
    for (int i = 0; i < count; i++) {
      int first = random.nextInt(words.size());
      int last = Math.min(words.size() - 1, first + random.nextInt(random.nextInt(8) + 1));
      List<Span> spans = new ArrayList<>();
      spans.add(new Span(words.get(first).begin(), words.get(last).end()));
      int second = last + 2 + random.nextInt(4);
      if (random.nextInt(12) == 0 && second < words.size()) {
        spans.add(words.get(second));
      }
      marks.add(
          new Annotation("m" + i, "claim", spans, new TreeMap<>(), "", "anna", TestFolder.AT));
    }
    return marks;
  }

  private static String judge(
      Annotation mark,
      String text,
      ChangingText changing,
      String changed,
      AnnotationSet read,
      Counts counts) {
    List<ChangingText.Fate> fates =
        mark.spans().stream().map(span -> changing.fate(span, text)).toList();
    boolean whole = fates.stream().allMatch(ChangingText.Fate::isWhole);
    List<Span> truth = fates.stream().flatMap(fate -> fate.place().stream()).sorted().toList();
    List<Span> found = read.annotation(mark.id()).map(Annotation::spans).orElse(List.of());
    List<Span> proposed =
        read.unplaced().stream()
            .filter(one -> one.id().equals(mark.id()))
            .map(Unplaced::proposal)
            .findFirst()
            .orElse(List.of());
    String shown =
        "'"
            + mark.spans()
            + mark.quote(text).replace('\n', '|')
            + "' found "
            + words(found, changed)
            + " proposed "
            + words(proposed, changed)
            + " true "
            + words(truth, changed);
    if (whole) {
      if (found.equals(truth)) {
        counts.right++;
        return "";
      } else if (!found.isEmpty()) {
        counts.silentlyWrong++;
        return "SILENT " + shown;
      } else if (proposed.equals(truth)) {
        counts.proposedRight++;
        return "ASKED " + shown;
      } else if (!proposed.isEmpty()) {
        counts.proposedWrong++;
        return "PROPOSED WRONG " + shown;
      }
      counts.orphaned++;
      return "ORPHANED " + shown;
    }
    if (!found.isEmpty()) {
      boolean near = truth.size() == found.size();
      for (int i = 0; near && i < truth.size(); i++) {
        near =
            Math.abs(truth.get(i).begin() - found.get(i).begin()) <= 2
                && Math.abs(truth.get(i).end() - found.get(i).end()) <= 2;
      }
      // What was typed anew is what was there before: nobody could tell.
      boolean again =
          !truth.isEmpty() && fold(mark.quote(text)).equals(fold(quote(found, changed)));
      near |= again && found.stream().anyMatch(span -> span.overlaps(truth.get(0)));
      if (near) {
        counts.changedSure++;
        return "";
      }
      counts.silentlyWrong++;
      return "SILENT CHANGED " + shown;
    }
    if (truth.isEmpty()) {
      counts.goneKept++;
    } else if (proposed.isEmpty()) {
      counts.changedOrphaned++;
    } else {
      counts.changedProposed++;
    }
    return "";
  }

  private static String fold(String words) {
    return Folded.of(words).toString();
  }

  private static String quote(List<Span> spans, String text) {
    return String.join(" … ", spans.stream().map(span -> span.in(text)).toList());
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream()
        .map(span -> span + "=" + span.in(text).replace("\n", "|").replace("\r", "|"))
        .toList()
        .toString();
  }
}
