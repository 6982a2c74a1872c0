package org.factdesk.benchmarks.planted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All stories of a folder, and which of them state something. */
final class Newsroom {
  private static final int SHARED_NAMES = 4;
  private static final Pattern SPEAKER =
      Pattern.compile("[\"”] ?(?:said|says|added) (" + Plain.NAME + ")(?= ?[,.])");

  private final List<Story> stories;
  private final Map<String, Set<String>> names = new HashMap<>();
  private final List<String> speakers = new ArrayList<>();

  Newsroom(List<Story> stories) {
    this.stories = List.copyOf(stories);
    for (Story story : stories) {
      names.put(story.id(), Plain.names(story.text()));
      Matcher speaker = SPEAKER.matcher(story.text());
      while (speaker.find()) {
        if (speaker.group(1).indexOf(' ') > 0
            && Plain.isBare(speaker.group(1))
            && !speakers.contains(speaker.group(1))) {
          speakers.add(speaker.group(1));
        }
      }
    }
  }

  List<Story> stories() {
    return stories;
  }

  /** People who say something in any of the stories, by their full names. */
  List<String> speakers() {
    return speakers;
  }

  /**
   * Another story about the same people and places of which this is true; of a second telling the
   * story that it tells again.
   */
  Optional<String> states(Story story, Predicate<String> stated) {
    return stories.stream()
        .filter(other -> !other.id().equals(story.id()))
        .filter(
            other -> story.isRetold() ? other.id().equals(story.retells()) : related(story, other))
        .filter(other -> stated.test(other.text()))
        .map(Story::id)
        .findFirst();
  }

  private boolean related(Story story, Story other) {
    Set<String> there = names.getOrDefault(other.id(), Set.of());
    return names.getOrDefault(story.id(), Set.of()).stream().filter(there::contains).count()
        >= SHARED_NAMES;
  }
}
