package org.factdesk.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.checker.Checker;
import org.factdesk.checker.CheckerDescription;
import org.jspecify.annotations.Nullable;

/** Checkers by what they said of themselves, each asked once. */
record Described(Map<String, One> byId, List<Failure> nameless) {
  static final Described NOBODY = new Described(Map.of(), List.of());

  /** A checker that said who it is. */
  record One(Checker checker, CheckerDescription description) {}

  /**
   * @param known checkers that need not be asked again
   * @throws IllegalArgumentException naming the id that two of the checkers share
   */
  static Described of(List<Checker> checkers, Described known, Limits limits) {
    Map<String, One> byId = new LinkedHashMap<>();
    List<Failure> nameless = new ArrayList<>();
    for (Checker checker : checkers) {
      One before = among(known.byId.values(), checker);
      Call<CheckerDescription> call =
          new Call<>(
              checker.getClass().getClassLoader(),
              limits.callTime(),
              () -> before == null ? checker.description() : before.description);
      call.run();
      CheckerDescription description = call.result();
      if (description == null) {
        nameless.add(nameless(checker, call));
      } else if (byId.put(description.id(), new One(checker, description)) != null) {
        throw new IllegalArgumentException("two checkers have the id '" + description.id() + "'");
      }
    }
    return new Described(byId, nameless);
  }

  @SuppressWarnings("ReferenceEquality") // another instance is another checker
  private static @Nullable One among(Collection<One> known, Checker checker) {
    return known.stream().filter(one -> one.checker == checker).findFirst().orElse(null);
  }

  private static Failure nameless(Checker checker, Call<?> call) {
    String name = checker.getClass().getName();
    return new Failure(name, "", name + " failed to describe itself: " + call.failure(), false);
  }
}
