package org.factdesk.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.model.Span;

/**
 * Finds numbers of one sentence that cannot all be right: totals, percentages, changes, prices and
 * conversions. The sentence is read with a sign in the place of each quantity; how such numbers are
 * said is data: {@code sum-rules.txt}.
 *
 * <p>Pure functions, any thread.
 */
public final class Sums {
  private static final Pattern SIGN = Pattern.compile("#[np](\\d+);");

  /** Where another statement begins, so that the numbers behind it may belong to that. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "\\b(?:and|while|but|as|with|when|which|who|where|after|because|although|including)\\b|\\bin #");

  private static final Pattern BELOW =
      Pattern.compile("(?i)\\b(?:minus|below|negative|sub)\\b|[-−–] ?(?=#n)");
  private static final Pattern RANK =
      Pattern.compile(
          "(?i)\\b(?:rank\\w*|place|places|position|spot|seed\\w*|charts?|league|table|division|list|out of|in #n|on weekdays|in the (?:morning|evening|afternoon)|at night|[ap]\\.?m|o['’]clock)\\b");
  private static final Pattern YEARLY =
      Pattern.compile(
          "(?i)\\b(?:(?:a|an|per|each|every) (?:year|month|week|quarter)|annual\\w*|yearly|monthly|averag\\w+|adjust\\w+|inflation|real terms)\\b");
  private static final Pattern COMPOUND = Pattern.compile("#n\\d+;(?: |,|and|-){0,5}#[np]$");
  private static final int WHOLE = 100;
  private static final double ABOUT = 8;

  /** A sentence with more numbers is none. */
  private static final int TABLE = 60;

  /** A part without a number. */
  private static final Pattern ONE_MORE =
      Pattern.compile("(?:,|\\band|\\bplus) (?:an?|another|one)\\b");

  private static final Pattern MORE_NUMBERS = Pattern.compile("^[^#;:]{0,40}?\\b(?:and|plus) #");
  private static final Pattern BARE =
      Pattern.compile(" ?[,.;)]| (?:in|last|this|since|over|by)\\b|$");
  private static final Pattern PART = Pattern.compile("#n(\\d+); ?([^#;:,.)]{0,60})");
  private static final Pattern OTHERS = Pattern.compile("\\bthe (?:other|remaining) #");

  private final List<Quantity> quantities;
  private final String skeleton;
  private final List<WrongSum> found = new ArrayList<>();

  private Sums(CharSequence text, Span sentence, List<Quantity> quantities) {
    this.quantities = List.copyOf(quantities);
    StringBuilder signs = new StringBuilder(sentence.in(text).replaceAll("[#\\n]", " "));
    for (int i = quantities.size() - 1; i >= 0; i--) {
      Quantity quantity = quantities.get(i);
      int begin = quantity.span().begin() - sentence.begin();
      String sign = (quantity.unit().isPercent() ? "#p" : "#n") + i + ";";
      signs.replace(begin, begin + quantity.span().length(), sign);
    }
    this.skeleton = signs.toString();
  }

  /**
   * What does not fit in a sentence.
   *
   * @param quantities all of those in the sentence, in order, with spans of the text
   * @return each set of numbers once; empty where all of them fit
   */
  public static List<WrongSum> wrong(CharSequence text, Span sentence, List<Quantity> quantities) {
    if (quantities.size() < 2 || quantities.size() > TABLE) {
      return List.of();
    }
    Sums sums = new Sums(text, sentence, quantities);
    SumRule.ALL.stream()
        .filter(rule -> rule.mayFit(sums.skeleton, quantities.size()))
        .forEach(sums::apply);
    return sums.found;
  }

