package org.factdesk.engine;

import java.util.List;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.checker.Option;

/** What a checker says of itself, as bytes. */
final class DescriptionWire {
  private DescriptionWire() {}

  static void put(WireWriter out, CheckerDescription description) {
    out.text(description.id()).text(description.name());
    out.list(description.layers(), out::text);
    out.list(description.kinds(), kind -> FindingWire.put(out, kind));
    out.list(description.options(), option -> put(out, option));
  }

  static CheckerDescription description(WireReader in) {
    return new CheckerDescription(
        in.text(),
        in.text(),
        in.list(in::text),
        in.list(() -> FindingWire.kind(in)),
        in.list(() -> option(in)));
  }

  private static void put(WireWriter out, Option<?> option) {
    out.text(option.key()).text(option.summary());
    if (option.usual() instanceof Double usual) {
      List<Double> range = option.range().orElseThrow();
      out.number(0).real(usual).real(range.get(0)).real(range.get(1));
    } else if (option.usual() instanceof Boolean usual) {
      out.number(1).flag(usual);
    } else if (option.shippedList().isPresent()) {
      out.number(4).text(option.shippedList().get());
    } else if (option.choices().isEmpty()) {
      out.number(2).text((String) option.usual());
    } else {
      out.number(3).list(option.choices(), out::text);
    }
  }

  private static Option<?> option(WireReader in) {
    String key = in.text();
    String summary = in.text();
    return switch (in.number()) {
      case 0 -> Option.number(key, in.real(), in.real(), in.real(), summary);
      case 1 -> Option.flag(key, in.flag(), summary);
      case 2 -> Option.text(key, in.text(), summary);
      case 4 -> Option.lines(key, in.text(), summary);
      default -> Option.choice(key, in.list(in::text), summary);
    };
  }
}
