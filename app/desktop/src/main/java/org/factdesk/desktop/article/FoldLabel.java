package org.factdesk.desktop.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.factdesk.model.Article;
import org.factdesk.model.SectionKind;
import org.factdesk.model.Span;

/** Says what a folded section is and how much of it there is. */
final class FoldLabel {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern COMMENTS =
      Pattern.compile(
          "\\b(leave a (reply|comment)|your email address|post a comment|add a comment|comments?"
              + " \\(|required fields|log in to comment|write a comment)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_ARTICLES =
      Pattern.compile(
          "^(see also|read (also|more|next)|also read|related|more (on|from)|you may also)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int NAVIGATION_WORDS = 3;

  private FoldLabel() {}

  /**
   * One line such as "Site navigation, 9 lines".
   *
   * @param lines of the section, at least one
   */
  static String of(Article article, SectionKind kind, List<Span> lines) {
    return switch (kind) {
      case REPEAT -> repeat(article, lines);
      case METADATA -> counted("Metadata", lines.size(), "line");
      default -> boilerplate(article.text(), lines);
    };
  }

  private static String repeat(Article article, List<Span> lines) {
    List<String> headlines =
        article
            .sections(SectionKind.HEADLINE)
            .map(section -> letters(section.span().in(article.text())))
            .toList();
    boolean headline =
        lines.stream().allMatch(line -> headlines.contains(letters(line.in(article.text()))));
    if (headline) {
      return counted("Headline repeated", lines.size(), "time");
    }
    boolean bare = lines.stream().allMatch(line -> isBare(line.in(article.text())));
    return counted(
        bare ? "Text repeated without punctuation" : "Text repeated", lines.size(), "paragraph");
  }

  private static String boilerplate(String text, List<Span> lines) {
    String whole = new Span(lines.get(0).begin(), lines.get(lines.size() - 1).end()).in(text);
    String what = "Not part of the story";
    if (COMMENTS.matcher(whole).find()) {
      what = "Comment form";
    } else if (OTHER_ARTICLES.matcher(whole).matches()) {
      what = "Pointer to another article";
    } else if (lines.stream().filter(line -> Lines.words(text, line) <= NAVIGATION_WORDS).count()
        > lines.size() / 2) {
      what = "Site navigation";
    }
    return counted(what, lines.size(), "line");
  }

  /** Long, and hardly a comma or a full stop in it. */
  private static boolean isBare(String line) {
    long marks = line.chars().filter(c -> ".,;:!?".indexOf(c) >= 0).count();
    return line.length() > 100 && marks * 200 < line.length();
  }

  private static String letters(String text) {
    return NOT_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").trim();
  }

  private static String counted(String what, int count, String unit) {
    return what + ", " + count + " " + unit + (count == 1 ? "" : "s");
  }
}
