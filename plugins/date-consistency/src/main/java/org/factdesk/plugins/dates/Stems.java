package org.factdesk.plugins.dates;

import java.util.HashMap;
import java.util.Map;

/** What forms of one English word have in common; rough, and the same for a country's names. */
final class Stems {
  private static final int LENGTH = 7;

  /** Words that news uses for one thing: a country, its people, its capital; to kill, to die. */
  private static final Map<String, String> SAME =
      read(
          """
          us: america american americans states usa washington
          russia: kremlin moscow russian russians russias
          ukraine: kiev kyiv ukrainian
          china: beijing chinese
          uk: britain british
          france: french
          germany: german
          iran: iranian tehran
          israel: israeli
          india: indian
          japan: japanese
          die: dead death deaths deceased died dies dying fatal fatally kill killed killing kills murder murdered murders perished slain slaying
          shoot: gunfire gunman gunmen gunned shooter shooting shootings shoots shot shots
          quake: earthquake earthquakes quake quakes temblor tremor
          fire: blaze blazes fire fires inferno
          arrest: arrest arrested arrests captured custody detain detained nabbed
          win: beat beating beats defeat defeated defeats victories victory win winning wins won
          announ: announce announced announcement announces reveal revealed unveil unveiled unveils
          buy: acquire acquired acquires acquisition bought buy buying buys purchase purchased purchases takeover
          resign: quit quits resign resignation resigned resigns
          crash: collide collided collision crash crashed crashes
          attack: assault assaulted attack attacked attacks raid raided
          name: appoint appointed appointment appoints named nominate nominated nominates nomination nominee picked tapped
          rob: burglary heist robbed robber robbers robbery stole stolen theft thief thieves
          protest: demonstration demonstrations demonstrators protest protesters protests
          hurt: hurt injured injuries injuring injury wounded wounding wounds
          begin: began begin beginning begins begun opened opens start started starting starts
          hold: held hold holding holds
          meet: meet meeting meetings meets met
          sign: sign signed signing signs
          releas: issue issued publish published release released releases releasing
          strik: hit hits jolted shook strike strikes struck
          hand: deliver delivered delivers gave given hand handed hands submit submitted
          writ: write writing written wrote
          sell: sale sales sell selling sells sold
          rehab: rehab rehabilitation
          charge: accused charge charged charges indicted indictment
          court: arraigned arraignment court judge tribunal
          convict: convicted conviction guilty
          escap: escape escaped escapee escapes fled flee
          fall: fall fallen falling falls fell
          wed: married marry wed wedding
          """);

  private Stems() {}

  /** Lines of "stem: word word …". */
  private static Map<String, String> read(String lines) {
    Map<String, String> same = new HashMap<>();
    for (String line : lines.split("\n")) {
      int colon = line.indexOf(':');
      for (String word : line.substring(colon + 1).strip().split(" ")) {
        same.put(word, line.substring(0, colon).strip());
      }
    }
    return Map.copyOf(same);
  }

  static String of(String form) {
    String same = SAME.get(form);
    if (same != null) {
      return same;
    }
    if (form.isEmpty() || Character.isDigit(form.charAt(0))) {
      return form;
    }
    String stem = withoutEnding(form);
    return stem.length() > LENGTH ? stem.substring(0, LENGTH) : stem;
  }

  private static String withoutEnding(String form) {
    int length = form.length();
    if (length > 4 && form.endsWith("ies")) {
      return form.substring(0, length - 3) + "i";
    }
    String word = form;
    boolean plural =
        length > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us");
    if (plural) {
      word = form.substring(0, length - 1);
    }
    if (word.length() > 5 && word.endsWith("ing")) {
      return single(word.substring(0, word.length() - 3));
    }
    if (word.length() > 4 && word.endsWith("ed")) {
      return single(word.substring(0, word.length() - 2));
    }
    if (word.length() > 4 && word.endsWith("ly")) {
      return word.substring(0, word.length() - 2);
    }
    return word.length() > 3 && (word.endsWith("e") || word.endsWith("y"))
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** "stopp" is "stop". */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean twice =
        last > 2
            && stem.charAt(last) == stem.charAt(last - 1)
            && "lsz".indexOf(stem.charAt(last)) < 0;
    String base = twice ? stem.substring(0, last) : stem;
    return base.endsWith("e") || base.endsWith("y") ? base.substring(0, base.length() - 1) : base;
  }
}
