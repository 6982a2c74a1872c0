package org.factdesk.formats.uima;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.factdesk.formats.PlainReason;

/**
 * Reads CAS JSON, its members in any order, as UIMA and others write it. Tokens are taken as they
 * come, so that nothing but the structures themselves is held.
 */
final class CasJsonParser implements CasParser {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  @Override
  public Cas parse(InputStream in, CasFile.Declaring beside, Damage damage) throws IOException {
    try (JsonParser json = FACTORY.createParser(in)) {
      Cas cas = new Cas(new TypeSystem()); // each file has its own
      if (json.nextToken() != JsonToken.START_OBJECT || !members(json, cas, damage)) {
        throw new NoCas("is no CAS JSON");
      }
      return cas;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new DamagedFile("is damaged: it " + PlainReason.ofJson(e), line);
    }
  }

  @Override
  public String restored(String text) {
    return text;
  }

  /** Whether there were any that a CAS has. */
  private static boolean members(JsonParser json, Cas cas, Damage damage) throws IOException {
    boolean any = false;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      JsonToken value = json.nextToken();
      any |= name.startsWith("%");
      if (name.equals("%TYPES") && value == JsonToken.START_OBJECT) {
        types(json, cas.types());
      } else if (name.equals("%FEATURE_STRUCTURES") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          structure(json, 0, cas, damage);
        }
      } else if (name.equals("%FEATURE_STRUCTURES") && value == JsonToken.START_OBJECT) {
        for (String id = json.nextFieldName(); id != null; id = json.nextFieldName()) {
          json.nextToken();
          structure(json, number(id), cas, damage);
        }
      } else if (name.equals("%VIEWS") && value == JsonToken.START_OBJECT) {
        views(json, cas);
      } else {
        json.skipChildren();
      }
    }
    return any;
  }

  private static void types(JsonParser json, TypeSystem types) throws IOException {
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        continue;
      }
      for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
        JsonToken value = json.nextToken();
        if (key.equals("%SUPER_TYPE")) {
          types.type(name, json.getText());
        } else if (value == JsonToken.START_OBJECT) {
          types.feature(name, key, range(json), true);
        } else {
          json.skipChildren();
        }
      }
    }
  }

  private static String range(JsonParser json) throws IOException {
    String range = TypeNames.STRING;
    for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
      json.nextToken();
      if (key.equals("%RANGE")) {
        range = json.getText();
      }
      json.skipChildren();
    }
    return range;
  }

  private static void structure(JsonParser json, int id, Cas cas, Damage damage)
      throws IOException {
    int line = json.currentTokenLocation().getLineNr();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      damage.told(line, "is no feature structure", "");
      json.skipChildren();
      return;
    }
    Structure.Draft draft = new Structure.Draft(line);
    draft.id(id);
    String wrong = "";
    for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
      json.nextToken();
      try {
        feature(json, key, cas, draft);
      } catch (NumberFormatException e) {
        wrong = key + " is no number that fits";
        json.skipChildren();
      }
    }
    if (wrong.isEmpty()) {
      cas.add(draft.structure());
    } else {
      damage.told(line, wrong, draft.structure().type);
    }
  }

  private static void feature(JsonParser json, String key, Cas cas, Structure.Draft draft)
      throws IOException {
    JsonToken token = json.currentToken();
    if (key.equals("%ID")) {
      draft.id(number(json.getText()));
    } else if (key.equals("%TYPE")) {
      draft.type(cas.known(json.getText()));
    } else if (key.equals("%ELEMENTS")) {
      draft.feature("elements", elements(json));
    } else if (key.startsWith("%") || token == JsonToken.VALUE_NULL) {
      json.skipChildren();
    } else if (key.startsWith("@")) {
      Object elements = token == JsonToken.START_ARRAY ? elements(json) : null;
      int[] one = elements == null ? new int[] {number(json.getText())} : new int[0];
      draft.feature(key.substring(1), elements instanceof int[] several ? several : one);
    } else if (token == JsonToken.START_ARRAY) {
      Object elements = elements(json);
      draft.feature(name(key), elements instanceof int[] numbers ? texts(numbers) : elements);
    } else if (token == JsonToken.START_OBJECT) {
      json.skipChildren();
    } else {
      draft.feature(name(key), json.getText());
    }
  }

  /** Without the sign for an anchor or for a number that JSON does not have. */
  private static String name(String key) {
    return key.startsWith("^") || key.startsWith("#") ? key.substring(1) : key;
  }

  /** Whole numbers as {@code int[]}, which are references in arrays of structures, else texts. */
  private static Object elements(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return new String[] {json.getText()};
    }
    List<String> texts = new ArrayList<>();
    boolean numbers = true;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken().isScalarValue()) {
        numbers &= json.currentToken() == JsonToken.VALUE_NUMBER_INT;
        texts.add(json.currentToken() == JsonToken.VALUE_NULL ? "0" : json.getText());
      }
      json.skipChildren();
    }
    return numbers
        ? texts.stream().mapToInt(CasJsonParser::number).toArray()
        : texts.toArray(String[]::new);
  }

  private static String[] texts(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(String::valueOf).toArray(String[]::new);
  }

  private static void views(JsonParser json, Cas cas) throws IOException {
    for (String view = json.nextFieldName(); view != null; view = json.nextFieldName()) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        continue;
      }
      int sofa = 0;
      int[] members = new int[0];
      for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
        JsonToken value = json.nextToken();
        if (key.equals("%SOFA") && value == JsonToken.VALUE_NUMBER_INT) {
          sofa = number(json.getText());
        } else if (key.equals("%MEMBERS") && elements(json) instanceof int[] ids) {
          members = ids;
        } else {
          json.skipChildren();
        }
      }
      cas.view(sofa, members);
    }
  }

  /** Numbers beyond what is possible in a file refer to nothing. */
  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
