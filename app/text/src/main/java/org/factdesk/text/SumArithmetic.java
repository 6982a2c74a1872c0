package org.factdesk.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is true where numbers that depend on each other do not fit, and nothing where they fit;
 * roundings are understood. The number that follows from the others comes first.
 */
final class SumArithmetic {
  private static final double ROUNDED = 0.5;
  private static final double EXACT = 0.03;

  /** A part that is so many times the whole is a part of something else. */
  private static final int MANY = 10;

  private static final int MILLIONS = 1000;

  /** Below it results of votes and games are told to the last one. */
  private static final int COUNTED = 10_000;

  private static final double MILLION = 1e6;
  private static final double SAME_SHARE = 6;

  /** How often a unit holds another of the same name: imperial and US, sea and land, metric. */
  private static final Map<String, List<Double>> NAMESAKES =
      Map.of(
          "ton", List.of(1.0, 0.907185, 1.016047),
          "gallon", List.of(1.0, 1.200950),
          "pint", List.of(1.0, 1.200950),
          "mile", List.of(1.0, 1.150779));

  private SumArithmetic() {}

  /** So many percent, from one to the other. */
  static Optional<String> percentChange(List<Quantity> n) {
    Quantity a = n.get(1);
    Quantity b = n.get(2);
    double exact = Math.abs(b.from() - a.from()) / a.from();
    double one = Math.abs(b.from() - a.from() - room(a) - room(b)) / (a.from() + room(a));
    double other = Math.abs(b.from() - a.from() + room(a) + room(b)) / (a.from() - room(a));
    boolean comparable =
        isSameScale(a, b)
            && !b.unit().isPercent()
            && (a.unit().equals(b.unit()) || a.unit().equals(Unit.COUNT));
    boolean fits =
        isPercentage(n.get(0), Math.min(one, exact), Math.max(other, exact))
            || isPercentage(n.get(0), Math.min(other, exact), Math.max(one, exact));
    return wrong(comparable && !fits, "the change is " + plain(100 * exact) + " percent");
  }

  /** So many percent, being one number of another. */
  static Optional<String> share(List<Quantity> n) {
    Quantity part = n.get(1);
    Quantity whole = n.get(2);
    double exact = part.from() / whole.from();
    double least = (part.from() - room(part)) / (whole.from() + room(whole));
    double most = (part.to() + room(part)) / (whole.from() - room(whole));
    boolean fits = isPercentage(n.get(0), least, most);
    boolean comparable =
        part.unit().equals(whole.unit())
            && !whole.unit().isPercent()
            && isSameScale(part, whole)
            && part.from() < MANY * whole.from();
    return wrong(comparable && !fits, "the share is " + plain(100 * exact) + " percent");
  }

  /** How far a number may lie from the one that a percentage was worked out from. */
  private static double room(Quantity quantity) {
    boolean exact = quantity.precision() == Precision.EXACT;
    return exact ? Math.min(quantity.slack(), EXACT * quantity.from()) : 0.1 * quantity.from();
  }

  /** Whether the percentage, give or take one, is one of those between. */
  private static boolean isPercentage(Quantity percent, double least, double most) {
    return percent.least() - 1 <= 100 * most && percent.most() + 1 >= 100 * least;
  }

  /** Two percentages of the same. */
  static Optional<String> sameShare(List<Quantity> n) {
    boolean fits = Math.abs(n.get(0).from() - n.get(1).from()) <= SAME_SHARE;
    return wrong(!fits && isExact(n.get(1)), "the one is " + plain(n.get(0).from()) + " percent");
  }

  /** So many votes or points more, as the result beside it says. */
  static Optional<String> margin(List<Quantity> n) {
    boolean counted = n.stream().allMatch(q -> q.from() < COUNTED && q.unit().equals(Unit.COUNT));
    return difference(n, counted ? 0 : slack(n));
  }

  /** So many more or fewer, from one to the other. */
  static Optional<String> difference(List<Quantity> n) {
    return difference(n, slack(n));
  }

