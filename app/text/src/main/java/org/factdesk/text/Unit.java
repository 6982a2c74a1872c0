package org.factdesk.text;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is measured in.
 *
 * @param name as in "mile"; empty for what is counted
 * @param dimension what it measures: "length", "percent", a currency's sign; empty for what is
 *     counted
 * @param size in the dimension's first unit
 */
public record Unit(String name, String dimension, double size) implements Serializable {
  /** Of things that are counted one by one. */
  public static final Unit COUNT = new Unit("", "", 1);

  /** Of places in an order: "36th". */
  public static final Unit ORDINAL = new Unit("ordinal", "ordinal", 1);

  static final Unit PERCENT = new Unit("percent", "percent", 1);

  private static final Map<String, Unit> BY_FORM = read();

  /** The unit written so, in any case; two words of one unit are joined by a hyphen. */
  static Optional<Unit> written(String form) {
    Unit unit = BY_FORM.get(form);
    return Optional.ofNullable(unit == null ? BY_FORM.get(form.toLowerCase(Locale.ROOT)) : unit);
  }

  /** The currency with this sign: "US$", "€". */
  static Unit currency(String sign) {
    String name =
        switch (sign) {
          case "US$", "USD" -> "$";
          case "EUR" -> "€";
          case "GBP" -> "£";
          case "Rs" -> "₹";
          default -> sign;
        };
    return new Unit(name, name, 1);
  }

  /** Whether it is money. */
  public boolean isMoney() {
    return dimension.equals(name) && !name.isEmpty() && !name.equals("ordinal") && !isPercent();
  }

  /** Whether it is hundredths of a whole. */
  public boolean isPercent() {
    return dimension.equals("percent");
  }

  private static Map<String, Unit> read() {
    Map<String, Unit> units = new HashMap<>();
    DataLines.of("units.txt")
        .forEach(
            line -> {
              String[] sides = line.split(": ");
              String[] unit = sides[0].split(" ");
              Unit read = new Unit(unit[2], unit[0], Double.parseDouble(unit[1]));
              for (String form : sides[1].split(" ")) {
                units.put(form, read);
              }
            });
    return Map.copyOf(units);
  }
}
