package org.factdesk.engine;

import java.util.List;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.FactGroup;
import org.factdesk.checker.Finding;
import org.factdesk.checker.Options;

/** Reports every name with several numbers under one and the same subject, so that twins arise. */
public class TwinSums extends SameNumbers {
  @Override
  public CheckerDescription description() {
    return CheckerDescription.of("twin-sums", "Twin sums").reports(DIFFERENT);
  }

  @Override
  public List<Finding> compare(FactGroup<Count> group, Options options) {
    return super.compare(group, options).stream().map(found -> found.about("sums")).toList();
  }
}
