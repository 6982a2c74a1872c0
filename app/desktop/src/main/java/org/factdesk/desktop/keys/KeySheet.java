package org.factdesk.desktop.keys;

import java.util.List;
import org.factdesk.desktop.actions.Command;
import org.factdesk.desktop.actions.Menu;
import org.factdesk.desktop.words.Texts;

/** The keys on a page for the wall, as HTML that any browser prints in columns. Pure. */
final class KeySheet {
  private static final Texts TEXTS = Texts.of(KeySheet.class);
  private static final String STYLE =
      """
      body{font:11pt/1.4 Inter,"Segoe UI",Helvetica,Arial,sans-serif;color:#22252A;margin:1.5em}
      h1{font-size:16pt;margin:0 0 .6em}
      main{columns:2 20em;column-gap:2.5em}
      h2{font-size:12pt;margin:1em 0 .3em;break-after:avoid}
      section:first-child h2{margin-top:0}
      table{border-collapse:collapse;width:100%}
      tr{break-inside:avoid}
      td{border-bottom:1px solid #DAD8D2;padding:.15em 0;vertical-align:top}
      td:last-child{text-align:right;white-space:nowrap;padding-left:1em}
      kbd{font:inherit;font-size:9.5pt;border:1px solid #C2BFB7;border-radius:3px;padding:0 .4em}
      @page{margin:15mm}
      @media print{body{margin:0;font-size:9.5pt}}
      """;

  private KeySheet() {}

  /** The page with every command that has a key, by menu. */
  static String html(List<Command> commands) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">");
    page.append("<title>").append(escaped(TEXTS.get("sheet.title"))).append("</title>");
    page.append("<style>\n").append(STYLE).append("</style></head>\n<body><h1>");
    page.append(escaped(TEXTS.get("sheet.title"))).append("</h1>\n<main>\n");
    for (Menu menu : Menu.values()) {
      List<KeyRow> rows =
          KeyRow.of(commands, commands).stream()
              .filter(row -> row.now().menu() == menu && !row.keys().isEmpty())
              .toList();
      if (!rows.isEmpty()) {
        page.append("<section><h2>").append(escaped(menu.title())).append("</h2><table>\n");
        rows.forEach(row -> append(page, row));
        page.append("</table></section>\n");
      }
    }
    return page.append("</main></body></html>\n").toString();
  }

  private static void append(StringBuilder page, KeyRow row) {
    page.append("<tr><td>").append(escaped(row.name())).append("</td><td>");
    row.keys().forEach(key -> page.append(" <kbd>").append(escaped(key)).append("</kbd>"));
    page.append("</td></tr>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
