package org.factdesk.formats.csv;

import java.util.ArrayList;
import java.util.List;

/** Takes one row into cells, line by line until none of its quotation marks is open. */
final class RowParsing {
  private final char separator;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private State state = State.START;
  private boolean damaged;

  private enum State {
    START,
    PLAIN,
    QUOTED,
    CLOSED
  }

  RowParsing(char separator) {
    this.separator = separator;
  }

  /** Takes one line with its end; whether the row goes on in the next. */
  boolean take(String line) {
    int length = line.length();
    for (int i = 0; i < length; i++) {
      char unit = line.charAt(i);
      if (state == State.QUOTED) {
        int quote = line.indexOf('"', i);
        int end = quote < 0 ? length : quote;
        cell.append(line, i, end);
        i = end;
        if (quote >= 0) {
          state = State.CLOSED;
        }
      } else if (unit == '"' && state == State.CLOSED) {
        cell.append('"');
        state = State.QUOTED;
      } else if (unit == '"' && state == State.START) {
        state = State.QUOTED;
      } else if (unit == separator) {
        endCell();
      } else if (unit == '\n' || unit == '\r') {
        break;
      } else {
        damaged |= state == State.CLOSED && unit != ' ';
        if (state != State.CLOSED) {
          cell.append(unit);
          state = State.PLAIN;
        }
      }
    }
    if (state == State.QUOTED && !damaged) {
      return true;
    }
    endCell();
    return false;
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
    state = State.START;
  }

  boolean isDamaged() {
    return damaged;
  }

  List<String> cells() {
    return cells;
  }
}
