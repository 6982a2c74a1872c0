package org.factdesk.workspace;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.factdesk.engine.PluginFolder;
import org.factdesk.engine.PluginPermission;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Problem;
import org.factdesk.store.ArticleEntry;
import org.factdesk.store.DamagedFile;
import org.factdesk.store.MadeArticle;
import org.factdesk.store.Read;
import org.factdesk.store.WorkspaceFolder;

/**
 * An open workspace: gives snapshots, takes every change through one door, saves by itself.
 *
 * <p>Any thread may call any method; none waits for the disk but {@link #open}, {@link #read},
 * {@link #readAll}, {@link #check} and {@link #close}. Listeners are told on the thread that made
 * the change, one change after the other, and must return quickly.
 */
public final class Workspace implements AutoCloseable {
  /** How long closing may wait for the disk. */
  private static final Duration FLUSH = Duration.ofMillis(400);

  private final WorkspaceFolder folder;
  private final Map<String, ArticleEntry> entries = new ConcurrentHashMap<>();
  private final Opening opening;
  private final Background background = new Background();
  private final Reading reading;
  private final Saver saver;
  private final Checking checking;
  private final SharedFiles sharedFiles;
  private final DiskWatch diskWatch;
  private final VersionKeeping versions;
  private final Attendance attendance;
  private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
  private Snapshot snapshot;

  private Workspace(
      WorkspaceFolder folder,
      List<ArticleEntry> list,
      Snapshot first,
      Opening how,
      BooleanSupplier memoryShort,
      Duration wait) {
    this.folder = folder;
    this.opening = how;
    this.snapshot = first;
    list.forEach(entry -> entries.put(entry.id(), entry));
    this.reading = new Reading(folder, entries, memoryShort, this::snapshot, this::change);
    this.checking =
        new Checking(how, folder, background, this::snapshot, this::change, memoryShort);
    this.saver =
        new Saver(
            folder,
            background,
            how.rescue().map(place -> place.fileNow(how.folder())),
            this::snapshot,
            this::takeOver,
            this::saving,
            how.clock(),
            wait);
    this.sharedFiles = new SharedFiles(folder, saver::isClean, this::takeOver);
    this.diskWatch =
        new DiskWatch(
            folder,
            new TextWatch(
                folder,
                entries,
                this::snapshot,
                saver::waits,
                this::saveAgain,
                this::takeOver,
                how.clock()),
            this::snapshot,
            saver::waits,
            this::takeOver);
    this.versions = new VersionKeeping(folder.history(), background.waiting(), this::change);
    this.attendance =
        new Attendance(folder.presence(), first.annotator(), background.waiting(), this::change);
  }

  /**
   * Opens the folder: reads what it says of itself and lists its articles, none of them read yet.
   * The value is empty only where there is no workspace to open; the problems say why.
   */
  public static Read<Workspace> open(Opening how) {
    return open(how, new Room(), Saver.WAIT);
  }

  /**
   * The same with another idea of when memory is short.
   *
   * @param wait how long changes wait to be written
   */
  static Read<Workspace> open(Opening how, BooleanSupplier memoryShort, Duration wait) {
    Read<WorkspaceFolder> opened = recovered(how);
    if (opened.value().isEmpty()) {
      return new Read<>(Optional.empty(), opened.problems());
    }
    WorkspaceFolder folder = opened.value().get();
    List<Problem> problems = new ArrayList<>(opened.problems());
    Read<List<ArticleEntry>> list = folder.list();
    problems.addAll(list.problems());
    List<ArticleEntry> entries = list.value().orElse(List.of());
    String annotator =
        Opening.annotatorName(
            how.annotator()
                .or(() -> Optional.ofNullable(System.getenv("FACTDESK_ANNOTATOR")))
                .or(() -> folder.config().annotator())
                .orElse(System.getProperty("user.name", "annotator")));
    Read<List<Dismissal>> dismissals = folder.dismissals();
    problems.addAll(dismissals.problems());
    Dismissals setAside = Dismissals.of(dismissals.value().orElse(List.of()));
    Snapshot first =
        Snapshot.first(folder, entries, setAside, annotator, how.clock().instant(), problems);
    return new Read<>(
        Optional.of(new Workspace(folder, entries, first, how, memoryShort, wait)), problems);
  }

