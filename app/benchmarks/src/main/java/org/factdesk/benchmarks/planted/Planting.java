package org.factdesk.benchmarks.planted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Plants faults in stories, about one in so many; the same seed plants the same. Which places are
 * falsified is found by plain expressions, not by what the checkers look with.
 */
final class Planting {
  private static final List<Planter> PLANTERS =
      List.of(
          new NumberPlanter(),
          new QuotationPlanter(),
          new NamePlanter(),
          new SpeakerPlanter(),
          new SourcePlanter());

  /** Of ten faults; {@code x} stands for a second telling made for the purpose. */
  private static final String TURNS = "exesexelxs";

  private final Newsroom newsroom;
  private final Random random;
  private final Map<String, Story> clean = new HashMap<>();
  private final Map<String, Story> changed = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final List<String> order = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private Planting(List<Story> stories, long seed) {
    newsroom = new Newsroom(stories);
    random = new Random(seed);
    for (Story story : stories) {
      order.add(story.id());
      clean.put(story.id(), story);
    }
  }

  /**
   * What was planted.
   *
   * @param clean the stories with what the generator added, all of it right
   * @param changed the same with the faults
   */
  record Planted(List<Story> clean, List<Story> changed, List<Fault> faults) {}

  /**
   * @param every how many stories there are for each fault
   */
  static Planted of(List<Story> stories, long seed, int every) {
    Planting planting = new Planting(stories, seed);
    int wanted = Math.max(1, stories.size() / every);
    int first = planting.random.nextInt(50);
    for (int i = first; i < first + wanted; i++) {
      planting.plant(i);
    }
    return new Planted(
        planting.order.stream().map(planting.clean::get).toList(),
        planting.order.stream()
            .map(id -> planting.changed.getOrDefault(id, planting.clean.get(id)))
            .toList(),
        List.copyOf(planting.faults));
  }

  /** Plants one fault of the sort whose turn it is; where there is nothing for it, of the next. */
  private void plant(int number) {
    List<Story> shuffled = new ArrayList<>(newsroom.stories());
    shuffled.removeIf(story -> used.contains(story.id()));
    Collections.shuffle(shuffled, random);
    char turn = TURNS.charAt(number % TURNS.length());
    if (turn == 's') {
      sentence(number / 5 % 3 == 0 ? "source" : "number", shuffled);
      return;
    }
    for (int i = 0; i < PLANTERS.size(); i++) {
      Planter planter = PLANTERS.get((number + number / 10 + i) % PLANTERS.size());
      boolean planted =
          turn == 'l'
              ? lone(planter, shuffled)
              : turn == 'e' && elsewhere(planter, shuffled) || retold(planter, shuffled);
      if (planted) {
        return;
      }
    }
  }

  private boolean elsewhere(Planter planter, List<Story> shuffled) {
    for (Story story : shuffled) {
      Optional<Change> change = any(planter, story, false);
      if (change.isPresent() && !used.contains(change.get().original())) {
        add(story, change.get(), planter.kind(), "elsewhere", "");
        return true;
      }
    }
    return false;
  }

  private boolean retold(Planter planter, List<Story> shuffled) {
    for (Story story : shuffled) {
      Story second = Retelling.of(story, random);
      Optional<Change> change = any(planter, second, false);
      if (change.isPresent()) {
        order.add(second.id());
        clean.put(second.id(), second);
        add(second, change.get(), planter.kind(), "elsewhere", "second telling");
        return true;
      }
    }
    return false;
  }

  private boolean lone(Planter planter, List<Story> shuffled) {
    for (Story story : shuffled) {
      Optional<Change> change = any(planter, story, true);
      if (change.isPresent()) {
        add(story, change.get(), planter.kind(), "lone", "");
        return true;
      }
    }
    return false;
  }

  private void sentence(String kind, List<Story> shuffled) {
    SentencePlanter planter = new SentencePlanter();
    if (random.nextBoolean()) {
      for (Story story : shuffled) {
        List<Change> changes =
            kind.equals("number") ? planter.numbers(story, random) : planter.sources(story);
        if (!changes.isEmpty()) {
          add(story, changes.get(random.nextInt(changes.size())), kind, "sentence", "");
          return;
        }
      }
    }
    if (!shuffled.isEmpty()) {
      Story story = shuffled.get(0);
      MadeSentence made =
          kind.equals("number") ? MadeSentence.sum(random) : MadeSentence.cue(random);
      int at = SentencePlanter.end(story.text(), random);
      Story right = SentencePlanter.with(story, made, at);
      clean.put(story.id(), right);
      add(right, made.change().by(at + 1), kind, "sentence", "sentence");
    }
  }

  private Optional<Change> any(Planter planter, Story story, boolean lone) {
    List<Change> fitting = new ArrayList<>(planter.changes(story, newsroom, random));
    fitting.removeIf(
        change ->
            change.original().isEmpty() != lone || change.was(story.text()).equals(change.now()));
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(fitting.get(random.nextInt(fitting.size())));
  }

  private void add(Story story, Change change, String kind, String tier, String made) {
    used.add(story.id());
    used.add(story.retells());
    used.add(change.original());
    changed.put(story.id(), story.with(change));
    faults.add(Fault.of(story, change, kind, tier, made));
  }
}
