package org.factdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Problem;

/**
 * Earlier versions of the annotation files of a workspace: what there was before a session changed
 * a file and before large changes, and while a file changes its newest content, one version every
 * few minutes. What cannot be kept is left out: no save ever waits for it or fails by it.
 *
 * <p>Any thread. Saving only notes what happened, and once a session and file sets a second name to
 * the old content; all else is done by {@link #keep}, {@link #finish} and {@link #prune}.
 */
public final class LocalHistory {
  private final VersionFolder folder;
  private final OldTexts texts;
  private final Clock clock;
  private final Keeping keeping;
  private volatile Optional<Problem> skipped = Optional.empty();

  LocalHistory(Path root, AnnotationFolder annotations, Clock clock) {
    this.folder = new VersionFolder(root, annotations);
    this.texts = new OldTexts(root);
    this.clock = clock;
    this.keeping = new Keeping(folder, clock, this::skip);
  }

  /** Keeps the content of each file that is saved from now on as it was before that. */
  public void beforeLargeChange() {
    keeping.beforeLargeChange();
  }

  /**
   * Told before a file is saved anew: keeps what it holds now, where that is wanted.
   *
   * @param state what the file holds now
   */
  void before(Path file, FileState state) {
    keeping.before(file, state);
  }

  /** Told after a file was saved, with marks on this article. */
  void saved(Path file, FileState state, Article article) {
    keeping.saved(file, state);
    texts.saved(article);
  }

  /** The texts that marks were made on, as far as they are kept. */
  OldTexts texts() {
    return texts;
  }

  /** Keeps what was saved, as far as it is time. Reads and writes files; bounded work. */
  public void keep() {
    keepTexts();
    keeping.keep(false);
  }

  /** As {@link #keep()}, whether it is time or not: nothing follows. */
  public void finish() {
    keepTexts();
    keeping.keep(true);
  }

  private void keepTexts() {
    try {
      texts.keep();
    } catch (IOException e) {
      skip(HiddenFolder.of(folder.root(), OldTexts.NAME), e);
    }
  }

  /**
   * Lets old versions of all files go, and where they take too much room together the oldest first.
   * Reads folders; stops early where the thread is interrupted.
   */
  public void prune() {
    try {
      new HistoryPruning(folder, keeping::pack).prune(clock.instant());
      texts.prune();
    } catch (IOException e) {
      skip(folder.all(), e);
    }
  }

  /** Every version of the article's annotation files, the newest first; none are read. */
  public List<Version> versions(Article article) {
    List<Version> found = new ArrayList<>();
    try {
      for (String annotator : folder.annotators(article.id())) {
        found.addAll(versions(article.id(), annotator));
      }
    } catch (IOException e) {
      skip(folder.all(), e);
    }
    found.sort((one, other) -> other.at().compareTo(one.at()));
    return found;
  }

  /** The versions of one annotator's file, the newest first. */
  List<Version> versions(String article, String annotator) throws IOException {
    List<Version> found = new ArrayList<>();
    for (Path file : folder.versions(folder.of(article, annotator))) {
      VersionName name = VersionName.of(file).orElseThrow();
      found.add(0, new Version(article, annotator, name.at(), Files.size(file), file));
    }
    return found;
  }

  /**
   * What a version holds, placed in the article's text of today; empty where it cannot be read any
   * more.
   */
  public Read<AnnotationSet> read(Version version, Article article) {
    String subject = Inside.name(folder.root(), version.file());
    try {
      byte[] bytes = bytes(version);
      Read<RawFile> parsed =
          AnnotationParser.parse(bytes, subject, article.id(), version.annotator());
      return parsed.value().isEmpty()
          ? Read.failed(parsed.problems())
          : Placement.of(
              parsed.value().get(), bytes, article, version.annotator(), subject, texts::text);
    } catch (IOException e) {
      return Read.failed(subject, FileBytes.why(e));
    }
  }

  /** The bytes of a version, unpacked. */
  byte[] bytes(Version version) throws IOException {
    Path parent = Objects.requireNonNull(version.file().getParent(), "a version's folder");
    if (!folder.isReal(parent)) {
      throw new IOException("leads out of the workspace and is not followed");
    }
    return VersionFile.read(version.file());
  }

  /** Why some version could not be kept, the first time that this happened. */
  public Optional<Problem> skipped() {
    return skipped;
  }

  private void skip(Path file, IOException e) {
    if (skipped.isEmpty()) {
      skipped =
          Optional.of(
              Problem.note(
                  Inside.name(folder.root(), file),
                  "has no earlier versions kept ("
                      + FileBytes.reason(e)
                      + "); saving goes on: free space or make "
                      + HiddenFolder.NAME
                      + " writable"));
    }
  }
}
