package org.factdesk.desktop.words;

import java.util.Locale;
import org.factdesk.model.Annotation;
import org.factdesk.model.Article;
import org.factdesk.model.Metadatum;

/** How the window says things. */
public final class Words {
  private static final int TITLE = 200;
  private static final int QUOTE = 400;

  private Words() {}

  /** The article's title as it is shown: a very long one is cut. */
  public static String title(Article article) {
    return cut(wholeTitle(article), TITLE);
  }

  /** The article's title; where it has none its first line, else its id. */
  public static String wholeTitle(Article article) {
    return article
        .metadata()
        .title()
        .map(Metadatum::value)
        .filter(title -> !title.isBlank())
        .or(() -> article.text().lines().filter(line -> !line.isBlank()).findFirst())
        .map(Words::oneLine)
        .orElse(article.id());
  }

  /** The marked words on one line; very many of them are cut in the middle. */
  public static String quote(Annotation annotation, Article article) {
    return quote(annotation.quote(article.text()));
  }

  /** Words of an article on one line; very many of them are cut in the middle. */
  public static String quote(String words) {
    return cutInMiddle(oneLine(words), QUOTE);
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

  /** At most so many characters and an ellipsis, from the beginning and the end. */
  static String cutInMiddle(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    int head = text.offsetByCodePoints(0, most - most / 2);
    int tail = text.offsetByCodePoints(text.length(), -(most / 2));
    return text.substring(0, head).stripTrailing() + " … " + text.substring(tail).stripLeading();
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
