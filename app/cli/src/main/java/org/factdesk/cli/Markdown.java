package org.factdesk.cli;

import java.util.regex.Pattern;

/** Words put into Markdown so that they stay what they are. */
final class Markdown {
  private static final Pattern HEADING = Pattern.compile("#{1,5} .*");

  private Markdown() {}

  /** On one line. */
  static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** For a cell of a table. */
  static String cell(String text) {
    return line(text).replace("|", "\\|");
  }

  /**
   * A page as a part of another one: its title left out, its headings one level lower, what stands
   * in fences untouched.
   */
  static String part(String page) {
    StringBuilder text = new StringBuilder();
    boolean fenced = false;
    boolean titled = false;
    for (String line : page.strip().lines().toList()) {
      fenced ^= line.startsWith("```");
      boolean heading = !fenced && HEADING.matcher(line).matches();
      if (heading && !titled && line.startsWith("# ")) {
        titled = true;
      } else {
        text.append(heading ? "#" : "").append(line).append('\n');
      }
    }
    return text.toString().strip() + "\n";
  }
}
