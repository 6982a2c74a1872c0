package org.factdesk.timex;

import java.util.ArrayList;
import java.util.List;

/** The words of {@link Lexicon#ENGLISH}, as "word=value" lists. */
final class EnglishWords {
  private EnglishWords() {}

  static List<Lexeme> lexemes() {
    List<Lexeme> all = new ArrayList<>();
    calendar(all);
    numbers(all);
    units(all);
    directions(all);
    timesOfDay(all);
    seasonsAndHolidays(all);
    references(all);
    grammar(all);
    return all;
  }

  private static void calendar(List<Lexeme> all) {
    add(
        all,
        Kind.MONTH,
        "january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 "
            + "november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 "
            + "oct=10 nov=11 dec=12");
    add(
        all,
        Kind.WEEKDAY,
        "monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7 mon=1 tue=2 "
            + "tues=2 wed=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7 mondays=1 tuesdays=2 "
            + "wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7");
  }

  private static void numbers(List<Lexeme> all) {
    add(
        all,
        Kind.CARDINAL,
        "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 "
            + "twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 "
            + "nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 "
            + "ninety=90");
    add(all, Kind.MULTIPLIER, "hundred=100 thousand=1000 million=1000000");
    add(
        all,
        Kind.ORDINAL,
        "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 "
            + "eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 "
            + "seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30");
    add(all, Kind.ORDINAL_ENDING, "st nd rd th");
    add(all, Kind.PLURAL, "s");
    add(
        all,
        Kind.QUANTIFIER,
        "few=X several=X many=X couple=X dozen=12 dozens=X tens=X hundreds=X thousands=X countless=X numerous=X");
  }

  private static void units(List<Lexeme> all) {
    for (Unit unit : Unit.values()) {
      if (unit == Unit.SECOND || unit == Unit.SEASON) {
        continue; // "second" is an ordinal first; see the grammar of lengths
      }
      String word = unit.name().toLowerCase(java.util.Locale.ROOT);
      all.add(new Lexeme(word, Kind.UNIT, unit.ordinal(), ""));
      String plural =
          switch (unit) {
            case CENTURY -> "centuries";
            case MILLENNIUM -> "millennia";
            default -> word + "s";
          };
      all.add(new Lexeme(plural, Kind.UNIT, unit.ordinal(), "+"));
    }
    all.add(new Lexeme("seconds", Kind.UNIT, Unit.SECOND.ordinal(), "+"));
    all.add(new Lexeme("yrs", Kind.UNIT, Unit.YEAR.ordinal(), "+"));
    all.add(new Lexeme("hrs", Kind.UNIT, Unit.HOUR.ordinal(), "+"));
    all.add(new Lexeme("mins", Kind.UNIT, Unit.MINUTE.ordinal(), "+"));
  }

  private static void directions(List<Lexeme> all) {
    add(all, Kind.THIS, "this=0 that=-1 these=0 those=-1 same=-2 current=0");
    add(all, Kind.LAST, "last past previous preceding prior latest");
    add(all, Kind.NEXT, "next coming following upcoming subsequent");
    add(all, Kind.AGO, "ago");
    add(all, Kind.LATER, "later afterward afterwards hence");
    add(all, Kind.EARLIER, "earlier");
    add(all, Kind.BEFORE, "before");
    add(all, Kind.AFTER, "after");
    add(all, Kind.DAY_FROM_TODAY, "yesterday=-1 today=0 tomorrow=1");
    add(all, Kind.TONIGHT, "tonight=NI overnight=NI");
    add(
        all,
        Kind.STAGE,
        "early=START mid=MID late=END start=START beginning=START middle=MID end=END close=END wee=START latter=END");
    add(all, Kind.EVERY, "every each per");
    add(
        all,
        Kind.REGULARLY,
        "daily=P1D weekly=P1W biweekly=P2W monthly=P1M bimonthly=P2M quarterly=P1Q yearly=P1Y "
            + "annual=P1Y annually=P1Y hourly=PT1H nightly=P1D biannual=P6M semiannual=P6M semiannually=P6M biennial=P2Y");
    add(all, Kind.LONG, "yearlong=P1Y monthlong=P1M weeklong=P1W daylong=P1D hourlong=PT1H");
    add(all, Kind.FISCAL, "fiscal financial fy");
  }