  private void apply(SumRule rule) {
    Matcher matcher = rule.pattern().matcher(skeleton);
    while (matcher.find()) {
      if (isOtherwise(rule, matcher)) {
        continue;
      }
      List<Quantity> n = new ArrayList<>();
      for (int i = 0; i < rule.names().length(); i++) {
        n.add(quantity(matcher.group(rule.names().substring(i, i + 1))));
      }
      switch (rule.calculation()) {
        case "percent-change" ->
            report(WrongSum.Kind.PERCENTAGE, n, SumArithmetic.percentChange(n));
        case "share" -> report(WrongSum.Kind.PERCENTAGE, n, SumArithmetic.share(n));
        case "same-share" -> report(WrongSum.Kind.PERCENTAGE, n, SumArithmetic.sameShare(n));
        case "margin" -> report(WrongSum.Kind.SUM, n, SumArithmetic.margin(n));
        case "difference" -> report(WrongSum.Kind.SUM, n, SumArithmetic.difference(n));
        case "part" -> report(WrongSum.Kind.SUM, n, SumArithmetic.part(n));
        case "price" -> report(WrongSum.Kind.SUM, n, SumArithmetic.price(n));
        case "times" -> report(WrongSum.Kind.CHANGE, n, SumArithmetic.times(n, matcher.group()));
        case "rise" -> report(WrongSum.Kind.CHANGE, n, SumArithmetic.rise(n, 1));
        case "fall" -> report(WrongSum.Kind.CHANGE, n, SumArithmetic.rise(n, -1));
        case "conversion" ->
            report(WrongSum.Kind.CONVERSION, n, SumArithmetic.conversion(measures(matcher, n)));
        case "parts", "total" -> addUpAll(n.get(0), matcher);
        case "some-parts" -> addUp(n.get(0), all(matcher.group("list")), true, 0);
        case "below-parts", "money-parts" ->
            addUpBelow(n.get(0), all(matcher.group("list")), rule.calculation());
        case "apart-parts" -> addUpApart(n.get(0), matcher);
        case "whole" -> addToWhole(false);
        default -> addToWhole(true);
      }
    }
  }

  /** Whether the words say that the numbers need not fit, or are not read whole. */
  private boolean isOtherwise(SumRule rule, Matcher matcher) {
    String around = skeleton.substring(Math.max(0, matcher.start() - 12), matcher.end());
    return switch (rule.calculation()) {
      case "conversion" ->
          quantity(matcher.group("a")).unit().dimension().equals("temperature")
              && BELOW.matcher(around).find();
      case "percent-change" ->
          CLAUSE.matcher(matcher.group()).find()
              || YEARLY.matcher(skeleton).find()
              || isUnitUnknown(rule, matcher);
      case "total" -> {
        String before = skeleton.substring(0, matcher.start());
        yield all(before).stream()
            .anyMatch(q -> q.unit().equals(quantity(matcher.group("a")).unit()));
      }
      case "difference", "margin", "times" ->
          CLAUSE.matcher(matcher.group()).find() || isUnitUnknown(rule, matcher);
      case "rise", "fall" ->
          CLAUSE.matcher(matcher.group()).find()
              || isUnitUnknown(rule, matcher)
              || BELOW.matcher(around).find()
              || RANK.matcher(skeleton).find();
      default -> false;
    };
  }

  /**
   * Whether a number without a unit may have one that is not known: "from 50 cents to 2 dollars".
   */
  private boolean isUnitUnknown(SumRule rule, Matcher matcher) {
    List<Unit> units = new ArrayList<>();
    for (String name : rule.names().split("")) {
      Unit unit = quantity(matcher.group(name)).unit();
      if (!name.equals("p") && !(name.equals("d") && unit.isPercent())) {
        units.add(unit);
      }
    }
    boolean counted = quantity(matcher.group("b")).unit().equals(Unit.COUNT);
    boolean first = units.get(0).equals(Unit.COUNT) && rule.names().startsWith("d");
    String behind = skeleton.substring(matcher.end("b") + 1);
    boolean bare =
        skeleton.startsWith("; to ", matcher.end("a"))
            && (!counted || BARE.matcher(behind).lookingAt());
    return units.stream().distinct().count() > 1 && (first || !bare);
  }

  /** The two measures; "6 ft 2 in" is one. */
  private List<Quantity> measures(Matcher matcher, List<Quantity> n) {
    int first = Integer.parseInt(matcher.group("a"));
    Quantity one = n.get(1);
    if (first > 0 && COMPOUND.matcher(skeleton.substring(0, matcher.start("a"))).find()) {
      one = quantities.get(first - 1).plus(one);
    }
    String more = matcher.group("c");
    return List.of(more == null ? n.get(0) : n.get(0).plus(quantity(more)), one);
  }

