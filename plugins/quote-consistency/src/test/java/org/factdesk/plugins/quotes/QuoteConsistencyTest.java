package org.factdesk.plugins.quotes;

import java.util.stream.Stream;
import org.factdesk.testkit.CheckerContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class QuoteConsistencyTest {
  @TestFactory
  Stream<DynamicTest> keeps_the_checker_contract() {
    return CheckerContract.of(QuoteConsistency::new);
  }
}
