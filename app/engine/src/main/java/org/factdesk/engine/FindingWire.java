package org.factdesk.engine;

import java.util.List;
import org.factdesk.checker.Change;
import org.factdesk.checker.Evidence;
import org.factdesk.checker.Finding;
import org.factdesk.checker.FindingKind;
import org.factdesk.checker.QuickFix;
import org.factdesk.checker.Severity;

/** What a checker gives, as bytes. */
final class FindingWire {
  private FindingWire() {}

  static void put(WireWriter out, Finding finding) {
    put(out, finding.kind());
    out.text(finding.message());
    out.list(finding.places(), place -> ArticleWire.put(out, place));
    out.text(finding.subject());
    out.list(finding.evidence(), evidence -> put(out, evidence));
    out.list(finding.fixes(), fix -> put(out, fix));
    out.real(finding.confidence());
  }

  static Finding finding(WireReader in) {
    return new Finding(
        kind(in),
        in.text(),
        in.list(() -> ArticleWire.place(in)),
        in.text(),
        in.list(() -> evidence(in)),
        in.list(() -> fix(in)),
        in.real());
  }

  static void put(WireWriter out, FindingKind kind) {
    out.text(kind.id()).constant(kind.usualSeverity()).text(kind.summary());
  }

  static FindingKind kind(WireReader in) {
    return new FindingKind(in.text(), in.constant(Severity.class), in.text());
  }

  private static void put(WireWriter out, Evidence evidence) {
    if (evidence instanceof Evidence.Quote quote) {
      out.number(0);
      ArticleWire.put(out, quote.place());
      out.text(quote.says());
    } else if (evidence instanceof Evidence.Source source) {
      out.number(1).text(source.name()).text(source.says());
    } else if (evidence instanceof Evidence.Alternative other) {
      out.number(3).text(other.value()).text(other.because());
    } else {
      out.number(2).text(((Evidence.Reasoning) evidence).because());
    }
  }

  private static Evidence evidence(WireReader in) {
    return switch (in.number()) {
      case 0 -> new Evidence.Quote(ArticleWire.place(in), in.text());
      case 1 -> new Evidence.Source(in.text(), in.text());
      case 3 -> new Evidence.Alternative(in.text(), in.text());
      default -> new Evidence.Reasoning(in.text());
    };
  }

  private static void put(WireWriter out, QuickFix fix) {
    out.text(fix.label());
    out.list(fix.changes(), change -> put(out, change));
  }

  private static QuickFix fix(WireReader in) {
    String label = in.text();
    List<Change> changes = in.list(() -> change(in));
    return new QuickFix(label, changes);
  }

  private static void put(WireWriter out, Change change) {
    if (change instanceof Change.Annotate annotate) {
      out.number(0);
      ArticleWire.put(out, annotate.place());
      out.text(annotate.layer());
      ArticleWire.put(out, annotate.features());
    } else if (change instanceof Change.SetFeature set) {
      out.number(1).text(set.article()).text(set.annotation());
      out.text(set.feature()).text(set.value());
    } else {
      Change.SetPublished set = (Change.SetPublished) change;
      out.number(2).text(set.article());
      ArticleWire.put(out, set.published());
    }
  }

  private static Change change(WireReader in) {
    return switch (in.number()) {
      case 0 -> new Change.Annotate(ArticleWire.place(in), in.text(), ArticleWire.features(in));
      case 1 -> new Change.SetFeature(in.text(), in.text(), in.text(), in.text());
      default -> new Change.SetPublished(in.text(), ArticleWire.days(in));
    };
  }
}
