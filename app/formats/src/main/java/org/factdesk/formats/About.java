package org.factdesk.formats;

/**
 * What people say of a dataset; each may be empty.
 *
 * @param title what it is called
 * @param purpose what it is made for, some sentences
 * @param sources where the articles come from, some sentences
 * @param licence its identifier, such as {@code cc-by-4.0}
 * @param creator who publishes it
 * @param homepage its address on the web
 * @param citation how to cite it
 */
public record About(
    String title,
    String purpose,
    String sources,
    String licence,
    String creator,
    String homepage,
    String citation) {
  /** Nothing is said. */
  public static final About NOTHING = new About("", "", "", "", "", "", "");
}