  private static double slack(List<Quantity> n) {
    return n.stream().mapToDouble(SumArithmetic::slack).sum();
  }

  /** How far it is rounded; "60 billion" beside others is told to the billion. */
  private static double slack(Quantity quantity) {
    double value = quantity.from();
    double thousands = Math.pow(1000, Math.floor(Math.log10(Math.max(1, value)) / 3));
    return value >= MILLION ? Math.min(quantity.slack(), thousands / 2) : quantity.slack();
  }

  private static Optional<String> difference(List<Quantity> n, double rounded) {
    double exact = Math.abs(n.get(2).from() - n.get(1).from());
    double slack = rounded + 1e-9 * exact;
    boolean comparable =
        sharesUnit(n)
            && isSameScale(n.get(1), n.get(2))
            && n.stream().allMatch(SumArithmetic::isExact);
    boolean percent = n.get(0).unit().isPercent();
    boolean relative =
        percent && isPercentage(n.get(0), exact / n.get(1).most(), exact / n.get(1).least());
    boolean fits = Math.abs(n.get(0).from() - exact) <= slack + (percent ? 1 : 0);
    return wrong(comparable && !fits && !relative, "the difference is " + plain(exact));
  }

  /** A part of a whole. */
  static Optional<String> part(List<Quantity> n) {
    boolean comparable = sameUnit(n) && n.stream().allMatch(SumArithmetic::isExact);
    boolean fits = n.get(0).from() <= n.get(1).from();
    return wrong(comparable && !fits, "a part cannot be more than the whole");
  }

  /** A total for so many at such a price. */
  static Optional<String> price(List<Quantity> n) {
    double exact = n.get(1).from() * n.get(2).from();
    boolean exactly = n.stream().allMatch(SumArithmetic::isExact) && n.get(0).unit().isMoney();
    boolean fits = Math.abs(n.get(0).from() - exact) <= n.get(0).slack() + 0.02 * exact;
    return wrong(exactly && !fits, "together they make " + plain(exact));
  }

  /** From one to the other, being doubled, tripled, halved … as the words say. */
  static Optional<String> times(List<Quantity> n, String words) {
    double wanted =
        Stream.of("doubl 2", "tripl 3", "trebl 3", "quadrupl 4", "halv 0.5")
            .map(times -> times.split(" "))
            .filter(times -> words.toLowerCase(Locale.ROOT).contains(times[0]))
            .mapToDouble(times -> Double.parseDouble(times[1]))
            .findFirst()
            .orElse(1);
    double ratio = n.get(1).from() / n.get(0).from();
    boolean fits = ratio >= 0.7 * wanted && ratio < 1.35 * wanted;
    boolean comparable = sharesUnit(n) && isSameScale(n.get(0), n.get(1));
    boolean more = words.toLowerCase(Locale.ROOT).startsWith("more than") && ratio >= wanted;
    return wrong(comparable && !fits && !more, "the one is " + plain(ratio) + " times the other");
  }

  /**
   * From one to the other, going up or down as the words say.
   *
   * @param sign 1 where it goes up, -1 where it goes down
   */
  static Optional<String> rise(List<Quantity> n, int sign) {
    boolean fits = sign * (n.get(1).to() - n.get(0).from()) >= 0;
    boolean places = n.get(0).unit().equals(Unit.ORDINAL);
    boolean comparable =
        !places
            && sharesUnit(n)
            && isSameScale(n.get(0), n.get(1))
            && n.stream().allMatch(SumArithmetic::isExact);
    return wrong(comparable && !fits, "it goes the other way");
  }

