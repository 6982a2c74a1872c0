package org.factdesk.formats.uima;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;

/** Writes the types that XMI files use as the XML file that UIMA wants beside them. */
final class TypeSystemWriter {
  private TypeSystemWriter() {}

  static void write(Path file, SortedMap<String, Declarations.Type> types) throws IOException {
    try (Writer out =
        Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      out.write("<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n");
      out.write("<types>\n");
      for (Map.Entry<String, Declarations.Type> type : types.entrySet()) {
        out.write("<typeDescription>\n");
        element(out, "name", type.getKey());
        element(out, "description", "");
        element(out, "supertypeName", type.getValue().above());
        features(out, type.getValue().ranges());
        out.write("</typeDescription>\n");
      }
      out.write("</types>\n</typeSystemDescription>\n");
    }
  }

  private static void features(Writer out, SortedMap<String, String> ranges) throws IOException {
    out.write("<features>\n");
    for (Map.Entry<String, String> feature : ranges.entrySet()) {
      out.write("<featureDescription>");
      element(out, "name", feature.getKey());
      element(out, "description", "");
      element(out, "rangeTypeName", feature.getValue());
      out.write("</featureDescription>\n");
    }
    out.write("</features>\n");
  }

  /** Names are letters, digits, dots and underlines: nothing in them has to be escaped. */
  private static void element(Writer out, String name, String text) throws IOException {
    out.write("<" + name + ">" + text + "</" + name + ">");
  }
}
