package org.factdesk.desktop;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Image;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.WindowConstants;
import org.factdesk.desktop.actions.Actions;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.DeskMenuBar;
import org.factdesk.desktop.actions.DeskToolBar;
import org.factdesk.desktop.actions.KeyDispatch;
import org.factdesk.desktop.actions.KeyHints;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.beside.Halves;
import org.factdesk.desktop.findings.FindingsPane;
import org.factdesk.desktop.inspector.Inspector;
import org.factdesk.desktop.list.ArticleList;
import org.factdesk.desktop.list.DoneHint;
import org.factdesk.desktop.look.PlainWords;
import org.factdesk.desktop.look.SeenStops;
import org.factdesk.desktop.plugins.PluginsPane;
import org.factdesk.desktop.status.StatusBar;
import org.factdesk.desktop.timeline.TimelinePane;
import org.factdesk.desktop.words.Texts;
import org.factdesk.desktop.words.Words;
import org.factdesk.model.Problem;
import org.factdesk.model.Scheme;
import org.factdesk.model.WorkState;
import org.factdesk.workspace.Snapshot;
import org.factdesk.workspace.Workspace;

/** The window: puts the panes together and tells them what is before the person. */
final class DeskWindow implements DeskCommands.WindowCommands, Gestures.Desks {
  private static final Texts TEXTS = Texts.of(DeskWindow.class);
  private static final Scheme NO_SCHEME = new Scheme("", List.of(), List.of());

  private final JFrame frame = new JFrame("Factdesk");
  private final Session session = new Session();
  private final Settings settings;
  private final Opener opener;
  private final Halves halves;
  private final ArticleList list;
  private final FindingsPane findings;
  private final PluginsPane plugins;
  private final Inspector inspector;
  private final Panes panes;
  private final Navigation navigation;
  private final StatusBar status = new StatusBar(this::showWorstPlugin);
  private final WindowTitle title = new WindowTitle();
  private final DeskMenuBar menuBar = new DeskMenuBar();
  private final DeskToolBar toolBar = new DeskToolBar();
  private final DeskCommands commands;
  private final List<Feature> features;
  private final Keyboard keyboard;
  private final Folders folders;
  private final FirstSteps firstSteps;
  private final Trusting trusting;
  private final ComingBack comingBack;
  private final KeyDispatch keys;
  private Actions actions;

  DeskWindow(Settings settings, Opener opener) {
    this.settings = settings;
    this.opener = opener;
    Editing editing = new Editing(session);
    Gestures gestures = new Gestures(session, editing, this);
    halves = new Halves(gestures);
    list =
        new ArticleList(
            id -> navigation().show(id), EventThread::elsewhere, new DoneHint(this::doneAndNext));
    findings = new FindingsPane(gestures);
    plugins = new PluginsPane(gestures);
    inspector = new Inspector(gestures);
    navigation =
        new Navigation(
            session, halves, list::place, status::tell, () -> list.show(session.situation()));
    TimelinePane timeline = new TimelinePane(gestures, EventThread::elsewhere);
    panes = new Panes(list, halves, findings, plugins, timeline, inspector, settings);
    Linking linking = new Linking(session, halves, frame.getLayeredPane(), this::doing);
    commands =
        new DeskCommands(
            session, editing, navigation, linking, halves, list, findings, panes, this);
    Bench bench =
        new Bench(
            frame, session, editing, navigation, halves, panes, settings, list, toolBar, status);
    folders = new Folders(bench, opener, this::show, this::say);
    firstSteps = new FirstSteps(bench);
    trusting = new Trusting(bench, opener::trust);
    comingBack = new ComingBack(bench, opener.visited());
    features = features(bench);
    keyboard = new Keyboard(settings, this::useKeys, this::sayOfKeys);
    actions =
        Actions.of(
            commands, NO_SCHEME, List.of(), keyboard.keymap(), navigation::isOpening, this::done);
    keys = new KeyDispatch(frame, actions);
    session.listen(this::refresh);
    session.onRefusal(problem -> status.say(problem.toString()));
    layOut();
    useScheme(NO_SCHEME);
    panes.show(Situation.NOTHING);
    status.show(Situation.NOTHING, true);
  }

