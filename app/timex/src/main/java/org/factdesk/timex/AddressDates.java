package org.factdesk.timex;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in an address of the web: "/2022/02/04/", "/2013/may/03/", "-20130504". */
final class AddressDates {
  private static final int LONGEST = 2_000;
  private static final String YEAR = "(?<!\\d)((?:19[89]|20[0-4])\\d)";

  private static final Pattern PARTED =
      Pattern.compile(YEAR + "([/_-])(\\d{1,2}|[a-z]{3,9})\\2(\\d{1,2})(?![\\da-z]|[_-]archive)");
  private static final Pattern JOINED =
      Pattern.compile(YEAR + "(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private AddressDates() {}

  /** The day that the address has in its path; a day in parts before one in one number. */
  static Optional<LocalDate> in(String address) {
    String small = address.substring(0, Math.min(address.length(), LONGEST));
    String path = small.toLowerCase(Locale.ENGLISH);
    Matcher parted = PARTED.matcher(path);
    while (parted.find()) {
      Optional<LocalDate> day = day(parted.group(1), parted.group(3), parted.group(4));
      if (day.isPresent()) {
        return day;
      }
    }
    Matcher joined = JOINED.matcher(path);
    return joined.find()
        ? day(joined.group(1), joined.group(2), joined.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : number(month);
    return number < 1 || number > 12
        ? Optional.empty()
        : CalendarDays.of(Integer.parseInt(year), number, Integer.parseInt(day));
  }

  private static int number(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      boolean named = MONTHS.get(i).equals(name) || MONTHS.get(i).substring(0, 3).equals(name);
      if (named || name.equals("sept") && i == 8) {
        return i + 1;
      }
    }
    return 0;
  }
}
