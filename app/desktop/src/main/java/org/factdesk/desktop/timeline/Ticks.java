package org.factdesk.desktop.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.desktop.timeline.Axis.Stretch;
import org.factdesk.desktop.timeline.Chart.Tick;

/** Names days on the axis: the first event of each stretch, and weeks, months or years. Pure. */
final class Ticks {
  private static final double APART = 12;

  private final Axis axis;
  private final Step step;
  private final List<Tick> ticks = new ArrayList<>();
  private double free = Double.NEGATIVE_INFINITY;
  private int year = Integer.MIN_VALUE;

  private Ticks(Axis axis) {
    this.axis = axis;
    this.step = Step.fitting(axis.perDay());
  }

  static List<Tick> of(Axis axis) {
    Ticks ticks = new Ticks(axis);
    axis.stretches().forEach(ticks::name);
    return ticks.ticks;
  }

  /** How far apart the named days are. */
  private enum Step {
    DAY(1),
    WEEK(7),
    MONTH(30),
    QUARTER(91),
    YEAR(365),
    DECADE(3652);

    private static final double ROOM = 58;

    private final int days;

    Step(int days) {
      this.days = days;
    }

    static Step fitting(double perDay) {
      for (Step step : values()) {
        if (step.days * perDay >= ROOM) {
          return step;
        }
      }
      return DECADE;
    }

    boolean begins(LocalDate day) {
      return switch (this) {
        case DAY -> true;
        case WEEK -> day.getDayOfWeek() == DayOfWeek.MONDAY;
        case MONTH -> day.getDayOfMonth() == 1;
        case QUARTER -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
        case YEAR -> day.getDayOfYear() == 1;
        case DECADE -> day.getDayOfYear() == 1 && day.getYear() % 10 == 0;
      };
    }
  }

  private void name(Stretch stretch) {
    LocalDate first = LocalDate.ofEpochDay(stretch.firstEvent());
    if (stretch.within().isEmpty()) {
      add(first, words(first, true));
    } else if (stretch.within().get().from().equals(first)) {
      add(first, DayWords.span(stretch.within().get()));
    }
    for (long day = stretch.first(); day <= stretch.last(); day++) {
      LocalDate date = LocalDate.ofEpochDay(day);
      if (day != stretch.firstEvent() && step.begins(date)) {
        add(date, words(date, false));
      }
    }
  }

  private void add(LocalDate day, String words) {
    double width = Lettering.TAG.width(words);
    double x = axis.x(day);
    if (x - width / 2 >= free) {
      ticks.add(new Tick(x, words));
      free = x + width / 2 + APART;
      year = day.getYear();
    }
  }

  /** With the year where it is another one than that of the day named before. */
  private String words(LocalDate day, boolean inFull) {
    if (!inFull && step.compareTo(Step.YEAR) >= 0) {
      return String.valueOf(day.getYear());
    }
    String month = DayWords.month(day);
    String name = !inFull && step.compareTo(Step.MONTH) >= 0 ? month : DayWords.of(day);
    return day.getYear() == year ? name : name + " " + day.getYear();
  }
}
