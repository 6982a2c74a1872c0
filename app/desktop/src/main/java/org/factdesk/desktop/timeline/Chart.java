package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.checker.Severity;
import org.factdesk.desktop.words.Texts;

/**
 * The timeline as it is drawn, in px: everything has its place, whoever paints it. The lanes and
 * the band above them have the same x; each has its own y from 0.
 *
 * @param labels above the axis: what happened on which day
 * @param lanes from top to bottom, without gaps
 * @param conflicts over the lanes
 */
record Chart(
    Axis axis,
    double height,
    List<Tick> ticks,
    List<Gap> gaps,
    List<DayLabel> labels,
    List<Lane> lanes,
    List<Conflict> conflicts) {
  /** Height of the band with the days' labels and the axis. */
  static final double BAND = 90;

  Chart {
    ticks = List.copyOf(ticks);
    gaps = List.copyOf(gaps);
    labels = List.copyOf(labels);
    lanes = List.copyOf(lanes);
    conflicts = List.copyOf(conflicts);
  }

  double width() {
    return axis.width();
  }

  /** A day named on the axis. */
  record Tick(double x, String words) {}

  /**
   * A folded time.
   *
   * @param words how long it is; empty where that goes without saying
   */
  record Gap(double left, double right, String words) {
    String inFull() {
      return Texts.of(Chart.class).get("gap.in-full", words);
    }
  }

  /**
   * What happened on a day.
   *
   * @param row from 0 at the top
   */
  record DayLabel(LocalDate day, double x, int row, String date, String words, double width) {}

  /**
   * One article.
   *
   * @param mentions what a person steps through, in the order of time
   */
  record Lane(
      Account account, double top, double height, List<Sign> signs, List<Mention> mentions) {
    Lane {
      signs = List.copyOf(signs);
      mentions = List.copyOf(mentions);
    }

    double bottom() {
      return top + height;
    }
  }

  /** A telling and the sign that shows it. */
  record Mention(ToldDate telling, Sign sign) {}

  /** Something in a lane. */
  sealed interface Sign permits Dot, Bar, Diamond {
    /** The middle of it. */
    double x();

    double y();

    double left();

    double right();
  }

  /**
   * A day.
   *
   * @param known else it is one of several that are possible
   * @param claimed whether a claim tells it
   * @param blamed how grave the finding is that blames it
   */
  record Dot(double x, double y, boolean known, boolean claimed, Optional<Severity> blamed)
      implements Sign {
    static final double CLAIM_RADIUS = 5;
    static final double RADIUS = 3.5;
    static final double RING = 8.5;

    double radius() {
      return claimed ? CLAIM_RADIUS : RADIUS;
    }

    @Override
    public double left() {
      return x - RING;
    }

    @Override
    public double right() {
      return x + RING;
    }
  }

  /**
   * Days of which it is one.
   *
   * @param published whether it is the day of publication
   * @param hatched else the days are not even bounded
   * @param openLeft whether it goes on beyond the axis, or nobody knows from when it is
   * @param caption below it; empty for none
   */
  record Bar(
      double left,
      double right,
      double y,
      boolean published,
      boolean hatched,
      boolean openLeft,
      boolean openRight,
      String caption,
      Optional<Severity> blamed)
      implements Sign {
    static final double HEIGHT = 11;

    @Override
    public double x() {
      return (left + right) / 2;
    }
  }

  /** The day of publication. */
  record Diamond(double x, double y) implements Sign {
    static final double RADIUS = 6;

    @Override
    public double left() {
      return x - RADIUS;
    }

    @Override
    public double right() {
      return x + RADIUS;
    }
  }

  /**
   * Joins the places of a finding.
   *
   * @param x of the line from top to bottom
   * @param branches from that line to the places
   */
  record Conflict(
      Clash clash, double x, double top, double bottom, List<Branch> branches, Tag tag) {
    Conflict {
      branches = List.copyOf(branches);
    }
  }

  record Branch(double y, double from, double to) {}

  /**
   * Says what a finding finds.
   *
   * @param joint where its line leaves the finding's
   * @param y the middle of it
   * @param words empty where there is no room: only the sign is drawn
   */
  record Tag(double joint, double left, double y, double width, String words) {
    static final double HEIGHT = 23;
  }
}
