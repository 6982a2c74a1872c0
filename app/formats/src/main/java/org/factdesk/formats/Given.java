package org.factdesk.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.factdesk.formats.Sample.Made;
import org.factdesk.model.Annotation;
import org.factdesk.model.Link;
import org.factdesk.model.Metadata;

/**
 * Gives a format the samples of a dataset, and lists on the way what it never holds: of features,
 * notes and links each single one, of everything else how many.
 */
final class Given {
  private final Selection selection;
  private final Set<Aspect> held;
  private final LossFile losses;
  private final Monitor monitor;
  private final int total;
  private final Map<Aspect, Integer> never = new EnumMap<>(Aspect.class);
  private int done;

  Given(Selection selection, Set<Aspect> held, LossFile losses, Monitor monitor, int total) {
    this.selection = selection;
    this.held = held;
    this.losses = losses;
    this.monitor = monitor;
    this.total = total;
  }

  /** The samples of one part, each read when it is asked for. */
  Iterator<Sample> samples(String split) {
    Iterator<String> ids = selection.articles(split).iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return ids.hasNext();
      }

      @Override
      public Sample next() {
        try {
          return give(ids.next());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private Sample give(String id) throws IOException {
    monitor.check(Monitor.Stage.WRITING, done++, total);
    losses.at(id);
    Sample sample = selection.sample(id);
    for (Made<Link> made : sample.links()) {
      lose(id, made);
    }
    for (Made<Annotation> made : sample.annotations()) {
      lose(id, made.annotator(), made.value());
    }
    count(Aspect.ARTICLE, 1);
    count(Aspect.SPACING, 1);
    count(Aspect.METADATA, sample.article().metadata().equals(Metadata.UNKNOWN) ? 0 : 1);
    count(Aspect.STATE, sample.sets().size());
    return new Sample(
        sample.article(),
        sample.sets().stream()
            .map(set -> set.withLinks(set.links().stream().filter(this::isHeld).toList()))
            .toList());
  }

  private void lose(String article, Made<Link> made) throws IOException {
    Link link = made.value();
    if (!selection.isWhole(link)) {
      lose(article, made, "left out, as one of its ends is not in the dataset");
    } else if (!held.contains(Aspect.LINKS)) {
      lose(article, made, "left out, as the format holds no links");
    } else if (!isHeld(link)) {
      lose(article, made, "left out, as the format holds no links into other articles");
    } else {
      count(Aspect.ID, 1);
      count(Aspect.ANNOTATOR, 1);
      count(Aspect.PROVENANCE, 1);
    }
  }

  private void lose(String article, Made<Link> made, String reason) throws IOException {
    losses.add(Loss.link(article, made.annotator(), made.value().id(), reason));
  }

  private void lose(String article, String annotator, Annotation annotation) throws IOException {
    if (!held.contains(Aspect.FEATURES) && !annotation.features().isEmpty()) {
      losses.add(
          Loss.feature(
              article,
              annotator,
              annotation.id(),
              "",
              "left out, as the format holds no features"));
    }
    if (!held.contains(Aspect.NOTE) && !annotation.note().isEmpty()) {
      losses.add(
          Loss.note(article, annotator, annotation.id(), "left out, as the format holds no notes"));
    }
    count(Aspect.ID, 1);
    count(Aspect.ANNOTATOR, 1);
    count(Aspect.PROVENANCE, 1);
  }

  private boolean isHeld(Link link) {
    return selection.isWhole(link)
        && held.contains(Aspect.LINKS)
        && (held.contains(Aspect.LINKS_ACROSS) || !link.acrossArticles());
  }

  private void count(Aspect aspect, int more) {
    if (more > 0 && !held.contains(aspect)) {
      never.merge(aspect, more, Integer::sum);
    }
  }

  /** Lists what was counted; after the last sample. */
  void finish() throws IOException {
    losses.at("");
    for (Map.Entry<Aspect, Integer> one : never.entrySet()) {
      losses.never(one.getKey(), one.getValue(), "never held by the format: " + what(one.getKey()));
    }
  }

  private static String what(Aspect aspect) {
    return switch (aspect) {
      case ARTICLE -> "the ids of articles";
      case METADATA -> "title, day, outlet, address and language";
      case SPACING -> "the white space of the text";
      case ID -> "the ids of annotations and links";
      case ANNOTATOR -> "whose an annotation or a link is";
      case PROVENANCE -> "who made it and when";
      case STATE -> "how far annotators are";
      case FEATURES -> "features";
      case NOTE -> "notes";
      case LINKS, LINKS_ACROSS -> "links";
    };
  }
}
