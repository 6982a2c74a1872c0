package org.factdesk.formats.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.factdesk.formats.Aspect;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Format;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;
import org.factdesk.formats.Writing;

/** A format whose files always hold the same documents. */
record GivenFormat(Set<Aspect> holds, List<Document> documents) implements Format {
  GivenFormat(Set<Aspect> holds, Document... documents) {
    this(holds, List.of(documents));
  }

  @Override
  public String id() {
    return "given";
  }

  @Override
  public String title() {
    return "Given";
  }

  @Override
  public boolean imports() {
    return true;
  }

  @Override
  public void write(Writing writing) {
    throw new UnsupportedOperationException("only read");
  }

  @Override
  public Documents read(Source source, Consumer<Trouble> troubles) {
    List<Document> left = new ArrayList<>(documents);
    return new Documents() {
      @Override
      public Counting counting() {
        return Counting.CODE_POINTS;
      }

      @Override
      public Optional<Document> next() {
        return left.isEmpty() ? Optional.empty() : Optional.of(left.remove(0));
      }

      @Override
      public void close() {
        left.clear();
      }
    };
  }
}
