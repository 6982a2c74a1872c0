package org.factdesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.Option;
import org.factdesk.engine.Plugin;
import org.factdesk.store.CheckerConfig;

/**
 * The reference page of one checker.
 *
 * @param here what the workspace says about it
 */
record CheckerPage(Plugin plugin, CheckerDescription checker, CheckerConfig here) {

  /** More bytes than any page has. */
  private static final int LONGEST = 1 << 20;

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(Markdown.line(checker.name())).append("\n\n");
    text.append(
        "`%s`, from plugin %s (id `%s`, `%s`, written for API %s). %s in this workspace. %s\n"
            .formatted(
                checker.id(),
                Markdown.line(CheckerPages.plugin(plugin)),
                plugin.id(),
                plugin.jar().getFileName(),
                plugin.apiVersion(),
                here.enabled() ? "Enabled" : "Disabled",
                reads()));
    kinds(text);
    options(text);
    checker.options().forEach(option -> list(option, text));
    explanation().ifPresent(page -> text.append("\n## Explained\n\n").append(Markdown.part(page)));
    return text.toString();
  }

  private String reads() {
    List<String> layers = checker.layers().stream().map(layer -> "`" + layer + "`").toList();
    return layers.isEmpty()
        ? "It reads the text alone."
        : "It reads the text and the marks on " + String.join(", ", layers) + ".";
  }

  private void kinds(StringBuilder text) {
    if (checker.kinds().isEmpty()) {
      return;
    }
    text.append("\n## Findings\n\n| kind | usual severity | in this workspace | what it means |\n");
    text.append("|---|---|---|---|\n");
    for (FindingKind kind : checker.kinds()) {
      String usual = kind.usualSeverity().id();
      text.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  kind.id(),
                  usual,
                  here.severity().getOrDefault(kind.id(), usual),
                  Markdown.cell(kind.summary())));
    }
  }

  private void options(StringBuilder text) {
    if (checker.options().isEmpty()) {
      return;
    }
    text.append(
        "\n## Options\n\n| option | takes | default | in this workspace | what it does |\n");
    text.append("|---|---|---|---|---|\n");
    for (Option<?> option : checker.options()) {
      Object set = here.options().get(option.key());
      text.append(
          "| `%s` | %s | %s | %s | %s |\n"
              .formatted(
                  option.key(),
                  Markdown.cell(takes(option)),
                  option.shippedList().isPresent() ? "the list below" : value(option.usual()),
                  set == null && option.shippedList().isPresent()
                      ? "the list below"
                      : value(set == null ? option.usual() : set),
                  Markdown.cell(option.summary())));
    }
  }

  /** The list that ships, for people who write one of their own. */
  private static void list(Option<?> option, StringBuilder text) {
    option
        .shippedList()
        .ifPresent(
            list -> {
              text.append("\n## The list `").append(option.key()).append("`\n\n");
              list.lines().forEach(line -> text.append("    ").append(line).append('\n'));
            });
  }

  private static String takes(Option<?> option) {
    if (option.shippedList().isPresent()) {
      return "the name of a file of the workspace with a list";
    }
    if (option.range().isPresent()) {
      List<Double> range = option.range().get();
      return "a number from " + number(range.get(0)) + " to " + number(range.get(1));
    }
    if (option.usual() instanceof Boolean) {
      return "true or false";
    }
    return option.choices().isEmpty()
        ? "text"
        : "one of " + String.join(", ", option.choices().stream().map(CheckerPage::value).toList());
  }

  private static String value(Object value) {
    if (value instanceof Number number) {
      return "`" + number(number.doubleValue()) + "`";
    }
    return value.toString().isEmpty() ? "none" : "`" + Markdown.cell(value.toString()) + "`";
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /** What stands in {@code <id>.md} in the jar, read as a file: no class of the plugin is asked. */
  private Optional<String> explanation() {
    String file = checker.id() + ".md";
    try (ZipFile zip = new ZipFile(plugin.jar().toFile())) {
      Optional<? extends ZipEntry> entry =
          zip.stream()
              .filter(one -> one.getName().equals(file) || one.getName().endsWith("/" + file))
              .min(Comparator.comparing((ZipEntry one) -> one.getName().length()));
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(entry.get())) {
        return Optional.of(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
      }
    } catch (IOException e) { // replaced or removed since it was loaded: the declarations remain
      return Optional.empty();
    }
  }
}