  private Quantity quantity(String number) {
    return quantities.get(Integer.parseInt(number));
  }

  private List<Quantity> all(String signs) {
    return SIGN.matcher(signs).results().map(sign -> quantity(sign.group(1))).toList();
  }

  /** Parts that are all there are, but perhaps some without a number: "and another". */
  private void addUpAll(Quantity total, Matcher matcher) {
    String behind = skeleton.substring(matcher.end("list"));
    if (!MORE_NUMBERS.matcher(behind).find()) {
      String list = skeleton.substring(matcher.start("list"));
      addUp(
          total, all(matcher.group("list")), false, (int) ONE_MORE.matcher(list).results().count());
    }
  }

  /**
   * Parts in several places or for several purposes, unless one of them is as much as the total.
   */
  private void addUpBelow(Quantity total, List<Quantity> parts, String calculation) {
    boolean fits = total.unit().isMoney() || calculation.equals("below-parts");
    if (fits && parts.stream().allMatch(part -> part.from() < total.from())) {
      addUp(total, parts, true, 0);
    }
  }

  /** Parts of which the words say that nothing is in two of them. */
  private void addUpApart(Quantity total, Matcher matcher) {
    List<Quantity> parts = all(matcher.group("list"));
    if (OTHERS.matcher(matcher.group("list")).find()) {
      addUpAll(total, matcher);
    } else if (SumRule.APART.stream().anyMatch(words -> isApart(words, matcher, parts.size()))) {
      addUp(total, parts, true, 0);
    }
  }

  /** Whether another of the words stands behind each of the numbers. */
  private boolean isApart(Pattern words, Matcher list, int parts) {
    Matcher part = PART.matcher(skeleton).region(list.start("list"), skeleton.length());
    Set<String> found = new HashSet<>();
    for (int i = 0; i < parts && part.find(); i++) {
      Matcher word = words.matcher(part.group(2));
      if (word.find()) {
        found.add(word.group().replaceFirst(".* ", ""));
      }
    }
    return found.size() == parts;
  }

  /** Parts that make more than the total, or, where they are all there are, less. */
  private void addUp(Quantity total, List<Quantity> parts, boolean some, int more) {
    List<Quantity> all = new ArrayList<>(List.of(total));
    all.addAll(parts);
    if (all.stream().allMatch(q -> SumArithmetic.isExact(q) && q.unit().equals(total.unit()))
        && parts.stream().allMatch(part -> SumArithmetic.isSameScale(part, total))) {
      double sum = parts.stream().mapToDouble(Quantity::from).sum();
      double slack =
          total.unit().isMoney()
              ? all.stream().mapToDouble(q -> Math.min(q.slack(), 0.05 * q.from())).sum()
              : 0;
      boolean wrong =
          some
              ? sum > total.from() + slack
              : sum > total.from() + slack || sum + more < total.from() - slack;
      report(
          WrongSum.Kind.SUM,
          all,
          wrong ? Optional.of("the parts make " + SumArithmetic.plain(sum)) : Optional.empty());
    }
  }

  /** Percentages that make more than the whole, or, where they are all there are, less. */
  private void addToWhole(boolean some) {
    List<Quantity> shares = all(skeleton).stream().filter(q -> q.unit().isPercent()).toList();
    double sum = shares.stream().mapToDouble(Quantity::from).sum();
    boolean exact = shares.stream().allMatch(SumArithmetic::isExact);
    boolean bounds = shares.stream().anyMatch(q -> q.precision() == Precision.AT_MOST);
    double room = exact ? 1 : ABOUT;
    boolean wrong = sum > WHOLE + room || !some && sum < WHOLE - 1.0 * shares.size();
    report(
        WrongSum.Kind.SUM,
        shares,
        shares.size() > 1 && (exact || some && !bounds) && wrong
            ? Optional.of("the shares make " + SumArithmetic.plain(sum) + " percent")
            : Optional.empty());
  }

  private void report(WrongSum.Kind kind, List<Quantity> numbers, Optional<String> truth) {
    boolean known = found.stream().anyMatch(other -> other.numbers().containsAll(numbers));
    if (truth.isPresent() && !known) {
      found.add(new WrongSum(kind, numbers, truth.get()));
    }
  }
}
