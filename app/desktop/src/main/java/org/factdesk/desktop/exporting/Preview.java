package org.factdesk.desktop.exporting;

import java.util.List;
import org.factdesk.formats.ArticleGroup;
import org.factdesk.formats.ExportReport;

/**
 * What an export would be.
 *
 * @param report of an export that was tried and thrown away
 * @param groups that are kept together; none where the dataset stays whole
 * @param notParted articles that a person wanted apart and that near-copies hold together
 */
public record Preview(
    ExportReport report, List<ArticleGroup> groups, List<List<String>> notParted) {
  public Preview {
    groups = List.copyOf(groups);
    notParted = List.copyOf(notParted);
  }

  /** How a file of the dataset begins. */
  public record Beginning(String file, String words) {}
}
