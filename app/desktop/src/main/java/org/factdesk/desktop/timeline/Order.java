package org.factdesk.desktop.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.desktop.words.Texts;

/** Which article stands above which. */
enum Order {
  PUBLICATION(Comparator.comparing(Order::published)),
  NAME(Comparator.comparing(Account::article)),
  FIRST_DATE(Comparator.comparing(account -> account.firstDay().orElse(LocalDate.MAX)));

  private static final Texts TEXTS = Texts.of(Order.class);

  private final Comparator<Account> order;

  Order(Comparator<Account> order) {
    this.order = order.thenComparing(Account::article);
  }

  String words() {
    return TEXTS.get("order." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static List<String> choices() {
    return Stream.of(values()).map(Order::words).toList();
  }

  static Order of(String words) {
    return Stream.of(values())
        .filter(order -> order.words().equals(words))
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
