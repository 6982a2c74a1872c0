package org.factdesk.plugins.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.model.Place;
import org.factdesk.plugins.names.Names.Name;

/** Finds people who have two offices at nearly the same time. */
final class OtherTitles {
  /** Within so many days an office is not taken for a new one. */
  private static final int DAYS = 31;

  private record Titled(Place place, String office, long published) {
    boolean contradicts(Titled other) {
      return Math.abs(published - other.published) <= DAYS && Office.areTwo(office, other.office);
    }
  }

  private OtherTitles() {}

  static List<Finding> findings(FactGroup<Names> group) {
    Map<String, List<Titled>> people = new TreeMap<>();
    for (Mention<Names> mention : group.mentions()) {
      String article = mention.place().article();
      for (Name name : mention.fact().all()) {
        if (!name.office().isEmpty() && name.words().size() > 1) {
          people
              .computeIfAbsent(name.text(), any -> new ArrayList<>())
              .add(new Titled(name.in(article), name.office(), mention.fact().published()));
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    people.forEach((name, titled) -> titled.forEach(one -> add(name, one, titled, findings)));
    return findings;
  }

  private static void add(String name, Titled blamed, List<Titled> all, List<Finding> findings) {
    List<Titled> others = all.stream().filter(blamed::contradicts).toList();
    long agreeing = all.stream().filter(one -> one.office().equals(blamed.office())).count();
    boolean last =
        all.stream().max(Comparator.comparing(OtherTitles::order)).orElseThrow() == blamed;
    if (others.isEmpty() || others.size() < agreeing || others.size() == agreeing && !last) {
      return;
    }
    Titled other = others.get(0);
    findings.add(
        Finding.of(
                NameConsistency.TITLE,
                "“%s” is called %s here and %s in %s; say which is right and since when"
                    .formatted(
                        name,
                        blamed.office(),
                        other.office(),
                        other.place().article().equals(blamed.place().article())
                            ? "the same article"
                            : "another article"))
            .at(blamed.place())
            .at(others.stream().map(Titled::place).toArray(Place[]::new))
            .about(name + ", " + blamed.office())
            .because(
                new Evidence.Reasoning(
                    "one person hardly is %s and %s at the same time"
                        .formatted(blamed.office(), other.office())))
            .confidence(0.7));
  }

  private static String order(Titled titled) {
    return "%020d %s %09d"
        .formatted(titled.published(), titled.place().article(), titled.place().span().begin());
  }
}
