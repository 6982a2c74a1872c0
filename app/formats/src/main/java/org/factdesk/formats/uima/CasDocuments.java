package org.factdesk.formats.uima;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Documents;
import org.factdesk.formats.PlainReason;
import org.factdesk.formats.Trouble;
import org.jspecify.annotations.Nullable;

/** The articles of CAS files, one file in memory at a time. */
final class CasDocuments implements Documents {
  private final CasFiles files;
  private final CasParser parser;
  private final Consumer<Trouble> troubles;

  CasDocuments(CasFiles files, CasParser parser, Consumer<Trouble> troubles) {
    this.files = files;
    this.parser = parser;
    this.troubles = troubles;
  }

  @Override
  public Counting counting() {
    return Counting.UTF16;
  }

  @Override
  public Optional<Document> next() throws IOException {
    for (CasFile file = files.next(); file != null; file = files.next()) {
      Document document = read(file);
      if (document != null) {
        return Optional.of(document);
      }
    }
    return Optional.empty();
  }

  private @Nullable Document read(CasFile file) {
    CasParser.Damage damage =
        (line, message, content) ->
            troubles.accept(new Trouble(file.name(), line, message, content));
    try (InputStream in = new BufferedInputStream(file.opening().open(), 1 << 16)) {
      Cas cas = parser.parse(in, file.declaring(), damage);
      Optional<Structure> sofa = cas.sofa();
      if (sofa.isEmpty()) {
        damage.told(0, "holds no text", "");
        return null;
      }
      return new DocumentOfCas(cas, sofa.get(), file, parser, damage).document();
    } catch (CasParser.NoCas e) {
      if (!file.name().equals("manifest.json")) { // which every dataset of ours has
        damage.told(0, String.valueOf(e.getMessage()), "");
      }
    } catch (CasParser.DamagedFile e) {
      damage.told(e.line(), String.valueOf(e.getMessage()), "");
    } catch (IOException e) {
      damage.told(0, "cannot be read: " + PlainReason.of(e), "");
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
