package org.factdesk.workspace;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factdesk.store.SafetyCopies;

/**
 * The note of a scheme and the marks that follow it, which keeps them one step, also when writing
 * them is stopped halfway. It tells by itself what of it has been written, as that may be changed
 * again before the rest is. Only on the saving thread.
 */
final class TogetherNote {
  private final SafetyCopies copies;
  private final Backlog backlog;
  private Optional<Path> file = Optional.empty();
  private final Set<Unsaved> left = new HashSet<>();

  TogetherNote(SafetyCopies copies, Backlog backlog) {
    this.copies = copies;
    this.backlog = backlog;
  }

  /** Told before these are written: makes a note where one is needed. */
  void before(Set<Unsaved> parts, Snapshot now) {
    if (!parts.contains(new Unsaved.OfScheme())) {
      return;
    }
    Unwritten all = Unwritten.of(backlog, now);
    Optional<Path> fresh =
        all.works().isEmpty() ? Optional.empty() : copies.note(now.scheme(), all.works());
    if (fresh.isPresent()) {
      remove();
      file = fresh;
      left.addAll(parts);
      all.works()
          .forEach(one -> left.add(new Unsaved.Work(one.set().article(), one.set().annotator())));
    }
  }

  /** Told after these have been written. */
  void written(Set<Unsaved> parts) {
    List<Unsaved> noted = parts.stream().filter(left::remove).toList();
    if (left.isEmpty()) {
      remove();
    } else {
      noted.forEach(one -> file.ifPresent(note -> tick(note, one)));
    }
  }

  private void tick(Path note, Unsaved one) {
    if (one instanceof Unsaved.Work work) {
      copies.written(note, work.article(), work.annotator());
    } else {
      copies.written(note, "", "");
    }
  }

  private void remove() {
    file.ifPresent(copies::remove);
    file = Optional.empty();
    left.clear();
  }
}
