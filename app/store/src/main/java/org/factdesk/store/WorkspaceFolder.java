package org.factdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.factdesk.model.AnnotationSet;
import org.factdesk.model.Article;
import org.factdesk.model.Dismissal;
import org.factdesk.model.Metadata;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;

/**
 * A workspace on the disk: its settings, scheme, articles and annotation files. Everything that
 * cannot be read is a value that names the file; nothing that could not be read is ever written
 * over. Any thread; reads and writes files, so not for the event thread.
 */
public final class WorkspaceFolder {
  private final Disk disk;
  private final Optional<Problem> readOnly;
  private final Path root;
  private final WorkspaceConfig config;
  private final Scheme scheme;
  private final SchemeStore schemes;
  private final List<Path> pluginFolders;
  private final ArticleFiles articles;
  private final NewArticles newArticles;
  private final AnnotationFolder folder;
  private final AnnotationFiles annotations;
  private final LocalHistory history;
  private final DamagedFiles damaged;
  private final DismissalFile dismissals;
  private final SafetyCopies safetyCopies;

  private WorkspaceFolder(
      Disk disk,
      Optional<Problem> readOnly,
      Path root,
      WorkspaceConfig config,
      Scheme scheme,
      List<Path> pluginFolders,
      ArticleWalk walk,
      AnnotationFolder folder) {
    this.disk = disk;
    this.readOnly = readOnly;
    this.root = root;
    this.config = config;
    this.scheme = scheme;
    this.schemes = new SchemeStore(disk, root, config.scheme(), scheme);
    this.pluginFolders = List.copyOf(pluginFolders);
    this.articles = new ArticleFiles(root, walk);
    this.newArticles = new NewArticles(disk, root, articles, walk);
    this.folder = folder;
    this.history = new LocalHistory(root, folder, Clock.systemUTC());
    this.annotations = new AnnotationFiles(disk, root, folder, history);
    this.damaged = new DamagedFiles(root, folder, annotations, history, Clock.systemUTC());
    this.dismissals = new DismissalFile(disk, root);
    this.safetyCopies =
        new SafetyCopies(disk, readOnly.isPresent(), root, folder, schemes, annotations);
  }

  /**
   * Opens a folder; writes nothing. Empty only where the folder is missing or no folder, or where
   * its {@code factdesk.json} cannot be used.
   */
  public static Read<WorkspaceFolder> open(Path folder) {
    return open(folder, Disk.REAL);
  }

  /**
   * As {@link #open(Path)}.
   *
   * @param disk what everything is written through
   */
  public static Read<WorkspaceFolder> open(Path folder, Disk disk) {
    Path root = folder.toAbsolutePath().normalize();
    String subject = Names.shown(folder.toString());
    if (!Files.exists(root)) {
      return Read.failed(subject, "does not exist; name the folder that holds the articles");
    }
    if (!Files.isDirectory(root)) {
      return Read.failed(subject, "is not a folder; name the folder that holds the articles");
    }
    Read<WorkspaceConfig> config = ConfigFile.understood(root);
    boolean newer = config.problems().stream().anyMatch(ConfigFile::saysNewer);
    return config.value().isEmpty()
        ? Read.failed(config.problems())
        : open(newer ? new RefusingDisk() : disk, root, config.value().get(), config.problems());
  }

  private static Read<WorkspaceFolder> open(
      Disk disk, Path root, WorkspaceConfig config, List<Problem> soFar) {
    Optional<Path> annotations = Inside.resolve(root, config.annotations());
    if (annotations.isEmpty() || annotations.get().equals(root)) {
      return Read.failed(
          ConfigFile.NAME,
          "the annotations folder '"
              + Names.shown(config.annotations())
              + "' is not a folder below the workspace; name one there");
    }
    List<Problem> problems = new ArrayList<>(soFar);
    Read<Scheme> scheme = SchemeFile.read(root, config.scheme());
    problems.addAll(scheme.problems());
    boolean namesFolders = !config.articles().equals(WorkspaceConfig.USUAL.articles());
    WorkspaceFolder workspace =
        new WorkspaceFolder(
            disk,
            soFar.stream().filter(ConfigFile::saysNewer).findFirst(),
            root,
            config,
            scheme.value().orElseThrow(),
            pluginFolders(root, config, problems),
            new ArticleWalk(root, config, namesFolders),
            new AnnotationFolder(annotations.get(), new Leftovers(disk, root)));
    return Read.of(workspace, problems);
  }