  private static void timesOfDay(List<Lexeme> all) {
    add(
        all,
        Kind.DAY_PART,
        "morning=MO mornings=MO afternoon=AF afternoons=AF evening=EV evenings=EV night=NI "
            + "nights=NI dawn=MO dusk=EV daytime=DT lunchtime=MI midday=MI midmorning=MO "
            + "midafternoon=AF");
    add(all, Kind.NOON, "noon=12 midnight=0");
    add(all, Kind.AM_PM, "am=0 pm=12");
    add(all, Kind.OCLOCK, "clock");
    add(
        all,
        Kind.ZONE,
        "et=LOCAL ct=LOCAL mt=LOCAL pt=LOCAL gmt=Z utc=Z est=-05 edt=-04 cst=-06 cdt=-05 mst=-07 mdt=-06 pst=-08 pdt=-07 cet=+01 "
            + "cest=+02 bst=+01 eet=+02 eest=+03 msk=+03 ist=+05:30 jst=+09 hkt=+08 aest=+10 "
            + "aedt=+11");
  }

  private static void seasonsAndHolidays(List<Lexeme> all) {
    add(all, Kind.QUARTER, "q");
    add(
        all,
        Kind.DECADE,
        "twenties=1920 thirties=1930 forties=1940 fifties=1950 sixties=1960 seventies=1970 "
            + "eighties=1980 nineties=1990");
    add(
        all,
        Kind.SEASON,
        "spring=SP summer=SU autumn=FA fall=FA winter=WI springs=SP summers=SU winters=WI");
    add(
        all,
        Kind.HOLIDAY_WORD,
        "new labor memorial mother martin independence valentine veterans father good boxing "
            + "bastille columbus presidents palm armistice ash election earth black");
    add(
        all,
        Kind.HOLIDAY,
        "christmas=12-25 halloween=10-31 thanksgiving=TH easter=EA juneteenth=06-19");
  }

  private static void references(List<Lexeme> all) {
    add(
        all,
        Kind.REFERENCE,
        "now=PRESENT_REF moments=PAST_REF recent=PAST_REF present=PRESENT_REF currently=PRESENT_REF presently=PRESENT_REF nowadays=PRESENT_REF "
            + "recently=PAST_REF lately=PAST_REF future=FUTURE_REF");
  }

  private static void grammar(List<Lexeme> all) {
    add(all, Kind.A, "a an");
    add(all, Kind.THE, "the");
    add(all, Kind.OF, "of");
    add(all, Kind.IN, "in within during over for");
    add(all, Kind.ON, "on");
    add(all, Kind.AT, "at by until till since");
    add(all, Kind.TO, "to through");
    add(all, Kind.AND, "and");
    add(all, Kind.OR, "or");
    add(all, Kind.BETWEEN, "between");
    add(all, Kind.FROM, "from");
    add(
        all,
        Kind.ABOUT,
        "about=APPROX around=APPROX approximately=APPROX roughly=APPROX nearly=LESS_THAN "
            + "almost=LESS_THAN");
    add(
        all,
        Kind.MORE,
        "more=MORE_THAN less=LESS_THAN fewer=LESS_THAN least=EQUAL_OR_MORE most=EQUAL_OR_LESS");
    add(all, Kind.THAN, "than");
    add(all, Kind.OLD, "old olds age aged");
    add(all, Kind.ERA, "bc bce");
    add(all, Kind.WHOLE, "whole entire full half all");
  }

  private static void add(List<Lexeme> all, Kind kind, String words) {
    for (String entry : words.split(" ")) {
      int equals = entry.indexOf('=');
      String word = equals < 0 ? entry : entry.substring(0, equals);
      String code = equals < 0 ? "" : entry.substring(equals + 1);
      boolean number = code.matches("-?\\d+");
      all.add(new Lexeme(word, kind, number ? Integer.parseInt(code) : 0, number ? "" : code));
    }
  }
}
