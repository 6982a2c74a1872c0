package org.factdesk.store.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostTest {
  @Test
  void the_registered_name_is_found_whatever_stands_before_it() {
    assertThat(Host.of("https://tass.com/politics/1397553")).contains(new Host("tass.com", "tass"));
    assertThat(Host.of("http://www.news.example.co.uk:8080/x"))
        .contains(new Host("example.co.uk", "example"));
    assertThat(Host.of("en.armtimes.am/a")).contains(new Host("armtimes.am", "armtimes"));
  }

  @Test
  void carriers_numbers_and_nonsense_name_no_outlet() {
    assertThat(Host.of("https://www.facebook.com/x")).isEmpty();
    assertThat(Host.of("http://10.0.0.1/x")).isEmpty();
    assertThat(Host.of("https://localhost/x")).isEmpty();
    assertThat(Host.of("https://../x")).isEmpty();
    assertThat(Host.of("")).isEmpty();
  }

  @Test
  void a_name_is_recognised_in_the_address() {
    Host host = new Host("dailywitness.example", "dailywitness");

    assertThat(host.isNamed("The Daily Witness")).isTrue();
    assertThat(host.isNamed("Daily Mirror")).isFalse();
  }
}