  private static List<Path> pluginFolders(
      Path root, WorkspaceConfig config, List<Problem> problems) {
    List<Path> folders = new ArrayList<>();
    for (String name : config.plugins()) {
      Optional<Path> folder = Inside.resolve(root, name);
      if (folder.isPresent()) {
        folders.add(folder.get());
        if (!Files.isDirectory(folder.get())) {
          problems.add(
              Problem.note(
                  ConfigFile.NAME,
                  "the plugin folder '"
                      + Names.shown(name)
                      + "' does not exist; make it or"
                      + " correct the name"));
        }
      } else {
        problems.add(
            new Problem(
                ConfigFile.NAME,
                "the plugin folder '" + Names.shown(name) + "' leads out of the workspace"));
      }
    }
    return folders;
  }

  /**
   * Why nothing in this workspace may be written: a newer version made it. Empty where it may be.
   */
  public Optional<Problem> readOnly() {
    return readOnly;
  }

  /**
   * Why this annotator's work on the article may not be changed: a newer version wrote its file.
   * Empty where it may be, and where the file has not been read. Never reads the disk.
   */
  public Optional<Problem> readOnly(String article, String annotator) {
    return readOnly.or(() -> annotations.readOnly(article, annotator));
  }

  /** Absolute. */
  public Path root() {
    return root;
  }

  /** What the settings said when the workspace was opened, with the scheme that was saved since. */
  public WorkspaceConfig config() {
    return schemes.own().map(config::withScheme).orElse(config);
  }

  /**
   * The workspace's own scheme when it was opened; the usual one where it has none that can be
   * used.
   */
  public Scheme scheme() {
    return scheme;
  }

  /** The workspace's own plugin folders, absolute; they need not exist. */
  public List<Path> pluginFolders() {
    return pluginFolders;
  }

  /** Every article, sorted by id; texts are not kept, those of {@code .txt} files not even read. */
  public Read<List<ArticleEntry>> list() {
    return articles.list();
  }

  /**
   * Makes an article, below the first folder of articles; no file is written over.
   *
   * @param id one that {@link #isFree}
   * @param given what its file is to state
   */
  public Read<MadeArticle> add(String id, String text, Metadata given) {
    return readOnly.isPresent()
        ? Read.failed(List.of(readOnly.get()))
        : newArticles.add(id, text, given);
  }

  /** Whether {@link #add} can make an article with this id. Looks at the disk. */
  public boolean isFree(String id) {
    return newArticles.isFree(id);
  }

  /** The nearest to an id from elsewhere that may name an article here. */
  public static String legalId(String id) {
    return NewArticles.legal(id);
  }

  /** The folder for what imports could not use, made where it is missing. */
  public Path importFolder() throws IOException {
    return HiddenFolder.made(root, "imports");
  }

  /** The article with its sections and metadata, without annotations. */
  public Read<Article> read(ArticleEntry entry) {
    return articles.read(entry);
  }

  /** What the article's file is like now. */
  public ArticleStamp stamp(ArticleEntry entry) {
    return ArticleStamp.of(entry.file());
  }

  /** As {@link #read}, where the file may have changed since it was listed. */
  public Read<Article> readAgain(ArticleEntry entry) {
    return articles.readAgain(entry);
  }

  /** The article's file as problems name it. */
  public String name(ArticleEntry entry) {
    return articles.name(entry);
  }

  /** An annotator's file for the article, as problems name it. */
  public String name(String article, String annotator) {
    return Inside.name(root, folder.file(article, annotator));
  }

