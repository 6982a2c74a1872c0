package org.factdesk.formats.uima;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.factdesk.formats.Json;

/** Writes CAS JSON as UIMA does, a structure a line. */
final class CasJsonSink implements CasSink {
  private final JsonGenerator json;

  CasJsonSink(Path file, SortedMap<String, Declarations.Type> types) throws IOException {
    json = Json.create(file);
    json.setPrettyPrinter(new StructureALine());
    json.writeStartObject();
    json.writeObjectFieldStart("%TYPES");
    for (Map.Entry<String, Declarations.Type> type : types.entrySet()) {
      type(type.getKey(), type.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("%FEATURE_STRUCTURES");
  }

  private void type(String name, Declarations.Type type) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("%NAME", name);
    json.writeStringField("%SUPER_TYPE", type.above());
    for (Map.Entry<String, String> feature : type.ranges().entrySet()) {
      json.writeObjectFieldStart(feature.getKey());
      json.writeStringField("%NAME", feature.getKey());
      json.writeStringField("%RANGE", feature.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  @Override
  public void begin(int id, String type) throws IOException {
    json.writeStartObject();
    json.writeNumberField("%ID", id);
    json.writeStringField("%TYPE", type);
  }

  @Override
  public void number(String feature, int value) throws IOException {
    json.writeNumberField(feature, value);
  }

  @Override
  public void flag(String feature, boolean value) throws IOException {
    json.writeBooleanField(feature, value);
  }

  @Override
  public void text(String feature, String value) throws IOException {
    json.writeStringField(feature, value);
  }

  @Override
  public void sofaString(String value) throws IOException {
    json.writeStringField("sofaString", value);
  }

  @Override
  public void reference(String feature, int id) throws IOException {
    json.writeNumberField("@" + feature, id);
  }

  @Override
  public void end() throws IOException {
    json.writeEndObject();
  }

  @Override
  public void view(int sofa, int first, int last) throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("%VIEWS");
    json.writeObjectFieldStart(TypeNames.INITIAL_VIEW);
    json.writeNumberField("%SOFA", sofa);
    json.writeArrayFieldStart("%MEMBERS");
    for (int member = first; member <= last; member++) {
      json.writeNumber(member);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  /** A line for each structure, none for the numbers of the members. */
  private static final class StructureALine extends MinimalPrettyPrinter {
    @Override
    public void writeStartObject(JsonGenerator into) throws IOException {
      if (into.getOutputContext().getParent() != null
          && into.getOutputContext().getParent().inArray()) {
        into.writeRaw('\n');
      }
      super.writeStartObject(into);
    }
  }
}
