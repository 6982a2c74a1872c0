package org.factdesk.cli;

import java.util.Optional;
import org.factdesk.checker.ApiVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

  /** The version in the jar's manifest; classes outside a jar have none. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "Factdesk "
          + number()
          + " (checker API "
          + ApiVersion.CURRENT
          + ", Java "
          + System.getProperty("java.version")
          + ")"
    };
  }
}
