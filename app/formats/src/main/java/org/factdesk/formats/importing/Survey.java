package org.factdesk.formats.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.factdesk.formats.Counting;
import org.factdesk.formats.Document;
import org.factdesk.formats.Document.Mark;
import org.factdesk.formats.Document.Tie;
import org.factdesk.formats.Documents;
import org.factdesk.formats.Format;
import org.factdesk.formats.Monitor;
import org.factdesk.formats.Source;
import org.factdesk.formats.Trouble;

/**
 * What files of others hold, found by going through all of them once. Where that is not much, it is
 * held until it has been imported; else the files are read again then.
 */
public final class Survey {
  private static final int MOST_SHOWN = 500;

  private final Format format;
  private final Source source;
  private final OffsetChoice offsets;
  private final Kept kept;
  private final SortedMap<String, LabelUse> labels = new TreeMap<>();

  /** The same, found faster. */
  private final Map<String, LabelUse> byLabel = new HashMap<>();

  private final SortedMap<String, LinkUse> linkTypes = new TreeMap<>();
  private final SortedSet<String> annotators = new TreeSet<>();
  private int documents;
  private int marks;
  private int links;
  private int troubles;
  private List<Trouble> first = List.of();

  private Survey(Format format, Source source, Counting rule, Kept kept) {
    this.format = format;
    this.source = source;
    this.offsets = new OffsetChoice(rule);
    this.kept = kept;
  }

  /**
   * Goes through everything that is there. Reads files, so not for the event thread.
   *
   * @throws IOException where nothing can be read at all
   */
  public static Survey of(Format format, Source source, Monitor monitor) throws IOException {
    return of(format, source, monitor, Runtime.getRuntime().maxMemory() / 8);
  }

  /**
   * @param most that may be held for the import, in bytes
   */
  static Survey of(Format format, Source source, Monitor monitor, long most) throws IOException {
    Kept kept = new Kept(most);
    int[] troubles = new int[1];
    List<Trouble> first = new ArrayList<>();
    Consumer<Trouble> told =
        trouble -> {
          kept.add(trouble);
          if (troubles[0]++ < MOST_SHOWN) {
            first.add(Halves.onOneLine(trouble));
          }
        };
    try (Documents read = format.read(source, told)) {
      Survey survey = new Survey(format, source, read.counting(), kept);
      Optional<Document> next = read.next();
      for (; next.isPresent(); next = read.next()) {
        survey.take(next.get());
        kept.add(next);
        monitor.check(Monitor.Stage.EXAMINING, survey.documents, 0);
      }
      kept.add(next); // what was told behind the last one
      survey.troubles = troubles[0];
      survey.first = List.copyOf(first);
      return survey;
    }
  }

  private void take(Document document) {
    documents++;
    marks += document.marks().size();
    links += document.ties().size();
    offsets.learn(document);
    Map<String, String> labelOf = new HashMap<>(2 * document.marks().size());
    String annotator = null;
    for (Mark mark : document.marks()) {
      if (!mark.annotator().equals(annotator)) {
        annotator = mark.annotator();
        annotators.add(annotator);
      }
      LabelUse use = byLabel.get(mark.label());
      (use == null ? use(mark.label()) : use).add(mark.features());
      if (!document.ties().isEmpty()) {
        labelOf.put(mark.id(), mark.label());
      }
    }
    for (Tie tie : document.ties()) {
      boolean across = !tie.fromArticle().equals(tie.toArticle());
      linkTypes
          .computeIfAbsent(tie.type(), LinkUse::new)
          .add(labelOf.get(tie.from()), across ? null : labelOf.get(tie.to()), across);
    }
    annotators.addAll(document.states().keySet());
  }

  private LabelUse use(String label) {
    LabelUse use = new LabelUse(label);
    labels.put(label, use);
    byLabel.put(label, use);
    return use;
  }

  Format format() {
    return format;
  }

  /**
   * Everything once more: what is held, which is let go, or else the files.
   *
   * @throws IOException where nothing can be read any more
   */
  Documents read(Consumer<Trouble> told) throws IOException {
    return kept.isWhole() ? kept.documents(rule(), told) : format.read(source, told);
  }

  OffsetChoice offsets() {
    return offsets;
  }

  /** How many articles there are. */
  public int documents() {
    return documents;
  }

  /** How many marks there are. */
  public int marks() {
    return marks;
  }

  /** How many links there are. */
  public int links() {
    return links;
  }

  /** How many pieces cannot be used. */
  public int troubles() {
    return troubles;
  }

  /** The first 500 of them. */
  public List<Trouble> firstTroubles() {
    return first;
  }

  /** What the marks are called and say of themselves, by label. */
  public SortedMap<String, LabelUse> labels() {
    return Collections.unmodifiableSortedMap(labels);
  }

  /** What the links are called and join, by type. */
  public SortedMap<String, LinkUse> linkTypes() {
    return Collections.unmodifiableSortedMap(linkTypes);
  }

  /** Whose marks they are; an empty name where the files do not say. */
  public SortedSet<String> annotators() {
    return Collections.unmodifiableSortedSet(annotators);
  }

  /** How the offsets count by the format's own rule. */
  public Counting rule() {
    return offsets.rule();
  }

  /** How the files that say nothing else count; the rule where their words stand by it. */
  public Counting usual() {
    return offsets.usual();
  }
}
