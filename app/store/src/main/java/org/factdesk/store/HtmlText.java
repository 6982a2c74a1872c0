package org.factdesk.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of a page as a reader would copy them: the title first, paragraphs apart, list items
 * and table rows a line each. What a reader does not see or uses only to get about is left out.
 *
 * <p>Marks hang on this text, so what comes out for a page is part of the file format.
 */
final class HtmlText implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "iframe",
          "object",
          "embed",
          "map",
          "datalist",
          "nav",
          "menu",
          "select",
          "textarea",
          "button",
          "input",
          "progress",
          "meter",
          "frameset",
          "noframes");
  private static final Set<String> UNSEEN_ROLES =
      Set.of(
          "navigation", "search", "menu", "menubar", "toolbar", "dialog", "alertdialog", "tablist");
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "ul",
          "ol",
          "dl",
          "table",
          "figure",
          "figcaption",
          "hr",
          "article",
          "section",
          "header",
          "footer",
          "aside",
          "main",
          "address",
          "div",
          "details",
          "summary",
          "fieldset",
          "form",
          "caption",
          "center",
          "body");
  private static final Set<String> LINES = Set.of("li", "dt", "dd", "tr", "option", "legend");

  private static final int MOST_HEADINGS = 100;

  private final StringBuilder text = new StringBuilder();
  private final Optional<Element> heading;
  private int pendingLines;
  private char pendingGap;
  private int preformatted;

  private HtmlText(Optional<Element> heading) {
    this.heading = heading;
  }

  /** The text of the page; its title is the heading that stands on it, else the given one. */
  static String of(Document page, String title) {
    Optional<Element> heading = heading(page, title);
    HtmlText walk = new HtmlText(Optional.empty());
    if (heading.isPresent()) {
      heading.get().filter(walk);
    } else {
      walk.words(title, false);
    }
    HtmlText rest = new HtmlText(heading);
    page.body().filter(rest);
    String whole = walk.text.isEmpty() ? rest.text.toString() : walk.joined(rest.text);
    return Surrogates.whole(whole.stripTrailing());
  }

  private String joined(StringBuilder rest) {
    return rest.isEmpty() ? text.toString() : text + "\n\n" + rest;
  }

  /** The first-order heading that is the story's rather than the site's. */
  private static Optional<Element> heading(Document page, String title) {
    List<Element> all =
        page.body().getElementsByTag("h1").stream()
            .limit(MOST_HEADINGS)
            .filter(one -> !one.text().isBlank() && !isUnseen(one))
            .toList();
    String wanted = letters(title);
    return all.stream()
        .filter(one -> !wanted.isEmpty() && letters(one.text()).equals(wanted))
        .findFirst()
        .or(() -> all.stream().filter(one -> isWithin(one, "article")).findFirst())
        .or(() -> all.stream().filter(one -> isWithin(one, "main")).findFirst())
        .or(() -> all.stream().findFirst());
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isWithin(Element element, String tag) {
    return element.parents().stream().anyMatch(above -> above.normalName().equals(tag));
  }

  private static boolean isUnseen(Element element) {
    return isLeftOut(element) || element.parents().stream().anyMatch(HtmlText::isLeftOut);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words.getWholeText(), preformatted > 0);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (isLeftOut(element) || heading.filter(chosen -> chosen == element).isPresent()) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String name = element.normalName();
    if (name.equals("br")) {
      lines(pendingLines + 1);
    } else if (name.equals("td") || name.equals("th")) {
      gap('\t');
    } else {
      apart(name);
    }
    preformatted += name.equals("pre") ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      apart(element.normalName());
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void apart(String name) {
    if (PARAGRAPHS.contains(name)) {
      lines(2);
    } else if (LINES.contains(name)) {
      lines(1);
    }
  }

  private static boolean isLeftOut(Element element) {
    String name = element.normalName();
    if (UNSEEN.contains(name) || element.hasAttr("hidden") || isStyledAway(element)) {
      return true;
    }
    if (UNSEEN_ROLES.contains(element.attr("role").strip().toLowerCase(Locale.ROOT))) {
      return true;
    }
    return switch (name) {
      case "dialog" -> !element.hasAttr("open");
      // Some sites wrap the whole page in a form.
      case "form" -> element.selectFirst("h1, article, main, p") == null;
      case "footer" -> !isWithin(element, "article") && !isWithin(element, "main");
      default -> false;
    };
  }

  private static boolean isStyledAway(Element element) {
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.replaceAll("[ \t\r\n\f]", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  private void lines(int count) {
    pendingLines = Math.max(pendingLines, Math.min(count, 2));
    pendingGap = 0;
  }

  private void gap(char sign) {
    if (pendingLines == 0 && (pendingGap == 0 || sign == '\t')) {
      pendingGap = sign;
    }
  }

  /** Takes over words; white space counts as one space, but where it is laid out by hand. */
  private void words(String words, boolean asTheyStand) {
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (isWhite(unit)) {
        white(unit, asTheyStand, i + 1 < words.length() ? words.charAt(i + 1) : 0);
      } else if (isShown(unit)) {
        settle();
        text.append(unit);
      }
    }
  }

  private void white(char unit, boolean asItStands, char next) {
    if (!asItStands) {
      gap(' ');
    } else if (unit == '\n' || unit == '\r' && next != '\n') {
      settle();
      text.append('\n');
    } else if (unit != '\r') {
      settle();
      text.append(unit == '\t' ? '\t' : ' ');
    }
  }

  private void settle() {
    if (!text.isEmpty()) {
      if (pendingLines > 0) {
        text.append("\n".repeat(pendingLines));
      } else if (pendingGap != 0) {
        text.append(pendingGap);
      }
    }
    pendingLines = 0;
    pendingGap = 0;
  }

  private static boolean isWhite(char unit) {
    return unit == ' ' || unit == '\t' || unit == '\n' || unit == '\r' || unit == '\f';
  }

  /** Control characters and places where a word may be broken are not to be seen in a page. */
  private static boolean isShown(char unit) {
    return !Character.isISOControl(unit)
        && unit != '\u00AD'
        && unit != '\u200B'
        && unit != '\uFEFF';
  }
}
