package org.factdesk.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/**
 * Lays our files out for line-by-line comparison: each field of the header on its own line, each
 * element of a list in the header on its own line, everything deeper without spaces.
 */
final class LinePrinter extends MinimalPrettyPrinter {
  private static final long serialVersionUID = 1L;

  LinePrinter() {
    super("\n");
  }

  @Override
  public void beforeObjectEntries(JsonGenerator generator) throws IOException {
    breakAt(generator, 1);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
    generator.writeRaw(',');
    breakAt(generator, 1);
  }

  @Override
  public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
    breakAt(generator, 1);
    generator.writeRaw('}');
  }

  @Override
  public void beforeArrayValues(JsonGenerator generator) throws IOException {
    breakAt(generator, 2);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
    generator.writeRaw(',');
    breakAt(generator, 2);
  }

  @Override
  public void writeEndArray(JsonGenerator generator, int values) throws IOException {
    if (values > 0) {
      breakAt(generator, 2);
    }
    generator.writeRaw(']');
  }

  private static void breakAt(JsonGenerator generator, int depth) throws IOException {
    if (generator.getOutputContext().getNestingDepth() == depth) {
      generator.writeRaw('\n');
    }
  }
}