  /** What the desk can do beyond marking, linking and checking; each keeps to itself. */
  private List<Feature> features(Bench bench) {
    Beside beside = new Beside(bench);
    return List.of(
        new Marking(bench),
        beside,
        new Links(bench, beside),
        new SharedPassages(bench, beside),
        new Listing(bench),
        new Zooming(bench),
        new FindInArticle(bench),
        new Searching(bench),
        new SessionHistory(bench),
        new Versions(bench),
        new Review(bench),
        new BulkMarks(bench),
        new CommandPalette(bench, this::actions),
        new HelpPages(bench),
        new KeyEditing(bench, this::actions, this::keyboard, this::say),
        folders,
        firstSteps,
        trusting,
        new Guidelines(bench),
        new Exporting(bench),
        new Importing(bench),
        new SchemeEditor(bench));
  }

  private void doneAndNext() {
    commands.doneAndNext();
  }

  private void doing(String sentence) {
    status.doing(sentence);
    toolBar.linking(!sentence.isEmpty());
  }

  private void showWorstPlugin() {
    plugins.selectWorst();
    commands.showPlugins();
  }

  JFrame frame() {
    return frame;
  }

  Session session() {
    return session;
  }

  ArticleList list() {
    return list;
  }

  Halves halves() {
    return halves;
  }

  Panes panes() {
    return panes;
  }

  /** Shows the workspace that was opened, at the article where the person was last. */
  void show(Opened opened) {
    if (opened.workspace().isEmpty()) {
      say(opened.problems());
      return;
    }
    session.workspace().ifPresent(old -> EventThread.elsewhere(() -> closed(old), done -> {}));
    Workspace workspace = opened.workspace().get();
    folders.note(workspace.folder().root());
    comingBack.enter(opened.remembered());
    session.open(workspace, opened.article());
    comingBack.entered();
    settings.set("workspace", workspace.folder().root().toString());
    // The first article has been read by now, with files of its own.
    say(
        Stream.concat(opened.problems().stream(), problemsOf(session.situation()).stream())
            .distinct()
            .toList());
    if (opened.article().isEmpty()) {
      panes.say(TEXTS.get("no-articles", workspace.folder().root(), KeyHints.of("open-folder")));
    }
    halves.inHand().requestFocusInWindow();
  }

  /** Makes the window visible; work that can wait begins once the first article is painted. */
  void open(Runnable onFirstPaint) {
    panes.onFirstPaint(
        () -> {
          onFirstPaint.run();
          session.workspace().ifPresent(Workspace::startWork);
        });
    frame.setVisible(true);
    halves.inHand().requestFocusInWindow();
    keyboard.sayWhatIsWrong(actions);
    if (isHome()) {
      firstSteps.beginOnce();
    }
  }

  /** Whether the workspace is the one that comes with Factdesk. */
  private boolean isHome() {
    Path home = Path.of(System.getProperty("factdesk.home", "")).toAbsolutePath().normalize();
    return session
        .workspace()
        .map(open -> open.folder().root().toAbsolutePath().normalize())
        .filter(home::equals)
        .isPresent();
  }

  private void done(String command) {
    firstSteps.done(command);
  }

  /** Lays the window out and paints it into an image, without showing it. */
  void rehearse() {
    frame.pack();
    frame.validate();
    Dimension size = frame.getSize();
    Image image = frame.createVolatileImage(size.width, size.height);
    Graphics graphics = image.getGraphics();
    frame.getRootPane().paint(graphics);
    graphics.dispose();
  }

  /** What is wrong with the keys does not take the place of what is wrong with the workspace. */
  private void sayOfKeys(List<Problem> problems) {
    say(Stream.concat(problemsOf(session.situation()).stream(), problems.stream()).toList());
  }

  /** Says what is wrong: at the foot of the window, or in its middle while nothing is open. */
  @Override
  public void say(List<Problem> all) {
    List<Problem> problems =
        all.stream().sorted(Comparator.comparing(Problem::isFailure).reversed()).toList();
    boolean nothing = session.workspace().isEmpty();
    String more = problems.size() > 1 ? "  " + TEXTS.get("more", problems.size() - 1) : "";
    String each = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    boolean failure = problems.stream().anyMatch(Problem::isFailure);
    status.say(problems.isEmpty() || nothing ? "" : problems.get(0) + more, each, failure);
    if (nothing && !problems.isEmpty()) {
      String open = TEXTS.get("open-folder", KeyHints.of("open-folder"));
      panes.say(Words.sentence(problems.get(0).toString()) + " " + open);
    }
  }