  /** Whether there is such a file. */
  public boolean hasFile(String article, String annotator) {
    return Files.exists(folder.file(article, annotator));
  }

  /**
   * Who has a file for an article that was not there when this was asked last, and at first who has
   * one at all; by article.
   *
   * @throws IOException where the folder cannot be looked into
   */
  public Map<String, List<String>> newcomers() throws IOException {
    return folder.newcomers();
  }

  /**
   * Every annotator's work on the article, sorted by annotator, placed in the article's text.
   * Always has a value; what could not be used is in the problems and stays in its file.
   *
   * @param article as {@link #read} gave it
   */
  public Read<List<AnnotationSet>> annotations(Article article) {
    return annotations.read(article);
  }

  /** As {@link #annotations}, for one look: nothing is remembered of it, however many are read. */
  public Read<List<AnnotationSet>> annotationsOnce(Article article) {
    return new AnnotationFiles(Disk.REAL, root, folder, history).read(article);
  }

  /**
   * Everybody who has a file for one of these articles, sorted. Reads folders alone.
   *
   * @param ids of articles
   */
  public SortedSet<String> annotators(Collection<String> ids) {
    SortedSet<String> names = new TreeSet<>();
    try {
      for (String id : ids) {
        names.addAll(folder.annotators(id));
      }
    } catch (IOException e) {
      // Reading the articles' annotations says what is wrong with the folder.
      return names;
    }
    return names;
  }

  /**
   * The annotation files that belong to none of these articles, each named. Reads folders alone.
   */
  public List<Problem> strays(Collection<String> ids) {
    Set<String> articles = Set.copyOf(ids);
    return Strays.of(
        root, folder.folder(), file -> folder.article(file).filter(articles::contains).isPresent());
  }

  /**
   * Saves one annotator's work on the article. Atomic: after a crash the file has either the old
   * content or the new. What somebody else changed in the file since it was read on this object is
   * merged with it; a file that cannot be merged is left alone.
   *
   * @return empty when the file is safely on the disk
   */
  public Optional<Problem> save(Article article, AnnotationSet set) {
    Read<AnnotationSet> saved = saveMerging(article, set);
    return saved.value().isPresent() ? Optional.empty() : saved.problems().stream().findFirst();
  }

  /**
   * As {@link #save}; gives what the file holds then, the very same work where nobody else changed
   * the file. Empty, with a problem, where it could not be saved.
   */
  public Read<AnnotationSet> saveMerging(Article article, AnnotationSet set) {
    Optional<Problem> refusal = readOnly(article.id(), set.annotator());
    return refusal.isPresent()
        ? Read.failed(List.of(refusal.get()))
        : annotations.save(article, set);
  }

  /**
   * The work on the article that somebody else changed on the disk since it was read or saved here;
   * it counts as read from then on. Nothing where the folder cannot be looked into.
   *
   * @param annotators whose work to look at; nobody: whoever has a file for the article by now
   */
  public List<Renewal> renew(Article article, List<String> annotators) {
    try {
      return annotations.renew(
          article, annotators.isEmpty() ? annotations.annotators(article) : annotators);
    } catch (IOException e) {
      // Looked at again soon; saving says what is wrong with the folder.
      return List.of();
    }
  }

  /** What makes sure of work beside its own files: rescue copies and notes. */
  public SafetyCopies safetyCopies() {
    return safetyCopies;
  }

  /** A window of its own that has the workspace open: each call gives another one. */
  public Presence presence() {
    return new Presence(root, readOnly.isPresent(), Clock.systemUTC());
  }

  /** Deletes what stopped saves left beside the files that a team shares. */
  public void clearLeftovers() {
    if (readOnly.isEmpty()) {
      new Leftovers(disk, root).clear(root);
    }
  }

  /**
   * What was set aside by people, sorted by finding. Always has a value; what could not be used is
   * in the problems and stays in its file.
   */
  public Read<List<Dismissal>> dismissals() {
    synchronized (dismissals) {
      return dismissals.read();
    }
  }

