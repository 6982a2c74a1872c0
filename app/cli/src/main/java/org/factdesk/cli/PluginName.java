package org.factdesk.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * The name of a plugin to be, and the names in Java that follow from it.
 *
 * @param id kebab-case: {@code my-checker}
 */
record PluginName(String id) {
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  /** Types that the new class uses by their short names, and where they are. */
  private static final Set<String> USED =
      Set.of("List", "Pattern", "Stream", "Test", "TestFactory", "DynamicTest");

  private static final Set<String> PACKAGES =
      Set.of("java.lang.", "org.factdesk.checker.", "org.factdesk.model.", "org.factdesk.testkit.");

  PluginName {
    Optional<String> refusal = refusal(id);
    if (refusal.isPresent()) {
      throw new IllegalArgumentException(refusal.get());
    }
  }

  /** Why no plugin can be called so, one sentence; empty where one can. */
  static Optional<String> refusal(String given) {
    if (!KEBAB.matcher(given).matches()) {
      return Optional.of(
          "'%s' is no name for a plugin: take small letters and digits, with single hyphens between words, as in my-checker"
              .formatted(given));
    }
    if (given.length() > LONGEST) {
      return Optional.of("the name is longer than " + LONGEST + " letters; choose a shorter one");
    }
    if (SourceVersion.isKeyword(packageName(given)) || packageName(given).equals("java")) {
      return Optional.of(
          "'%s' is a word of Java itself; choose another name, such as %s-words"
              .formatted(given, given));
    }
    if (USED.contains(className(given)) || isTaken(className(given))) {
      return Optional.of(
          "a class %s would hide the one of that name which checkers use; choose another name, such as my-%s"
              .formatted(className(given), given));
    }
    return Optional.empty();
  }

  private static boolean isTaken(String className) {
    return PACKAGES.stream().anyMatch(place -> exists(place + className));
  }

  private static boolean exists(String className) {
    try {
      Class.forName(className, false, PluginName.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | NoClassDefFoundError e) { // the latter: another letter case
      return false;
    }
  }

  /** The package, one word: {@code mychecker}. */
  String packageName() {
    return packageName(id);
  }

  /** The checker's class: {@code MyChecker}. */
  String className() {
    return className(id);
  }

  /** As people read it: "My checker". */
  String title() {
    return capitalised(id.replace('-', ' '));
  }

  private static String packageName(String id) {
    return id.replace("-", "");
  }

  private static String className(String id) {
    return Arrays.stream(id.split("-", -1))
        .map(PluginName::capitalised)
        .collect(Collectors.joining());
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