  @Override
  public Navigation navigation() {
    return navigation;
  }

  @Override
  public void selectFinding(String id) {
    findings.select(id);
  }

  @Override
  public void setState(WorkState state) {
    commands.setState(state);
  }

  @Override
  public void openFolder() {
    commit();
    opener.choose(frame, session.workspace().map(open -> open.folder().root()), this::show);
  }

  @Override
  public void quit() {
    commit();
    remember();
    new Closing(frame, session.workspace(), keys).run();
  }

  @Override
  public Appearance appearance() {
    return new Appearance(settings);
  }

  @Override
  public void tell(String sentence) {
    status.tell(sentence);
  }

  @Override
  public void commit() {
    inspector.commit();
    plugins.commit();
    features.forEach(Feature::commit);
  }

  private void refresh(Situation before, Situation now) {
    Optional<Scheme> scheme = now.snapshot().map(Snapshot::scheme);
    if (scheme.isPresent() && !scheme.equals(before.snapshot().map(Snapshot::scheme))) {
      useScheme(scheme.get());
    }
    actions.update(now);
    if (!steps(before).equals(steps(now))) {
      status.forget();
    }
    features.forEach(feature -> feature.show(before, now));
    if (now.showsSameAs(before)) {
      inspector.show(now);
      return;
    }
    toolBar.update(now);
    panes.show(Pages.of(now));
    panes.show(now);
    status.show(now, halves.isFirst());
    frame.setTitle(PlainWords.title(title.of(now, halves.isFirst())));
    now.snapshot()
        .filter(snapshot -> !snapshot.problems().equals(problemsOf(before)))
        .ifPresent(snapshot -> say(snapshot.problems()));
  }

  private static Optional<Integer> steps(Situation situation) {
    return situation.snapshot().map(snapshot -> snapshot.history().done());
  }

  private static List<Problem> problemsOf(Situation situation) {
    return situation.snapshot().map(Snapshot::problems).orElse(List.of());
  }

  private void useScheme(Scheme scheme) {
    List<Command> more =
        features.stream().flatMap(feature -> feature.commands(scheme).stream()).toList();
    actions =
        Actions.of(commands, scheme, more, keyboard.keymap(), navigation::isOpening, this::done);
    actions.update(session.situation());
    keys.use(actions);
    KeyHints.use(actions);
    menuBar.show(actions);
    toolBar.show(actions, scheme);
  }

  /** Shows other keys wherever keys are shown. */
  private void useKeys() {
    useScheme(session.situation().snapshot().map(Snapshot::scheme).orElse(NO_SCHEME));
    toolBar.update(session.situation());
    panes.show(session.situation());
    frame.repaint();
  }

  private Keyboard keyboard() {
    return keyboard;
  }

  private Actions actions() {
    return actions;
  }

  private void layOut() {
    JPanel all = new JPanel(new BorderLayout());
    JPanel top = new JPanel(new BorderLayout());
    top.add(toolBar, BorderLayout.NORTH);
    top.add(trusting.bar());
    top.add(firstSteps.bar(), BorderLayout.SOUTH);
    all.add(top, BorderLayout.NORTH);
    all.add(panes);
    all.add(status, BorderLayout.SOUTH);
    frame.setContentPane(all);
    frame.setFocusTraversalPolicy(new SeenStops());
    frame.setJMenuBar(menuBar);
    frame.setMinimumSize(new Dimension(640, 420));
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            quit();
          }
        });
    WindowPlace.restore(frame, settings);
  }

  private void remember() {
    WindowPlace.remember(frame, settings);
    panes.remember(settings);
    features.forEach(feature -> feature.remember(settings));
    comingBack.leave();
    settings.save();
  }

  private static boolean closed(Workspace workspace) {
    workspace.close();
    return true;
  }
}
