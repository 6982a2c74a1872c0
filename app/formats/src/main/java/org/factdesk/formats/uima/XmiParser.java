package org.factdesk.formats.uima;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XMI, an element after the other: nothing but the structures themselves is held. */
final class XmiParser implements CasParser {
  static final String NAMESPACE = "http://www.omg.org/XMI";
  private static final String PACKAGE_BEGIN = "http:///";
  private static final String PACKAGE_END = ".ecore";
  private static final String NO_PACKAGE = "uima.noNamespace";

  @Override
  public Cas parse(InputStream in, CasFile.Declaring beside, Damage damage) throws IOException {
    try {
      XMLStreamReader reader = Xml.reader(in);
      while (!reader.isStartElement()) {
        Xml.next(reader);
      }
      if (!reader.getLocalName().equals("XMI")
          || !Objects.equals(reader.getNamespaceURI(), NAMESPACE)) {
        throw new NoCas("is no XMI");
      }
      Cas cas = new Cas(beside.types());
      structures(reader, cas, damage);
      reader.close();
      XmiReferences.resolve(cas);
      return cas;
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new DamagedFile("is damaged: " + firstLine(e), Math.max(0, line));
    }
  }

  private static String firstLine(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int where = message.indexOf("Message: "); // after the place, which is told apart
    return where < 0 ? message : message.substring(where + "Message: ".length());
  }

  @Override
  public String restored(String text) {
    return XmlText.restored(text);
  }

  /** Goes through the elements below the root; what is deeper than their features is left out. */
  private static void structures(XMLStreamReader reader, Cas cas, Damage damage)
      throws XMLStreamException {
    int depth = 1;
    Element element = new Element("", 0);
    StringBuilder text = new StringBuilder();
    while (depth > 0) {
      switch (Xml.next(reader)) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          text.setLength(0);
          if (depth == 2) {
            element = Element.of(reader);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (depth == 3) {
            text.append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth == 3) {
            element.inside(reader.getLocalName(), text.toString());
          } else if (depth == 2) {
            element.into(cas, damage);
          }
          depth--;
        }
        default -> {}
      }
    }
  }

  /** An element below the root: a structure, or the view. */
  private static final class Element {
    private final String type;
    private final int line;
    private final List<String> attributes = new ArrayList<>();
    private final Map<String, List<String>> inside = new LinkedHashMap<>();
    private String id = "";

    Element(String type, int line) {
      this.type = type;
      this.line = line;
    }

    static Element of(XMLStreamReader reader) {
      Element element =
          new Element(
              type(reader.getNamespaceURI(), reader.getLocalName()),
              reader.getLocation().getLineNumber());
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        String namespace = reader.getAttributeNamespace(i);
        if (namespace == null || namespace.isEmpty()) {
          element.attributes.add(reader.getAttributeLocalName(i));
          element.attributes.add(reader.getAttributeValue(i));
        } else if (reader.getAttributeLocalName(i).equals("id")) {
          element.id = reader.getAttributeValue(i);
        }
      }
      return element;
    }

    private static String type(String namespace, String name) {
      if (namespace == null
          || !namespace.startsWith(PACKAGE_BEGIN)
          || !namespace.endsWith(PACKAGE_END)) {
        return name;
      }
      int end = namespace.length() - PACKAGE_END.length();
      String packageName =
          namespace.substring(Math.min(PACKAGE_BEGIN.length(), end), end).replace('/', '.');
      return packageName.equals(NO_PACKAGE) ? name : packageName + "." + name;
    }

    void inside(String feature, String text) {
      inside.computeIfAbsent(feature, name -> new ArrayList<>()).add(text);
    }

    void into(Cas cas, Damage damage) {
      if (type.equals("uima.cas.NULL")) {
        return;
      }
      if (type.equals("uima.cas.View")) {
        cas.view(number(attribute("sofa")), numbers(attribute("members")));
        return;
      }
      Structure.Draft draft = new Structure.Draft(line);
      draft.id(number(id));
      draft.type(cas.known(type));
      try {
        for (int i = 0; i < attributes.size(); i += 2) {
          draft.feature(attributes.get(i), attributes.get(i + 1));
        }
        inside.forEach((name, texts) -> draft.feature(name, texts.toArray(String[]::new)));
        cas.add(draft.structure());
      } catch (NumberFormatException e) {
        damage.told(line, "a place is no number that fits", type + " " + attributes);
      }
    }

    private String attribute(String name) {
      int at = attributes.indexOf(name);
      return at < 0 || at % 2 == 1 ? "" : attributes.get(at + 1);
    }
  }

  /** Those in a text of numbers with spaces between. */
  static int[] numbers(String text) {
    return Arrays.stream(text.split(" "))
        .filter(one -> !one.isEmpty())
        .mapToInt(XmiParser::number)
        .toArray();
  }

  /** What is no number that fits refers to nothing. */
  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