  /** The folder after what a crash or a full disk kept from it; opened again where that changed. */
  private static Read<WorkspaceFolder> recovered(Opening how) {
    Read<WorkspaceFolder> opened = WorkspaceFolder.open(how.folder(), how.disk());
    if (opened.value().isEmpty()) {
      return opened;
    }
    WorkspaceFolder folder = opened.value().get();
    List<Problem> recovered = new ArrayList<>(folder.safetyCopies().finish());
    how.rescue().ifPresent(rescue -> recovered.addAll(folder.safetyCopies().recover(rescue)));
    if (recovered.isEmpty()) {
      return opened;
    }
    Read<WorkspaceFolder> again = WorkspaceFolder.open(how.folder(), how.disk());
    recovered.addAll(0, again.problems());
    return new Read<>(again.value(), recovered);
  }

  public synchronized Snapshot snapshot() {
    return snapshot;
  }

  /** The folder on disk, for what works on files rather than on the open project. */
  public WorkspaceFolder folder() {
    return folder;
  }

  /**
   * The formats that datasets can be written in here: those that ship with Factdesk, and those of
   * plugins that may run. Reads files and runs code of plugins, so not for the event thread.
   */
  public DatasetFormats formats() {
    List<Path> own = opening.ownPlugins().isEmpty() ? List.of() : folder.pluginFolders();
    return DatasetFormats.with(
        PluginFolder.all(opening.bundledPlugins(), own),
        opening.ownPlugins().orElse(PluginPermission.ALL));
  }

