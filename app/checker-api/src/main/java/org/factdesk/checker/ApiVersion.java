package org.factdesk.checker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of this API. A plugin's jar names the one it was written for in its manifest, {@code
 * Factdesk-Api-Version: 1.0}; it is compared before any class of the plugin loads.
 *
 * @param major grows when something is taken away or changes its meaning
 * @param minor grows when something is added
 */
public record ApiVersion(int major, int minor) {
  /** The version that this Factdesk offers. */
  public static final ApiVersion CURRENT = new ApiVersion(1, 1);

  private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(\\.\\d{1,9})?");

  /**
   * Reads "1.0" or "1.0.3".
   *
   * @throws IllegalArgumentException naming the text, where it is no version
   */
  public static ApiVersion parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a version like 1.0: '" + text + "'");
    }
    return new ApiVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** Whether a plugin written for the needed version runs on this one. */
  public boolean offers(ApiVersion needed) {
    return major == needed.major && minor >= needed.minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
