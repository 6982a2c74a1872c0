package org.factdesk.desktop.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.factdesk.desktop.timeline.Chart.Bar;
import org.factdesk.desktop.timeline.Chart.Branch;
import org.factdesk.desktop.timeline.Chart.Conflict;
import org.factdesk.desktop.timeline.Chart.Dot;
import org.factdesk.desktop.timeline.Chart.Lane;
import org.factdesk.desktop.timeline.Chart.Mention;
import org.factdesk.desktop.timeline.Chart.Sign;
import org.factdesk.desktop.timeline.Chart.Tag;
import org.factdesk.model.Place;

/** Joins the places of findings, and finds room to say what each finds. Pure. */
final class Conflicts {
  private static final double BESIDE = 20;
  private static final double ELBOW = 26;
  private static final double SIGN = 27;
  private static final double PADDING = 9;
  private static final double WORDS = 460;
  private static final double ENOUGH = 260;
  private static final double EDGE = 4;
  private static final int MOST_LANES = 8;

  private final double width;
  private final List<Lane> lanes;
  private final Map<Place, Spot> spots = new HashMap<>();

  /** By how many heights of a tag they are down, so that few need be compared. */
  private final Map<Long, List<Tag>> tags = new HashMap<>();

  private Conflicts(double width, List<Lane> lanes) {
    this.width = width;
    this.lanes = lanes;
    for (int i = 0; i < lanes.size(); i++) {
      for (Mention mention : lanes.get(i).mentions()) {
        spots.put(mention.telling().place(), new Spot(i, mention.sign()));
      }
    }
  }

  private record Spot(int lane, Sign sign) {}

  static List<Conflict> of(double width, List<Lane> lanes, List<Clash> clashes) {
    Conflicts conflicts = new Conflicts(width, lanes);
    return clashes.stream().flatMap(clash -> conflicts.conflict(clash).stream()).toList();
  }

  private Optional<Conflict> conflict(Clash clash) {
    Spot blamed = spots.get(clash.blamed());
    if (blamed == null) {
      return Optional.empty();
    }
    List<Spot> others = others(clash, blamed);
    double x = anchor(blamed.sign()) + BESIDE;
    x = x > width - BESIDE ? x - 2 * BESIDE : x;
    double from = blamed.sign().y();
    double top = from;
    double bottom = from;
    List<Branch> branches = new ArrayList<>();
    branches.add(branch(blamed.sign(), x));
    for (Spot other : others) {
      branches.add(branch(other.sign(), x));
      top = Math.min(top, other.sign().y());
      bottom = Math.max(bottom, other.sign().y());
    }
    Tag tag = tag(clash, x, top, bottom, blamed.lane());
    return Optional.of(
        new Conflict(clash, x, Math.min(top, tag.y()), Math.max(bottom, tag.y()), branches, tag));
  }

  /** One in each other lane, in the lanes that are nearest. */
  private List<Spot> others(Clash clash, Spot blamed) {
    Map<Integer, Spot> byLane = new LinkedHashMap<>();
    for (Place place : clash.places()) {
      Spot spot = spots.get(place);
      if (spot != null && !spot.sign().equals(blamed.sign())) {
        byLane.putIfAbsent(spot.lane(), spot);
      }
    }
    return byLane.values().stream()
        .sorted(Comparator.comparing(spot -> Math.abs(spot.lane() - blamed.lane())))
        .limit(MOST_LANES)
        .toList();
  }

  private static double anchor(Sign sign) {
    return sign instanceof Bar bar ? bar.left() : sign.x();
  }

  private static Branch branch(Sign sign, double x) {
    if (sign instanceof Bar bar) {
      double to = Math.max(bar.left(), Math.min(bar.right(), x));
      return new Branch(bar.y(), x, to);
    }
    double radius = ((Dot) sign).blamed().isPresent() ? Dot.RING : ((Dot) sign).radius() + 1;
    return new Branch(sign.y(), x, sign.x() < x ? sign.x() + radius : sign.x() - radius);
  }

  private Tag tag(Clash clash, double x, double top, double bottom, int blamed) {
    double right = width - x - ELBOW - EDGE;
    boolean toRight = right >= ENOUGH || right >= x - ELBOW - EDGE;
    double room = Math.min(WORDS, (toRight ? right : x - ELBOW - EDGE) - SIGN - PADDING);
    String words = Lettering.SMALL.fitting(TagWords.of(clash.message()), Math.max(0, room));
    List<Double> boundaries = boundaries(top, bottom, blamed);
    return Stream.concat(
            boundaries.stream().map(y -> tag(x, y, words, toRight)),
            besides(boundaries).map(y -> tag(x, y, "", toRight)))
        .filter(this::isFree)
        .findFirst()
        .map(this::keep)
        .orElseGet(() -> keep(tag(x, boundaries.get(boundaries.size() - 1), "", toRight)));
  }

  /** Where a sign alone may stand: on the boundaries, else just above or below them. */
  private static Stream<Double> besides(List<Double> boundaries) {
    return DoubleStream.of(0, Tag.HEIGHT, -Tag.HEIGHT)
        .boxed()
        .flatMap(shift -> boundaries.stream().map(y -> y + shift));
  }

  private static Tag tag(double x, double y, String words, boolean toRight) {
    double wide = SIGN + (words.isEmpty() ? 0 : Lettering.SMALL.width(words) + PADDING);
    return new Tag(x, toRight ? x + ELBOW : x - ELBOW - wide, y, wide, words);
  }

  /** The lower edges of lanes that the line passes, beginning in the middle of it. */
  private List<Double> boundaries(double top, double bottom, int blamed) {
    double middle = (top + bottom) / 2;
    List<Double> all =
        lanes.stream()
            .map(Lane::bottom)
            .filter(y -> y > top && y < bottom)
            .sorted(Comparator.comparing(y -> Math.abs(y - middle)))
            .limit(12)
            .toList();
    return all.isEmpty() ? List.of(lanes.get(blamed).bottom() - Tag.HEIGHT / 2 - 1) : all;
  }

  private boolean isFree(Tag tag) {
    long row = row(tag);
    return LongStream.rangeClosed(row - 1, row + 1)
        .boxed()
        .flatMap(near -> tags.getOrDefault(near, List.of()).stream())
        .allMatch(
            other ->
                Math.abs(tag.y() - other.y()) >= Tag.HEIGHT
                    || tag.left() > other.left() + other.width() + 4
                    || other.left() > tag.left() + tag.width() + 4);
  }

  private static long row(Tag tag) {
    return (long) Math.floor(tag.y() / Tag.HEIGHT);
  }

  private Tag keep(Tag tag) {
    tags.computeIfAbsent(row(tag), row -> new ArrayList<>()).add(tag);
    return tag;
  }
}