  /** Tells the listener of every snapshot from now on, until what it returns is closed. */
  public AutoCloseable listen(Consumer<Snapshot> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Steps for gestures made now. */
  public Steps steps() {
    return new Steps(snapshot(), opening.clock().instant());
  }

  /** Reads one article from the disk unless it has been read; empty where it cannot be read. */
  public Optional<OpenArticle> read(String id) {
    diskWatch.shown(id);
    Optional<OpenArticle> known = snapshot().article(id);
    if (known.isPresent() || !entries.containsKey(id)) {
      return known;
    }
    reading.one(id);
    return snapshot().article(id);
  }

  /**
   * Reads an article from the disk as it is there now, whether it has been read or not, and keeps
   * nothing of it: memory does not grow with the articles that are looked at. Blocks; any thread
   * but the event thread.
   */
  public Read<OpenArticle> readOnce(String id) {
    return reading.once(id);
  }

  /** Reads every article that has not been read. Stops early where the thread is interrupted. */
  public Snapshot readAll() {
    reading.all();
    return snapshot();
  }

  /** Reads every article and runs the checkers, in the background; then checks after each edit. */
  public void startWork() {
    attendance.start();
    background
        .working()
        .execute(
            () -> {
              readAll();
              checking.startLive();
              sharedFiles.watch(background.saving());
              diskWatch.watch(background.saving());
              folder.clearLeftovers();
              versions.start();
              opening.cache().ifPresent(CacheFolder::prune);
            });
  }

  /** Reads what has not been read, runs all checkers and waits for what they say. */
  public Snapshot check() {
    readAll();
    checking.run();
    return snapshot();
  }

  /**
   * The one door for changes: carries the step out, remembers how to take it back, and sees to its
   * being saved and checked.
   *
   * @return why nothing was changed, where a newer version wrote what it would change; else empty
   * @throws IllegalArgumentException where an edit names something that is not there
   */
  public Optional<Problem> apply(Step step) {
    return apply(step, Optional.empty());
  }

  /**
   * As {@link #apply(Step)}; also changes nothing where an article of the step has another text by
   * now than the one that the step was made for.
   *
   * @param seen what the step was made for
   */
  public Optional<Problem> apply(Step step, Snapshot seen) {
    return apply(step, Optional.of(seen));
  }

  private Optional<Problem> apply(Step step, Optional<Snapshot> seen) {
    Optional<Problem> refusal = refusal(step);
    if (refusal.isPresent()) {
      return refusal;
    }
    synchronized (this) {
      Optional<Problem> stale = seen.flatMap(then -> snapshot.otherText(step.articles(), then));
      if (stale.isPresent()) {
        return stale;
      }
      Instant now = opening.clock().instant();
      String by = snapshot.annotator();
      carryOut(
          List.of(step), (history, backs) -> history.with(new Past(now, by, step, backs.get(0))));
    }
    checking.changed();
    return Optional.empty();
  }

  private Optional<Problem> refusal(Step step) {
    return folder
        .readOnly()
        .or(
            () ->
                step.edits().stream()
                    .filter(Edit.Work.class::isInstance)
                    .map(Edit.Work.class::cast)
                    .flatMap(edit -> folder.readOnly(edit.article(), edit.annotator()).stream())
                    .findFirst());
  }

  /** Loads the workspace's own plugins that may run by now, and lets go of those that may not. */
  public void pluginPermissionChanged() {
    checking.permissionChanged();
  }

  /** Reads everything that has not been read, so that articles and work can be brought in. */
  public Intake intake() {
    readAll();
    return new Intake(this);
  }

  /** Has articles that were made join those that are there; none of them is known yet. */
  void arrived(List<MadeArticle> made) {
    made.forEach(one -> entries.put(one.entry().id(), one.entry()));
    List<OpenArticle> read = new ArrayList<>(made.size());
    for (MadeArticle one : made) {
      List<AnnotationSet> sets = folder.annotations(one.article()).value().orElse(List.of());
      read.add(OpenArticle.of(one.article(), sets, snapshot().annotator()));
    }
    change(was -> was.withArrived(read));
    checking.changed();
  }

  /** Waits until everything is written, or until something cannot be. */
  public SaveState saveAll() {
    boolean clean = saver.flush(FLUSH);
    while (!clean
        && !(snapshot().saving() instanceof SaveState.NotSaved)
        && !Thread.currentThread().isInterrupted()) {
      clean = saver.flush(FLUSH);
    }
    return snapshot().saving();
  }

  /** Takes back the last step; nothing where there is none. */
  public void undo() {
    move(history -> Math.max(0, history.done() - 1));
  }

  /** Does again what was undone last; nothing where there is none. */
  public void redo() {
    move(history -> Math.min(history.size(), history.done() + 1));
  }

  /**
   * Goes back or forth to what there was after so many steps of the history, as one change; nothing
   * where there are not so many.
   */
  public void goTo(int done) {
    move(history -> done < 0 || done > history.size() ? history.done() : done);
  }

  /**
   * Does with a damaged annotation file what was chosen; what was done meanwhile in its place joins
   * what is restored. The problems are also among those of the snapshot.
   */
  public List<Problem> recover(DamagedFile file, DamagedFile.Way way) {
    Optional<OpenArticle> open = snapshot().article(file.article());
    if (open.isEmpty()) {
      return List.of();
    }
    Read<AnnotationSet> read = folder.recover(open.get().source(), file, way);
    if (read.value().isEmpty()) {
      return read.problems();
    }
    synchronized (this) {
      Recovered recovered = Recovered.of(snapshot, read.value().get());
      change(was -> recovered.in(was, file.problem().subject(), read.problems()));
      if (recovered.withWork()) {
        change(was -> was.withSaving(unsaved(was)));
        saver.changed(
            Set.of(new Unsaved.Work(file.article(), file.annotator())), snapshot.revision());
      }
    }
    checking.changed();
    return read.problems();
  }

  /** Tells which articles are before the person: others' changes to them are seen first. */
  public void shows(List<String> articles) {
    diskWatch.pin(articles);
  }

  /** Looks at once for what others wrote, on the saving thread. */
  void lookAround() {
    background.saving().execute(diskWatch::look);
    attendance.lookNow();
  }

  /** Saves all, and takes over all that others wrote; returns when both are done. */
  void settle() throws InterruptedException, ExecutionException {
    while (!saver.isClean()) {
      background.saving().submit(saver::save).get();
    }
    background.saving().submit(diskWatch::lookEverywhere).get();
    background.saving().submit(sharedFiles::look).get();
  }

  /** Tries at once to write what is not saved. */
  public void saveNow() {
    saver.saveNow();
  }

  /** Writes what is not written yet; returns when that was tried, after half a second at most. */
  public SaveState flush() {
    saver.flush(FLUSH);
    return snapshot().saving();
  }

  /**
   * Writes what is not written yet, and stops all work. Where there is a place for rescue copies,
   * what takes longer than that goes there.
   */
  @Override
  public void close() {
    saver.finish();
    attendance.leave();
    versions.finish();
    background.close();
    checking.close();
    if (snapshot().saving() instanceof SaveState.NotSaved notSaved) {
      log().log(Level.ERROR, "closed without saving everything: " + notSaved.message());
    }
  }

  private void move(ToIntFunction<History> wanted) {
    synchronized (this) {
      History history = snapshot.history();
      int from = history.done();
      int to = wanted.applyAsInt(history);
      if (to == from) {
        return;
      }
      List<Step> steps =
          IntStream.range(0, Math.abs(to - from))
              .mapToObj(
                  i -> to > from ? history.get(from + i).step() : history.get(from - 1 - i).back())
              .toList();
      carryOut(steps, (now, backs) -> now.at(to));
    }
    checking.changed();
  }

  @SuppressWarnings("ReferenceEquality") // the very same articles did not change
  private void takeOver(UnaryOperator<Snapshot> written) {
    Snapshot before = snapshot();
    change(written);
    Snapshot now = snapshot();
    if (!now.checkers().equals(before.checkers()) || now.articles() != before.articles()) {
      checking.changed();
    }
  }

  /** Has work written that the disk lost. */
  private synchronized void saveAgain(Set<Unsaved> works) {
    change(was -> was.withSaving(unsaved(was)));
    saver.changed(works, snapshot.revision());
  }

  /** Only what was written while nothing new came in counts as saved. */
  private synchronized void saving(SaveState state) {
    if (saver.isClean() == state instanceof SaveState.Saved) {
      change(was -> was.withSaving(state));
    }
  }

  /** Carries the steps out as one change; what is remembered of them comes of their inverses. */
  private void carryOut(List<Step> steps, BiFunction<History, List<Step>, History> remember) {
    Changes changes = Changes.carryOut(steps, snapshot.content(), snapshot.annotator());
    History history = remember.apply(snapshot.history(), changes.inverses());
    boolean touched = !changes.touched().isEmpty();
    change(
        was ->
            was.withContent(changes.content())
                .withSaving(touched ? unsaved(was) : was.saving())
                .withHistory(history));
    versions.before(steps);
    if (touched) {
      saver.changed(changes.touched(), snapshot.revision());
    }
  }

  /** What waits since before the change, and why, stays said. */
  private SaveState unsaved(Snapshot was) {
    return was.saving() instanceof SaveState.Saved
        ? new SaveState.Saving(was.revision(), opening.clock().instant())
        : was.saving();
  }

  @SuppressWarnings("ReferenceEquality") // a change that changes nothing gives back what it got
  private synchronized void change(UnaryOperator<Snapshot> change) {
    Snapshot changed = change.apply(snapshot);
    if (changed != snapshot) {
      snapshot = changed.next();
      for (Consumer<Snapshot> listener : listeners) {
        listener.accept(snapshot);
      }
    }
  }

  // Asked for when there is something to log: the first logger of a program is slow to come.
  private static Logger log() {
    return System.getLogger(Workspace.class.getName());
  }
}
