package org.factdesk.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginTrustTest {
  private static final Path JAR = Path.of("/news/plugins/a.jar");

  @TempDir Path settings;

  private PluginTrust trust(String workspace) {
    return new PluginTrust(
        Settings.read(settings.resolve("trusted.properties")), Path.of(workspace));
  }

  @Test
  void nothing_runs_before_somebody_has_said_so() {
    PluginTrust trust = trust("/news");
    assertThat(trust.mayRun(JAR, "1")).isFalse();
    assertThat(trust.waiting()).containsExactly(JAR);
  }

  @Test
  void what_was_allowed_runs_at_every_start_until_it_changes() {
    PluginTrust trust = trust("/news");
    trust.mayRun(JAR, "1");
    trust.allowThese();
    assertThat(trust.waiting()).isEmpty();
    PluginTrust later = trust("/news");
    assertThat(later.mayRun(JAR, "1")).isTrue();
    assertThat(later.mayRun(JAR, "2")).isFalse();
    assertThat(later.waiting()).containsExactly(JAR);
    assertThat(trust("/other").mayRun(JAR, "1")).isFalse();
  }

  @Test
  void in_a_trusted_folder_every_new_build_runs() {
    PluginTrust trust = trust("/news");
    trust.mayRun(JAR, "1");
    trust.allowFolder();
    assertThat(trust.mayRun(JAR, "2")).isTrue();
    assertThat(trust("/news").mayRun(JAR, "3")).isTrue();
  }

  @Test
  void what_was_refused_is_asked_again_only_when_it_changes_or_when_wanted() {
    PluginTrust trust = trust("/news");
    trust.mayRun(JAR, "1");
    trust.refuseThese();
    assertThat(trust.mayRun(JAR, "1")).isFalse();
    assertThat(trust.waiting()).isEmpty();
    trust.askAgain();
    trust.mayRun(JAR, "1");
    assertThat(trust.waiting()).containsExactly(JAR);
  }

  @Test
  void a_jar_that_is_built_again_is_allowed_as_it_is_now_and_not_as_it_was() {
    PluginTrust trust = trust("/news");
    trust.mayRun(JAR, "1");
    trust.mayRun(JAR, "2");
    trust.allowThese();
    assertThat(trust.mayRun(JAR, "1")).isFalse();
    assertThat(trust.mayRun(JAR, "2")).isTrue();
  }
}