  /**
   * A length, weight or temperature, and the same in another unit.
   *
   * @param n the second measure, then the first
   */
  static Optional<String> conversion(List<Quantity> n) {
    Quantity one = n.get(1);
    Quantity other = n.get(0);
    Unit unit = other.unit();
    boolean comparable =
        one.unit().dimension().equals(unit.dimension())
            && !one.unit().equals(unit)
            && !unit.dimension().equals("time")
            && !unit.isPercent();
    boolean fits = overlap(one, other, true) || overlap(one, other, false);
    double base = base(one, one.from(), true);
    double exact = unit.name().equals("°F") ? base * 1.8 + 32 : base / unit.size();
    return wrong(
        comparable && !fits,
        said(one.from(), one.unit()) + (one.from() == 1 ? " is " : " are ") + said(exact, unit));
  }

  /**
   * Whether the two may be the same, both rounded.
   *
   * @param scale whether degrees are those of a thermometer, not how much warmer it is
   */
  private static boolean overlap(Quantity one, Quantity other, boolean scale) {
    return namesakes(one).stream()
        .anyMatch(
            times ->
                namesakes(other).stream()
                    .anyMatch(also -> overlap(one, other, scale, times / also)));
  }

  private static boolean overlap(Quantity one, Quantity other, boolean scale, double times) {
    double least = base(one, one.from() - rounding(one), scale);
    double most = base(one, one.to() + rounding(one), scale);
    return times * least <= base(other, other.to() + rounding(other), scale)
        && base(other, other.from() - rounding(other), scale) <= times * most;
  }

  private static List<Double> namesakes(Quantity quantity) {
    return NAMESAKES.getOrDefault(quantity.unit().name(), List.of(1.0));
  }

  /** How far a number may be rounded that was worked out from another. */
  private static double rounding(Quantity quantity) {
    boolean whole = quantity.from() == Math.rint(quantity.from());
    double tens = quantity.from() % 10 == 0 ? Math.abs(quantity.from()) / 20 : 0;
    return Math.max(Math.max(whole ? ROUNDED : 0, tens), quantity.slack());
  }

  private static double base(Quantity quantity, double value, boolean scale) {
    if (quantity.unit().name().equals("°F")) {
      return (scale ? value - 32 : value) / 1.8;
    }
    return value * quantity.unit().size();
  }

  /** Not where the first may be short for millions too: "from 2.5 to 1.9 million". */
  static boolean isSameScale(Quantity one, Quantity other) {
    return one.from() >= MILLIONS || other.from() < MILLIONS * Math.max(1, one.from());
  }

  static boolean isExact(Quantity quantity) {
    return quantity.precision() == Precision.EXACT && quantity.isOneNumber();
  }

  /** Whether they are in one unit, which need not stand behind each of them. */
  private static boolean sharesUnit(List<Quantity> n) {
    List<Unit> units = n.stream().map(Quantity::unit).filter(u -> !u.equals(Unit.COUNT)).toList();
    boolean inherited =
        units.isEmpty() || !units.get(0).isPercent() || !isCount(n.get(n.size() - 1));
    return inherited && units.stream().distinct().count() <= 1;
  }

  private static boolean isCount(Quantity quantity) {
    return quantity.unit().equals(Unit.COUNT);
  }

  private static boolean sameUnit(List<Quantity> n) {
    return n.stream().allMatch(q -> q.unit().equals(n.get(n.size() - 1).unit()));
  }

  private static Optional<String> wrong(boolean wrong, String truth) {
    return wrong ? Optional.of(truth) : Optional.empty();
  }

  /** "5,600 miles". */
  private static String said(double value, Unit unit) {
    String number = plain(value);
    String name = unit.name().replace('-', ' ');
    boolean sign = !name.matches("[a-z ]{4,}") || name.endsWith(" km") || name.equals("stone");
    if (sign || number.equals("1")) {
      return number + " " + name;
    }
    String many = name.endsWith("h") ? name + "es" : name + "s";
    return number + " " + (name.endsWith("foot") ? name.replace("foot", "feet") : many);
  }

  /** As people write it, without more digits than matter. */
  static String plain(double value) {
    boolean whole = Math.abs(value - Math.rint(value)) < 0.05 || value >= 100;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%.1f", value);
  }
}
