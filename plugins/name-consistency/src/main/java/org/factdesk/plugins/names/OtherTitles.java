package org.factdesk.plugins.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Mention;
import org.factdesk.model.Place;
import org.factdesk.text.Offices;
import org.factdesk.text.UsedName;

/** Finds people who have two offices at nearly the same time. */
final class OtherTitles {
  /** Within so many days an office is not taken for a new one. */
  private static final int DAYS = 31;

  private record Titled(Place place, String office, long published) {
    boolean contradicts(Titled other) {
      return Math.abs(published - other.published) <= DAYS && Offices.areTwo(office, other.office);
    }

    boolean isLater(Titled other) {
      int order = Long.compare(published, other.published);
      return order != 0 ? order > 0 : place.compareTo(other.place) > 0;
    }

    String where(Titled other) {
      boolean here = place.article().equals(other.place.article());
      return here ? "in the same article" : "in another article";
    }
  }

  private OtherTitles() {}

  static List<Finding> findings(FactGroup<Names> group) {
    Map<String, List<Titled>> people = new TreeMap<>();
    for (Mention<Names> mention : group.mentions()) {
      String article = mention.place().article();
      for (UsedName name : mention.fact().all()) {
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
    if (others.size() < agreeing || others.size() == agreeing && others.get(0).isLater(blamed)) {
      return;
    }
    String message =
        "“%s” is called %s here and %s %s; say which is right and since when"
            .formatted(name, blamed.office(), others.get(0).office(), blamed.where(others.get(0)));
    findings.add(
        Finding.of(NameConsistency.TITLE, message)
            .at(blamed.place())
            .at(others.stream().map(Titled::place).toArray(Place[]::new))
            .about(name + ", " + blamed.office())
            .because(new Evidence.Reasoning("one person hardly has both offices at a time"))
            .confidence(0.7));
  }
}
