package org.factdesk.plugins.dates;

import java.util.Map;

/** What forms of one English word have in common; rough, and the same for a country's names. */
final class Stems {
  private static final int LENGTH = 7;

  /** News calls a government by its country or its capital. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("usa", "us"),
          Map.entry("states", "us"),
          Map.entry("america", "us"),
          Map.entry("american", "us"),
          Map.entry("americans", "us"),
          Map.entry("washington", "us"),
          Map.entry("moscow", "russia"),
          Map.entry("kremlin", "russia"),
          Map.entry("russian", "russia"),
          Map.entry("russians", "russia"),
          Map.entry("russias", "russia"),
          Map.entry("kiev", "ukraine"),
          Map.entry("kyiv", "ukraine"),
          Map.entry("ukrainian", "ukraine"),
          Map.entry("beijing", "china"),
          Map.entry("chinese", "china"),
          Map.entry("british", "uk"),
          Map.entry("britain", "uk"),
          Map.entry("french", "france"),
          Map.entry("german", "germany"),
          Map.entry("iranian", "iran"),
          Map.entry("tehran", "iran"),
          Map.entry("israeli", "israel"),
          Map.entry("indian", "india"),
          Map.entry("japanese", "japan"),
          Map.entry("written", "writ"),
          Map.entry("wrote", "writ"),
          Map.entry("writing", "writ"),
          Map.entry("held", "hold"),
          Map.entry("met", "meet"),
          Map.entry("died", "die"),
          Map.entry("dead", "die"),
          Map.entry("death", "die"),
          Map.entry("killed", "kill"),
          Map.entry("shot", "shoot"),
          Map.entry("began", "begin"),
          Map.entry("begun", "begin"),
          Map.entry("sold", "sell"),
          Map.entry("bought", "buy"),
          Map.entry("won", "win"),
          Map.entry("fell", "fall"),
          Map.entry("struck", "strik"));

  private Stems() {}

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
