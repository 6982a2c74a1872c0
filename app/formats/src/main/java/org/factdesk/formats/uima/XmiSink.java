package org.factdesk.formats.uima;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes XMI as UIMA does, a structure a line. */
final class XmiSink implements CasSink {
  /** Of every type that is written; the prefix is the last part of the package. */
  private static final List<String> PACKAGES =
      List.of(
          "uima.cas",
          "uima.tcas",
          "de.tudarmstadt.ukp.dkpro.core.api.metadata.type",
          "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type",
          "webanno.custom",
          "org.factdesk");

  private final Writer out;

  XmiSink(Path file) throws IOException {
    out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<xmi:XMI xmlns:xmi=\"" + XmiParser.NAMESPACE + "\"");
    for (String name : PACKAGES) {
      out.write(" xmlns:%s=\"http:///%s.ecore\"".formatted(prefix(name), name.replace('.', '/')));
    }
    out.write(" xmi:version=\"2.0\">\n<cas:NULL xmi:id=\"0\"/>\n");
  }

  private static String prefix(String packageName) {
    int last = packageName.lastIndexOf('.');
    String name = packageName.substring(last + 1);
    // Two packages of DKPro end alike: these take the part before.
    return name.equals("type") ? prefix(packageName.substring(0, last)) : name;
  }

  @Override
  public void begin(int id, String type) throws IOException {
    int dot = type.lastIndexOf('.');
    out.write("<" + prefix(type.substring(0, dot)) + ":" + type.substring(dot + 1));
    out.write(" xmi:id=\"" + id + "\"");
  }

  @Override
  public void number(String feature, int value) throws IOException {
    attribute(feature, String.valueOf(value));
  }

  @Override
  public void flag(String feature, boolean value) throws IOException {
    attribute(feature, String.valueOf(value));
  }

  @Override
  public void text(String feature, String value) throws IOException {
    attribute(feature, XmlText.kept(value));
  }

  @Override
  public void sofaString(String value) throws IOException {
    attribute("sofaString", XmlText.spaced(value));
  }

  @Override
  public void reference(String feature, int id) throws IOException {
    number(feature, id);
  }

  private void attribute(String name, String value) throws IOException {
    out.write(" " + name + "=\"");
    XmlText.writeAttribute(out, value);
    out.write("\"");
  }

  @Override
  public void end() throws IOException {
    out.write("/>\n");
  }

  @Override
  public void view(int sofa, int first, int last) throws IOException {
    out.write("<cas:View sofa=\"" + sofa + "\" members=\"");
    for (int member = first; member <= last; member++) {
      out.write(member == first ? "" : " ");
      out.write(String.valueOf(member));
    }
    out.write("\"/>\n</xmi:XMI>\n");
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
