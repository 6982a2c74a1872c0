package org.factdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;

class ThrownTest {
  private static <T extends Throwable> T at(int line, T thrown) {
    thrown.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.util.List", "get", "List.java", 1),
          new StackTraceElement("hostile.Words", "check", "Words.java", line)
        });
    return thrown;
  }

  private static <T extends Throwable> T outsideThePlugin(T thrown) {
    thrown.setStackTrace(new StackTraceElement[0]);
    return thrown;
  }

  @Test
  void what_an_initialiser_threw_is_named_with_its_own_line() {
    ArithmeticException divided = at(3, new ArithmeticException("/ by zero"));

    assertThat(Thrown.describe(at(9, new ExceptionInInitializerError(divided))))
        .isEqualTo(
            "ExceptionInInitializerError, because of ArithmeticException: / by zero"
                + " (Words.java:3)");
    assertThat(
            Thrown.describe(
                outsideThePlugin(
                    new ServiceConfigurationError(
                        "org.factdesk.checker.Checker: Provider hostile.Words could not be"
                            + " instantiated",
                        outsideThePlugin(new ExceptionInInitializerError(divided))))))
        .isEqualTo(
            "Provider hostile.Words could not be instantiated, because of ArithmeticException:"
                + " / by zero (Words.java:3)");
  }

  @Test
  void causes_that_go_round_in_a_circle_come_to_an_end() {
    IllegalStateException first = outsideThePlugin(new IllegalStateException("first"));
    IllegalStateException second = outsideThePlugin(new IllegalStateException("second", first));
    first.initCause(second);

    assertThat(Thrown.describe(first))
        .isEqualTo("IllegalStateException: first, because of IllegalStateException: second");
  }

  @Test
  void an_exception_that_throws_when_asked_is_named_with_its_line() {
    IllegalStateException sly =
        new IllegalStateException() {
          @Override
          public String getMessage() {
            throw this;
          }
        };

    assertThat(Thrown.describe(at(7, sly))).isEqualTo("ThrownTest$1 (Words.java:7)");
  }
}
