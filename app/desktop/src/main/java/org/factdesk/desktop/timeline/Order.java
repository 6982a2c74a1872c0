package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which article stands above which. */
enum Order {
  PUBLICATION("by publication", Comparator.comparing(Order::published)),
  NAME("by name", Comparator.comparing(Account::article)),
  FIRST_DATE(
      "by first date", Comparator.comparing(account -> account.firstDay().orElse(LocalDate.MAX)));

  private final String words;
  private final Comparator<Account> order;

  Order(String words, Comparator<Account> order) {
    this.words = words;
    this.order = order.thenComparing(Account::article);
  }

  String words() {
    return words;
  }

  static List<String> choices() {
    return Stream.of(values()).map(Order::words).toList();
  }

  static Order of(String words) {
    return Stream.of(values())
        .filter(order -> order.words.equals(words))
        .findFirst()
        .orElse(PUBLICATION);
  }

  List<Account> sorted(List<Account> accounts) {
    return accounts.stream().sorted(order).toList();
  }

  /** The unknown last. */
  private static LocalDate published(Account account) {
    return Optional.of(account)
        .flatMap(Account::published)
        .map(known -> known.value().from())
        .orElse(LocalDate.MAX);
  }
}