  /**
   * Saves some dismissals into the shared file; what others wrote there meanwhile stays. Atomic.
   *
   * @param findings ids of the findings whose dismissal was added, changed or taken back
   * @param all every dismissal there is now, by finding
   * @return empty when the file is safely on the disk
   */
  public Optional<Problem> saveDismissals(Set<String> findings, Map<String, Dismissal> all) {
    synchronized (dismissals) {
      return readOnly.isPresent() ? readOnly : dismissals.save(findings, all);
    }
  }

  /** Earlier versions of the annotation files. */
  public LocalHistory history() {
    return history;
  }

  /** The article's annotation files that cannot be read, and what can be put in their place. */
  public List<DamagedFile> damaged(Article article) {
    try {
      return damaged.of(article);
    } catch (IOException e) {
      // The folder cannot be looked into: reading the article says so.
      return List.of();
    }
  }

  /**
   * Does with a damaged file what was chosen, and gives what is in its place then. The file itself
   * is kept in {@code .factdesk/set-aside} in each case. Empty where nothing was done; the problems
   * say why.
   */
  public Read<AnnotationSet> recover(Article article, DamagedFile file, DamagedFile.Way way) {
    return damaged.recover(article, file, way);
  }

  /** What the files that a team shares are like now. */
  public SharedState sharedState() {
    return SharedState.of(root);
  }

  /**
   * What {@code factdesk.json} says by now; empty, with problems, where it cannot be used. What
   * counts for this object stays what it said at first.
   */
  public Read<WorkspaceConfig> configNow() {
    return ConfigFile.read(root);
  }

  /**
   * Saves what is set for these checkers into {@code factdesk.json} and leaves the rest of it as
   * somebody wrote it. Atomic.
   *
   * @param settings by checker id
   * @return empty when the file is safely on the disk
   */
  public Optional<Problem> saveCheckers(Map<String, CheckerConfig> settings) {
    synchronized (dismissals) {
      return readOnly.isPresent() ? readOnly : ConfigFile.save(disk, root, settings);
    }
  }

  /**
   * Saves the scheme: into the file that factdesk.json names, else into a new one that is named
   * there from then on. A scheme that ships, and a file that could not be used, stay as they are.
   * Atomic.
   *
   * @return empty when the file is safely on the disk
   */
  public Optional<Problem> saveScheme(Scheme changed) {
    synchronized (dismissals) {
      return readOnly.isPresent() ? readOnly : schemes.save(changed);
    }
  }

  /** The file that {@link #saveScheme} writes, as factdesk.json names it. */
  public String schemeFile() {
    return schemes.file();
  }

  /**
   * Writes a copy of a scheme into the workspace; never over a file that is there.
   *
   * @return empty when the file is safely on the disk
   */
  public Optional<Problem> saveSchemeCopy(Scheme copied, String name) {
    return readOnly.isPresent() ? readOnly : schemes.saveCopy(copied, name);
  }

  /** The lists that the workspace brings for its checkers. */
  public ListFiles lists() {
    return new ListFiles(disk, root);
  }

  /**
   * Writes a list into the workspace, for people to edit; never over another one. Atomic.
   *
   * @param title what the file is to be called, without ending
   * @return its name, relative to the workspace
   */
  public Read<String> copyList(String title, String list) {
    return readOnly
        .<Read<String>>map(problem -> Read.failed(List.of(problem)))
        .orElseGet(() -> lists().copy(title, list));
  }

  /** The text of the scheme's guidelines; empty text where it names none. */
  public Read<String> guidelines(Scheme used) {
    return schemes.guidelines(used);
  }

  /**
   * Reads everything and holds every annotation file against its article's text, the scheme and the
   * ends of its links; also names files that belong to no article. Empty where all is well.
   */
  public List<Problem> validate() {
    return new Validation(this, folder).problems();
  }
}
