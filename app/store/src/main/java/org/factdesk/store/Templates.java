package org.factdesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.factdesk.model.Scheme;

/** The schemes that ship with Factdesk, to use as they are or to begin one's own with. */
public final class Templates {
  private static final List<String> IDS =
      List.of(
          SchemeFile.USUAL,
          "attribution",
          "claims",
          "media-frames",
          "propaganda-techniques",
          "blank");

  private Templates() {}

  /** What {@code factdesk.json} names them by; the usual one first. */
  public static List<String> ids() {
    return IDS;
  }

  /** The scheme of this id, read from the program itself; empty where none ships by that id. */
  public static Optional<Scheme> scheme(String id) {
    if (!IDS.contains(id)) {
      return Optional.empty();
    }
    String resource = "schemes/" + id + ".json";
    try (InputStream in = Templates.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + resource);
      }
      Read<Scheme> scheme = SchemeFile.parse(in.readAllBytes(), resource);
      if (scheme.value().isEmpty() || !scheme.problems().isEmpty()) {
        throw new IllegalStateException("shipped scheme is wrong: " + scheme.problems());
      }
      return scheme.value();
    } catch (IOException e) {
      throw new IllegalStateException("shipped scheme cannot be read: " + resource, e);
    }
  }
}
