package org.factdesk.desktop.article;

import java.util.List;
import java.util.Locale;
import org.factdesk.desktop.words.Texts;
import org.factdesk.model.Article;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;

/** Says what a folded section is and how much of it there is. */
final class FoldLabel {
  private static final Texts TEXTS = Texts.of(FoldLabel.class);
  private static final List<String> COMMENT_FORM =
      List.of(
          "leave a reply",
          "leave a comment",
          "post a comment",
          "add a comment",
          "write a comment",
          "log in to comment",
          "your email address",
          "required fields");
  private static final List<String> POINTER =
      List.of("see also", "read also", "read more", "also read", "related", "you may also");
  private static final int NAVIGATION_WORDS = 3;
  private static final int BARE_LENGTH = 100;
  private static final int BARE_STRETCH = 200;

  private FoldLabel() {}

  /**
   * One line such as "Site navigation, 9 lines".
   *
   * @param lines of the section, at least one
   */
  static String of(Article article, SectionKind kind, List<Span> lines) {
    return switch (kind) {
      case REPEAT -> repeat(article, lines);
      case METADATA -> counted("metadata", lines);
      default -> boilerplate(article.text(), lines);
    };
  }

  private static String repeat(Article article, List<Span> lines) {
    String text = article.text();
    List<String> headlines =
        article
            .sections(SectionKind.HEADLINE)
            .map(section -> letters(section.span().in(text)))
            .toList();
    if (lines.stream().allMatch(line -> headlines.contains(letters(line.in(text))))) {
      return counted("headline", lines);
    }
    boolean bare = lines.stream().allMatch(line -> isBare(line.in(text)));
    return counted(bare ? "repeat-bare" : "repeat", lines);
  }

  private static String boilerplate(String text, List<Span> lines) {
    Span whole = new Span(lines.get(0).begin(), lines.get(lines.size() - 1).end());
    String words = whole.in(text).toLowerCase(Locale.ROOT);
    String what = "other";
    if (COMMENT_FORM.stream().anyMatch(words::contains)) {
      what = "comments";
    } else if (POINTER.stream().anyMatch(words::startsWith)) {
      what = "pointer";
    } else if (isNavigation(text, lines)) {
      what = "navigation";
    }
    return counted(what, lines);
  }

  private static boolean isNavigation(String text, List<Span> lines) {
    long brief = lines.stream().filter(l -> Lines.words(text, l) <= NAVIGATION_WORDS).count();
    return brief * 2 > lines.size();
  }

  /** Long, and hardly a comma or a full stop in it. */
  private static boolean isBare(String line) {
    long marks = line.chars().filter(c -> ".,;:!?".indexOf(c) >= 0).count();
    return line.length() > BARE_LENGTH && marks * BARE_STRETCH < line.length();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) Character.toLowerCase(c)));
    return letters.toString();
  }

  private static String counted(String what, List<Span> lines) {
    return TEXTS.get("fold." + what, lines.size());
  }
}
