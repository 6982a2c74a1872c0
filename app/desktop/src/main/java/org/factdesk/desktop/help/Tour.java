package org.factdesk.desktop.help;

import org.factdesk.desktop.actions.Situation;

/**
 * The five first steps; each is done by doing it. Pure.
 *
 * @param step from 0; 5 when all is done
 */
public record Tour(int step) {
  /** How many steps there are. */
  public static final int STEPS = 5;

  /** Which of its texts goes with the step. */
  public String key() {
    return "tour." + (step + 1);
  }

  public boolean isOver() {
    return step >= STEPS;
  }

  /** Where it stands after the person has done a command. */
  public Tour afterCommand(String id) {
    boolean done =
        switch (step) {
          case 0 -> id.equals("next-mark") || id.equals("previous-mark");
          case 3 -> id.equals("next-finding") || id.equals("previous-finding");
          case 4 -> id.equals("palette");
          default -> false;
        };
    return done ? new Tour(step + 1) : this;
  }

  /** Where it stands after marks or links were made. */
  public Tour after(Situation before, Situation now) {
    boolean same = before.article().equals(now.article());
    boolean done =
        switch (step) {
          case 1 -> same && marks(now) > marks(before);
          case 2 -> same && links(now) > links(before);
          default -> false;
        };
    return done ? new Tour(step + 1) : this;
  }

  private static int marks(Situation situation) {
    return situation.open().map(open -> open.article().annotations().size()).orElse(0);
  }

  private static int links(Situation situation) {
    return situation.open().map(open -> open.article().links().size()).orElse(0);
  }
}
