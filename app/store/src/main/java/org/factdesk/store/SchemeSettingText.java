package org.factdesk.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Puts the name of the scheme into the text of {@code factdesk.json}, and leaves every other
 * character of the file as somebody wrote it.
 */
final class SchemeSettingText {
  private SchemeSettingText() {}

  /**
   * The text with this scheme named.
   *
   * @param text of a file that {@link ConfigFile} can read, without a byte-order mark
   */
  static String with(String text, String scheme) throws IOException {
    String value = Json.quoted(scheme);
    try (JsonParser parser = Json.FACTORY.createParser(text)) {
      parser.nextToken();
      int fields = 0;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        fields++;
        boolean named = parser.currentName().equals("scheme");
        parser.nextToken();
        int begin = (int) parser.currentTokenLocation().getCharOffset();
        if (named) {
          parser.finishToken();
          int end = (int) parser.currentLocation().getCharOffset();
          return text.substring(0, begin) + value + text.substring(end);
        }
        parser.skipChildren();
      }
      int closing = (int) parser.currentTokenLocation().getCharOffset();
      return text.substring(0, closing).stripTrailing()
          + (fields > 0 ? ",\n" : "\n")
          + "  \"scheme\": "
          + value
          + "\n"
          + text.substring(closing);
    }
  }
}
