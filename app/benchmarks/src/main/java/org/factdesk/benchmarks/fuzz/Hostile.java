package org.factdesk.benchmarks.fuzz;

import java.util.List;
import java.util.Random;

/** Pieces of input that readers have stumbled over somewhere, as text. */
final class Hostile {
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "1e999",
          "-1e-999",
          "1000000000",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775808",
          "0.1e-400",
          "NaN",
          "[]",
          "{}",
          "[[]]",
          "{\"\":{}}",
          "\"\"",
          "\" \"",
          "\"../../x\"",
          "\"/etc/passwd\"",
          "\"C:\\\\x\"",
          "\"a\\u0000b\"",
          "\"\\ud83d\"",
          "\"\\ude00\\ud83d\"",
          "\"\\u202e\\u2066x\"",
          "\"\\u001b[31mred\"",
          "\"\\r\\nx\\u2028y\"",
          "\"<html><img src=http://127.0.0.1:9/x>\"",
          "\"__proto__\"",
          "\"constructor\"",
          "\"con\"",
          "\"x/../y\"",
          "\".hidden\"",
          "\"é\\u0301😊\"",
          "[[0,1000000000]]",
          "[[-5,-1]]",
          "[[5,2]]",
          "[[0,0]]",
          "[[0,1],[0,1]]",
          "[[2,8,9]]",
          "\"9999-99-99\"",
          "\"-999999999-01-01\"",
          "\"2026-11-21T20:00:00+18:00\"",
          "\"factdesk-annotations/1.999999999\"",
          "\"factdesk-workspace/2\"",
          "\"factdesk-scheme/0\"",
          "{\"article\":\"../../x\",\"annotation\":\"\"}",
          "{\"from\":\"2022-02-04\",\"to\":\"2021-01-01\"}");
  private static final List<String> KEYS =
      List.of(
          "id",
          "layer",
          "spans",
          "quote",
          "before",
          "after",
          "features",
          "note",
          "by",
          "at",
          "from",
          "to",
          "type",
          "text",
          "format",
          "article",
          "annotator",
          "sha256",
          "length",
          "state",
          "offsets",
          "corrections",
          "annotations",
          "links",
          "conflicts",
          "other",
          "dismissals",
          "layers",
          "name",
          "values",
          "pattern",
          "colour",
          "key",
          "checkers",
          "plugins",
          "articles",
          "scheme",
          "published",
          "title",
          "__proto__",
          "",
          "\\u0000",
          "\\ud800");
  private static final List<String> MARKUP =
      List.of(
          "<b>",
          "</b>",
          "<p",
          "<div><div>",
          "</div>",
          "<table><td>",
          "<script>",
          "</script>",
          "<style>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<pre>\r\n",
          "<h1>",
          "<title>",
          "<svg><text>",
          "<template>",
          "<form>",
          "<select><option>",
          "<meta charset=utf-16>",
          "<meta charset=koi8-r>",
          "<meta charset=\"x'\u0000\">",
          "<base href=//127.0.0.1:9/>",
          "&#0;",
          "&#xD800;",
          "&#x10FFFF;",
          "&#99999999999;",
          "&amp",
          "&nGt;",
          "<link rel=canonical href='javascript:x'>",
          "<script type=application/ld+json>{\"@type\":\"Article\",",
          "<time datetime=9999-99-99>",
          "<html lang='\u202e'>",
          "<x a=b a=b a>",
          "<frameset>",
          "<plaintext>",
          "<?xml encoding='x'?>",
          "<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
          "\u00ad\u200b\ufeff",
          "```",
          "# ",
          "> > > ",
          "* * *",
          "[x](http://127.0.0.1:9/)",
          "![x](file:///etc/passwd)",
          "| a | b |\n|---|");

  private Hostile() {}

  static String value(Random random) {
    return switch (random.nextInt(40)) {
      case 0 -> nested(random, "[", "]");
      case 1 -> nested(random, "{\"a\":", "}");
      case 2 -> '"' + "x".repeat(1 << random.nextInt(18)) + '"';
      case 3 -> "9".repeat(1 + random.nextInt(3_000));
      case 4 -> manySpans(random);
      case 5 -> '"' + "(a+)+$".repeat(1 + random.nextInt(40)) + '"';
      default -> one(VALUES, random);
    };
  }

  static String key(Random random) {
    return '"' + one(KEYS, random) + '"';
  }

  static String markup(Random random) {
    String piece = one(MARKUP, random);
    return random.nextInt(8) == 0 ? piece.repeat(1 + random.nextInt(2_000)) : piece;
  }

  private static String one(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static String nested(Random random, String open, String close) {
    int depth = 1 + random.nextInt(random.nextBoolean() ? 120 : 20_000);
    return open.repeat(depth) + "1" + close.repeat(random.nextBoolean() ? depth : depth / 2);
  }

  private static String manySpans(Random random) {
    StringBuilder spans = new StringBuilder("[");
    int count = random.nextInt(5_000);
    for (int i = 0; i < count; i++) {
      int begin = random.nextInt(120) - 10;
      spans
          .append(i == 0 ? "[" : ",[")
          .append(begin)
          .append(',')
          .append(begin + random.nextInt(9))
          .append(']');
    }
    return spans.append(']').toString();
  }
}
