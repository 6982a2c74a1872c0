package org.factdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiInstallTest {
  @TempDir Path home;

  /**
   * A stand-in for Maven that says this and ends so; the real one would write where it must not.
   */
  private ApiInstall install(String says, int code) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the stand-in for Maven needs a shell");
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Path maven =
        Files.writeString(
            home.resolve("mvn"), "#!/bin/sh\ncat <<'END'\n" + says + "\nEND\nexit " + code + "\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    return new ApiInstall(home, home.resolve("target/dist"), maven.toString());
  }

  @Test
  void it_is_done_as_long_as_the_jar_is_there() throws IOException {
    Path jar = Files.writeString(home.resolve("factdesk-checker-testkit-9.jar"), "");
    ApiInstall api = install("[INFO] Installing /a/b.jar to " + jar, 0);

    assertThat(api.isDone()).isFalse();
    assertThat(api.run()).isEmpty();
    assertThat(api.isDone()).isTrue();
    Files.delete(jar);
    assertThat(api.isDone()).isFalse();
  }

  @Test
  void the_first_thing_that_maven_blames_is_the_reason() throws IOException {
    ApiInstall api = install("[INFO] fine\n[ERROR] Could not transfer artifact x\n[ERROR] more", 1);

    assertThat(api.run().orElseThrow())
        .startsWith("Could not transfer artifact x; all that Maven said is in ")
        .endsWith("install-api.log");
    assertThat(api.isDone()).isFalse();
    assertThat(install("", 7).run().orElseThrow()).startsWith("Maven ended with code 7");
  }

  @Test
  void without_maven_or_a_checkout_it_says_so() throws IOException {
    assertThat(new ApiInstall(home.resolve("none"), home, "mvn").run().orElseThrow())
        .contains("is no checkout of Factdesk");
    install("", 0);
    assertThat(new ApiInstall(home, home, home.resolve("no-mvn").toString()).run().orElseThrow())
        .startsWith("Maven did not run (")
        .contains("install it");
  }

  @Test
  void a_command_outside_a_build_says_what_to_run() {
    CommandRun run = CommandRun.in(home, "plugins", "install-api");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("run ./factdesk in a clone");
  }
}
