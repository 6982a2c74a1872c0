package org.factdesk.desktop;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.swing.KeyStroke;
import org.factdesk.desktop.actions.Situation;
import org.factdesk.desktop.article.ArticleView;
import org.factdesk.desktop.look.Fonts;
import org.factdesk.model.Span;
import org.junit.jupiter.api.Assumptions;

/** A person at a real window: real mouse, real keys, and eyes that wait for what should happen. */
final class Hand implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Robot robot;
  private final DeskWindow window;

  private final List<Throwable> mistakes;

  private Hand(Robot robot, DeskWindow window, List<Throwable> mistakes) {
    this.robot = robot;
    this.window = window;
    this.mistakes = mistakes;
  }

  /** Opens the workspace in a window; skips the test where there is no display. */
  static Hand opens(Path workspace, Path config) {
    Assumptions.assumeFalse(
        GraphicsEnvironment.isHeadless(), "there is no display; ./test brings one");
    return at(workspace, config);
  }

  /** As {@link #opens}, of a workspace whose own plugins nobody has allowed yet. */
  static Hand meets(Path workspace, Path config) {
    Assumptions.assumeFalse(
        GraphicsEnvironment.isHeadless(), "there is no display; ./test brings one");
    return at(workspace, config, false);
  }

  /** Opens the workspace in a window, also where nothing is tested. */
  static Hand at(Path workspace, Path config) {
    return at(workspace, config, true);
  }

  private static Hand at(Path workspace, Path config, boolean trusted) {
    try {
      Robot robot = new Robot();
      robot.setAutoDelay(5);
      List<Throwable> mistakes = new CopyOnWriteArrayList<>();
      Hand hand = new Hand(robot, on(() -> window(workspace, config, trusted, mistakes)), mistakes);
      hand.waits("the window has the focus", () -> hand.window.frame().isFocused());
      hand.waitsForStillness();
      return hand;
    } catch (AWTException e) {
      throw new IllegalStateException("no robot on this display", e);
    }
  }

  private static DeskWindow window(
      Path workspace, Path config, boolean trusted, List<Throwable> mistakes) {
    Thread.currentThread().setUncaughtExceptionHandler((thread, mistake) -> mistakes.add(mistake));
    System.setProperty("flatlaf.uiScale.enabled", "false");
    Fonts.register();
    Settings settings = Settings.in(config);
    Opener opener = new Opener(settings);
    if (trusted) {
      opener.trust(workspace).allowFolder();
    }
    DeskWindow window = Main.window(settings, opener);
    window.show(opener.open(workspace));
    window.open(() -> {});
    return window;
  }

  /** A window manager may move the window after it has shown it; whoever points then misses. */
  private void waitsForStillness() {
    Component view =
        on(
            () ->
                find(window.frame(), ArticleView.class, "")
                    .<Component>map(shown -> shown)
                    .orElse(window.frame()));
    List<Rectangle> seen = new ArrayList<>();
    waits(
        "the window stands still",
        () -> {
          seen.add(new Rectangle(view.getLocationOnScreen(), view.getSize()));
          int size = seen.size();
          return size >= 10 && seen.subList(size - 10, size).stream().distinct().count() == 1;
        });
  }

  /** Waits until what was begun is done and painted. */
  void rests() {
    robot.delay(250);
    robot.waitForIdle();
  }

  Situation sees() {
    return on(() -> window.session().situation());
  }

  /** Waits until it is so. */
  void waitsUntil(String what, Predicate<Situation> condition) {
    waits(what, () -> condition.test(window.session().situation()));
  }

  /** Waits so long until it is so. */
  void waitsUntil(String what, Duration patience, Predicate<Situation> condition) {
    waits(what, patience, () -> condition.test(window.session().situation()));
  }

  /** What is on that part of the screen, in px of the screen. */
  BufferedImage sees(Rectangle place) {
    return robot.createScreenCapture(place);
  }

  /** Looks at something of the window, on the event thread. */
  <T> T asks(Function<DeskWindow, T> question) {
    return on(() -> question.apply(window));
  }

  private void waits(String what, Callable<Boolean> condition) {
    waits(what, PATIENCE, condition);
  }

  private void waits(String what, Duration patience, Callable<Boolean> condition) {
    long end = System.nanoTime() + patience.toNanos();
    while (!on(condition)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain until " + what);
      }
      robot.delay(10);
    }
  }

  /** Drags over the words of the shown article. */
  void selects(String words) {
    Span span = find(words);
    drag(edge(span.begin()), edge(span.end()));
    waitsUntil("“" + words + "” is selected", now -> now.words().isPresent());
  }

  /** Puts the caret before the words, by a click. */
  void clicks(String words) {
    int offset = find(words).begin();
    moveTo(edge(offset));
    click();
    waitsUntil("the caret is at “" + words + "”", now -> now.caret() == offset);
  }

  /** Clicks into the middle of a component. */
  void clicks(Component component) {
    Point at = on(component::getLocationOnScreen);
    moveTo(new Point(at.x + component.getWidth() / 2, at.y + component.getHeight() / 2));
    click();
  }

  void clicks(Component component, int x, int y) {
    Point at = on(component::getLocationOnScreen);
    moveTo(new Point(at.x + x, at.y + y));
    click();
  }

  /** Presses a key, in the words of {@link KeyStroke#getKeyStroke(String)}. */
  void presses(String keys) {
    KeyStroke stroke = KeyStroke.getKeyStroke(keys);
    int[] held = held(stroke.getModifiers());
    for (int key : held) {
      robot.keyPress(key);
    }
    robot.keyPress(stroke.getKeyCode());
    robot.keyRelease(stroke.getKeyCode());
    for (int i = held.length - 1; i >= 0; i--) {
      robot.keyRelease(held[i]);
    }
    robot.waitForIdle();
  }

  /** Types lower case letters, digits, spaces and hyphens. */
  void types(String text) {
    for (char letter : text.toCharArray()) {
      int key = letter == '-' ? KeyEvent.VK_MINUS : Character.toUpperCase(letter);
      robot.keyPress(key);
      robot.keyRelease(key);
    }
    robot.waitForIdle();
  }

  /** Waits until the component of this accessible name takes the keys. */
  void waitsForFocus(String name) {
    waits(
        "the keys go to “" + name + "”",
        () -> {
          Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
          return owner != null && name.equals(name(owner));
        });
  }

  /** Waits until a dialog of this title takes the keys. */
  void waitsForDialog(String title) {
    waits(
        "the dialog “" + title + "” takes the keys",
        () -> {
          KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
          return focus.getFocusedWindow() instanceof Dialog dialog
              && title.equals(dialog.getTitle())
              && focus.getFocusOwner() != null;
        });
  }

  /** The first showing component of that type and accessible name. */
  <T extends Component> T finds(Class<T> type, String name) {
    return on(() -> find(window.frame(), type, name))
        .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name));
  }

  /** Where on the screen all components of these types are that can be seen, in px. */
  @SafeVarargs
  final List<Rectangle> places(Class<? extends Component>... types) {
    return on(
        () ->
            all(window.frame())
                .filter(component -> Stream.of(types).anyMatch(type -> type.isInstance(component)))
                .filter(component -> component.isShowing() && component.getWidth() > 0)
                .map(shown -> new Rectangle(shown.getLocationOnScreen(), shown.getSize()))
                .filter(place -> isWithin(place))
                .toList());
  }

  private boolean isWithin(Rectangle place) {
    return new Rectangle(window.frame().getLocationOnScreen(), window.frame().getSize())
        .intersects(place);
  }

  /** The accessible names of all components of that type that can be seen. */
  String reads(Class<? extends Component> type) {
    return on(() -> names(type));
  }

  /** Waits until components of that type say these words. */
  void waitsToRead(String words, Class<? extends Component> type) {
    waits("it says “" + words + "”", () -> names(type).contains(words));
  }

  private String names(Class<? extends Component> type) {
    return all(window.frame())
        .filter(type::isInstance)
        .filter(Component::isShowing)
        .map(Hand::name)
        .collect(Collectors.joining(" "));
  }

  /** Quits with the key and waits until the window is gone. */
  void quits() {
    presses("ctrl Q");
    waits("the window is closed", () -> !window.frame().isDisplayable());
  }

  @Override
  public void close() {
    if (on(() -> window.frame().isDisplayable())) {
      on(
          () -> {
            window.quit();
            return true;
          });
      waits("the window is closed", () -> !window.frame().isDisplayable());
    }
    if (!mistakes.isEmpty()) {
      throw new AssertionError("nobody caught this on the event thread", mistakes.get(0));
    }
  }

  private Span find(String words) {
    return on(
        () -> {
          String text = window.session().situation().open().orElseThrow().article().text();
          int at = text.indexOf(words);
          if (at < 0) {
            throw new AssertionError("the article does not say: " + words);
          }
          return new Span(at, at + words.length());
        });
  }

  /** The left edge of a character on the screen, halfway up its row. */
  private Point edge(int offset) {
    return on(
        () -> {
          ArticleView view = window.halves().inHand();
          int end = Math.max(1, offset);
          Rectangle from = view.bounds(new Span(end - 1, end));
          Point corner = view.getLocationOnScreen();
          int x = offset == 0 ? from.x : from.x + from.width;
          return new Point(corner.x + x, corner.y + from.y + from.height / 2);
        });
  }

  private void drag(Point from, Point to) {
    moveTo(from);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    moveTo(new Point((from.x + to.x) / 2, (from.y + to.y) / 2));
    moveTo(to);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    robot.waitForIdle();
  }

  private void moveTo(Point point) {
    robot.mouseMove(point.x, point.y);
    robot.waitForIdle();
  }

  private void click() {
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    robot.waitForIdle();
  }

  private static int[] held(int modifiers) {
    return java.util.stream.IntStream.of(
            (modifiers & InputEvent.CTRL_DOWN_MASK) != 0 ? KeyEvent.VK_CONTROL : 0,
            (modifiers & InputEvent.SHIFT_DOWN_MASK) != 0 ? KeyEvent.VK_SHIFT : 0,
            (modifiers & InputEvent.ALT_DOWN_MASK) != 0 ? KeyEvent.VK_ALT : 0)
        .filter(key -> key != 0)
        .toArray();
  }

  private static <T extends Component> Optional<T> find(
      Container container, Class<T> type, String name) {
    return all(container)
        .filter(type::isInstance)
        .filter(Component::isShowing)
        .filter(component -> name.isEmpty() || name.equals(name(component)))
        .map(type::cast)
        .findFirst();
  }

  private static Stream<Component> all(Container container) {
    return Stream.of(container.getComponents())
        .flatMap(
            component ->
                component instanceof Container inner
                    ? Stream.concat(Stream.of(component), all(inner))
                    : Stream.of(component));
  }

  private static String name(Component component) {
    AccessibleContext context = component.getAccessibleContext();
    return context == null || context.getAccessibleName() == null
        ? ""
        : context.getAccessibleName();
  }

  private static <T> T on(Callable<T> question) {
    FutureTask<T> task = new FutureTask<>(question);
    try {
      EventQueue.invokeAndWait(task);
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (InvocationTargetException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
