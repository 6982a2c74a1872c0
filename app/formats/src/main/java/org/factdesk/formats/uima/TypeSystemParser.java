package org.factdesk.formats.uima;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML form of a type system. */
final class TypeSystemParser {
  private final TypeSystem types;
  private final StringBuilder text = new StringBuilder();
  private String type = "";
  private String name = "";
  private String range = "";
  private boolean shared;
  private boolean inFeature;

  private TypeSystemParser(TypeSystem types) {
    this.types = types;
  }

  /**
   * Adds what is declared; nothing where it is other XML.
   *
   * @throws IOException where it is a type system and damaged
   */
  static void add(InputStream in, TypeSystem types) throws IOException {
    boolean recognised = false;
    try {
      XMLStreamReader reader = Xml.reader(in);
      while (reader.hasNext() && !reader.isStartElement()) {
        Xml.next(reader);
      }
      recognised = reader.isStartElement() && reader.getLocalName().equals("typeSystemDescription");
      if (recognised) {
        new TypeSystemParser(types).read(reader);
      }
      reader.close();
    } catch (XMLStreamException e) {
      if (recognised) {
        throw new IOException(e.getMessage(), e);
      }
    }
  }

  private void read(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      switch (Xml.next(reader)) {
        case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
        default -> {}
      }
    }
  }

  private void begin(String element) {
    text.setLength(0);
    if (element.equals("featureDescription")) {
      inFeature = true;
      name = "";
      range = "";
      shared = false;
    }
  }

  private void end(String element) {
    String value = text.toString().strip();
    text.setLength(0);
    switch (element) {
      case "name" -> {
        if (inFeature) {
          name = value;
        } else {
          type = value;
        }
      }
      case "supertypeName" -> types.type(type, value);
      case "rangeTypeName" -> range = value;
      case "multipleReferencesAllowed" -> shared = value.equals("true");
      case "featureDescription" -> {
        types.feature(type, name, range, shared);
        inFeature = false;
      }
      default -> {}
    }
  }
}
