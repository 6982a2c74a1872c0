package org.factdesk.desktop.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factdesk.desktop.timeline.Chart.Lane;
import org.factdesk.desktop.timeline.Chart.Mention;
import org.factdesk.model.Place;

/** Getting from one mention of a chart to another. Pure. */
final class Steps {
  private final List<Lane> lanes;

  Steps(Chart chart) {
    this.lanes = chart.lanes();
  }

  /** A mention and the lane that it is in, counted from the top. */
  record Spot(int lane, Mention mention) {}

  /** The mention of these words. */
  Optional<Spot> at(Place place) {
    for (int i = 0; i < lanes.size(); i++) {
      if (lanes.get(i).account().article().equals(place.article())) {
        int lane = i;
        return lanes.get(i).mentions().stream()
            .filter(mention -> mention.telling().place().equals(place))
            .findFirst()
            .map(mention -> new Spot(lane, mention));
      }
    }
    return Optional.empty();
  }

  /** The first of the article from that offset (UTF-16) on, else its first; empty for none. */
  Optional<Spot> in(String article, int offset) {
    List<Place> places =
        lanes.stream()
            .filter(lane -> lane.account().article().equals(article))
            .flatMap(lane -> lane.mentions().stream())
            .map(mention -> mention.telling().place())
            .sorted(Comparator.comparing(place -> place.span().begin()))
            .toList();
    return places.stream()
        .filter(place -> place.span().end() >= offset)
        .findFirst()
        .or(() -> places.stream().findFirst())
        .flatMap(this::at);
  }

  /** The first of all. */
  Optional<Spot> first() {
    return inLane(0, 1, 0).map(lane -> new Spot(lane, lanes.get(lane).mentions().get(0)));
  }

  /** The next (1) or previous (-1) mention in time; at the end of a lane, in the next lane. */
  Optional<Spot> along(Spot from, int direction) {
    List<Mention> mentions = lanes.get(from.lane()).mentions();
    int next = mentions.indexOf(from.mention()) + direction;
    if (next >= 0 && next < mentions.size()) {
      return Optional.of(new Spot(from.lane(), mentions.get(next)));
    }
    return inLane(from.lane() + direction, direction, 0)
        .map(lane -> new Spot(lane, end(lanes.get(lane).mentions(), -direction)));
  }

  /** The first (-1) or last (1) mention of the lane. */
  Spot end(Spot from, int direction) {
    return new Spot(from.lane(), end(lanes.get(from.lane()).mentions(), direction));
  }

  /**
   * The mention nearest in time in the next lane (1) or the one before (-1) that has any.
   *
   * @param skip how many lanes to leave out
   */
  Optional<Spot> across(Spot from, int direction, int skip) {
    double x = from.mention().sign().x();
    return inLane(from.lane() + direction, direction, skip)
        .map(lane -> new Spot(lane, nearest(lanes.get(lane).mentions(), x)));
  }

  private Optional<Integer> inLane(int from, int direction, int skip) {
    Optional<Integer> found = Optional.empty();
    int left = skip;
    for (int lane = from; lane >= 0 && lane < lanes.size(); lane += direction) {
      if (!lanes.get(lane).mentions().isEmpty()) {
        found = Optional.of(lane);
        if (left == 0) {
          break;
        }
      }
      left = Math.max(0, left - 1);
    }
    return found;
  }

  private static Mention end(List<Mention> mentions, int direction) {
    return mentions.get(direction < 0 ? 0 : mentions.size() - 1);
  }

  private static Mention nearest(List<Mention> mentions, double x) {
    Mention nearest = mentions.get(0);
    for (Mention mention : mentions) {
      if (Math.abs(mention.sign().x() - x) < Math.abs(nearest.sign().x() - x)) {
        nearest = mention;
      }
    }
    return nearest;
  }
}
