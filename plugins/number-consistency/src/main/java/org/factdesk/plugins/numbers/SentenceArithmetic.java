package org.factdesk.plugins.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.model.Place;
import org.factdesk.text.Precision;
import org.factdesk.text.Quantity;

/** Numbers of one sentence that cannot all be right. */
final class SentenceArithmetic {
  private static final Pattern SIGN = Pattern.compile("#[np](\\d+);");
  private static final int WHOLE = 100;

  private final CountedSentence sentence;
  private final String skeleton;
  private final List<Finding> findings = new ArrayList<>();

  private SentenceArithmetic(CountedSentence sentence) {
    this.sentence = sentence;
    StringBuilder text = new StringBuilder(sentence.text().replaceAll("[#\\n]", " "));
    for (int i = sentence.quantities().size() - 1; i >= 0; i--) {
      Quantity quantity = sentence.quantities().get(i);
      int begin = quantity.span().begin() - sentence.span().begin();
      String sign = (quantity.unit().isPercent() ? "#p" : "#n") + i + ";";
      text.replace(begin, begin + quantity.span().length(), sign);
    }
    this.skeleton = text.toString();
  }

  static List<Finding> findings(CountedSentence sentence) {
    if (sentence.quantities().size() < 2) {
      return List.of();
    }
    SentenceArithmetic arithmetic = new SentenceArithmetic(sentence);
    SentenceRule.ALL.forEach(arithmetic::apply);
    return arithmetic.findings;
  }

  private void apply(SentenceRule rule) {
    Matcher matcher = rule.pattern().matcher(skeleton);
    while (matcher.find()) {
      List<Quantity> n = new ArrayList<>();
      for (int i = 0; i < rule.names().length(); i++) {
        n.add(quantity(matcher.group(rule.names().substring(i, i + 1))));
      }
      switch (rule.calculation()) {
        case "percent-change" -> report(percentage(), n, Arithmetic.percentChange(n));
        case "share" -> report(percentage(), n, Arithmetic.share(n));
        case "difference" -> report(sum(), n, Arithmetic.difference(n));
        case "part" -> report(sum(), n, Arithmetic.part(n));
        case "price" -> report(sum(), n, Arithmetic.price(n));
        case "times" -> report(change(), n, Arithmetic.times(n, matcher.group()));
        case "rise" -> report(change(), n, Arithmetic.rise(n, 1));
        case "fall" -> report(change(), n, Arithmetic.rise(n, -1));
        case "conversion" ->
            report(NumberConsistency.WRONG_CONVERSION, n, Arithmetic.conversion(n));
        case "parts" -> addUp(n.get(0), all(matcher.group("list")), false);
        case "some-parts" -> addUp(n.get(0), all(matcher.group("list")), true);
        case "whole" -> addToWhole(false);
        default -> addToWhole(true);
      }
    }
  }

  private static FindingKind percentage() {
    return NumberConsistency.WRONG_PERCENTAGE;
  }

  private static FindingKind sum() {
    return NumberConsistency.WRONG_SUM;
  }

  private static FindingKind change() {
    return NumberConsistency.WRONG_CHANGE;
  }

  private Quantity quantity(String number) {
    return sentence.quantities().get(Integer.parseInt(number));
  }

  private List<Quantity> all(String signs) {
    return SIGN.matcher(signs).results().map(sign -> quantity(sign.group(1))).toList();
  }

  /** Parts that make more than the total, or, where they are all there are, less. */
  private void addUp(Quantity total, List<Quantity> parts, boolean some) {
    List<Quantity> all = new ArrayList<>(List.of(total));
    all.addAll(parts);
    if (all.stream().allMatch(q -> isExact(q) && q.unit().equals(total.unit()))) {
      double sum = parts.stream().mapToDouble(Quantity::from).sum();
      double slack = total.unit().isMoney() ? all.stream().mapToDouble(Quantity::slack).sum() : 0;
      boolean wrong = some ? sum > total.from() + slack : Math.abs(sum - total.from()) > slack;
      report(
          sum(),
          all,
          wrong ? Optional.of("the parts make " + Arithmetic.plain(sum)) : Optional.empty());
    }
  }

  /** Percentages that make more than the whole, or, where they are all there are, less. */
  private void addToWhole(boolean some) {
    List<Quantity> shares = all(skeleton).stream().filter(q -> q.unit().isPercent()).toList();
    double sum = shares.stream().mapToDouble(Quantity::from).sum();
    boolean wrong = sum > WHOLE + 1.0 || !some && sum < WHOLE - 1.0 * shares.size();
    report(
        sum(),
        shares,
        shares.size() > 1 && shares.stream().allMatch(SentenceArithmetic::isExact) && wrong
            ? Optional.of("the shares make " + Arithmetic.plain(sum) + " percent")
            : Optional.empty());
  }

  private static boolean isExact(Quantity quantity) {
    return quantity.precision() == Precision.EXACT && quantity.isOneNumber();
  }

  private void report(FindingKind kind, List<Quantity> blamed, Optional<String> truth) {
    if (truth.isEmpty()) {
      return;
    }
    Place[] places =
        blamed.stream().map(q -> sentence.article().place(q.span())).toArray(Place[]::new);
    String numbers =
        blamed.stream()
            .sorted((one, other) -> one.span().compareTo(other.span()))
            .map(q -> "“" + q.span().in(sentence.article().text()) + "”")
            .collect(Collectors.joining(" and "));
    Place told = sentence.article().place(sentence.span());
    Finding finding =
        Finding.of(kind, numbers + " do not fit: " + truth.get() + "; correct one of them")
            .at(places)
            .about(numbers)
            .because(new Evidence.Quote(told, "one sentence gives all of these numbers"));
    if (findings.stream().noneMatch(other -> other.places().containsAll(finding.places()))) {
      findings.add(finding);
    }
  }
}
