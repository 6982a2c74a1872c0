package org.factdesk.desktop.timeline;

import java.util.List;

/**
 * What a workspace tells of days: what the timeline shows, however it is laid out.
 *
 * @param accounts one for each article, in the order of publication
 * @param articles how many articles there are in all
 */
record Chronicle(List<Account> accounts, List<Clash> clashes, int articles) {
  static final Chronicle NOTHING = new Chronicle(List.of(), List.of(), 0);

  Chronicle {
    accounts = List.copyOf(accounts);
    clashes = List.copyOf(clashes);
  }

  boolean tellsOfDays() {
    return accounts.stream().anyMatch(account -> !account.tellings().isEmpty());
  }
}
