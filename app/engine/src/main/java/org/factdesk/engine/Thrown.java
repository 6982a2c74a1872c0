package org.factdesk.engine;

import java.util.ServiceConfigurationError;
import org.factdesk.checker.Checker;
import org.jspecify.annotations.Nullable;

/** Says in one line what a plugin threw, and where in the plugin. */
final class Thrown {
  private static final int LONGEST = 300;

  private Thrown() {}

  /** Such as "IllegalStateException: no calendar (ConflictingDates.java:42)". */
  static String describe(Throwable thrown) {
    try {
      return line(thrown);
    } catch (Throwable again) { // containment: the plugin's own exception may fail as well
      return thrown.getClass().getSimpleName();
    }
  }

  private static String line(Throwable thrown) {
    Throwable cause = thrown.getCause();
    String because = cause == null || cause == thrown ? "" : ", because of " + named(cause);
    return oneLine(named(thrown) + because) + where(thrown.getStackTrace());
  }

  private static String named(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    String message = thrown.getMessage();
    if (message == null || message.isBlank()) {
      return name;
    }
    return thrown instanceof ServiceConfigurationError
        ? message.replace(Checker.class.getName() + ": ", "")
        : name + ": " + message;
  }

  /** The text on one line, cut where it is very long. */
  static String oneLine(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  private static String where(StackTraceElement[] trace) {
    for (StackTraceElement frame : trace) {
      String file = frame.getFileName();
      if (file != null && isPlugins(frame)) {
        return " (" + file + ":" + frame.getLineNumber() + ")";
      }
    }
    return "";
  }

  private static boolean isPlugins(StackTraceElement frame) {
    @Nullable String module = frame.getModuleName();
    String type = frame.getClassName();
    return module == null
        && !PluginClassLoader.isFromParent(type)
        && !type.startsWith("org.factdesk.engine.");
  }
}
