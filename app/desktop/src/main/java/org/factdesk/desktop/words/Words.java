package org.factdesk.desktop.words;

import java.util.Locale;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Metadatum;

/** How the window says things. */
public final class Words {
  private Words() {}

  /** "1 mark", "20 marks". */
  public static String count(int count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }

  /** The article's title; where it has none its first line, else its id. */
  public static String title(Article article) {
    return article
        .metadata()
        .title()
        .map(Metadatum::value)
        .filter(title -> !title.isBlank())
        .or(() -> article.text().lines().filter(line -> !line.isBlank()).findFirst())
        .map(Words::oneLine)
        .orElse(article.id());
  }

  /** The marked words on one line. */
  public static String quote(Annotation annotation, Article article) {
    return oneLine(annotation.quote(article.text()));
  }

  /** The text on one line, each stretch of white space as one space. */
  public static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** At most so many characters, cut between words with " …". */
  public static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    int end = text.offsetByCodePoints(0, most);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > end / 2 ? space : end) + " …";
  }

  /** With a full stop at its end. */
  public static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /** With a capital first letter: a name from the scheme as a label. */
  public static String capital(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
