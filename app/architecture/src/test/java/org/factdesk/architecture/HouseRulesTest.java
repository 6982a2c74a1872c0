package org.factdesk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.factdesk.checker.Checker;

/** The rules of the house that the module graph alone cannot keep. */
@AnalyzeClasses(
    packages = "org.factdesk",
    importOptions = {ImportOption.DoNotIncludeTests.class})
class HouseRulesTest {
  private static final String[] SWING = {"javax.swing..", "java.awt..", "com.formdev.."};

  @ArchTest
  static final ArchRule only_the_desktop_knows_swing =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.factdesk.desktop..", "org.factdesk.benchmarks..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SWING)
          .because("everything but the window works headless and off the event thread");

  @ArchTest
  static final ArchRule checkers_and_their_api_touch_no_files_network_or_threads =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.factdesk.checker..",
              "org.factdesk.plugins..",
              "org.factdesk.model..",
              "org.factdesk.text..",
              "org.factdesk.timex..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "files, network or threads", HouseRulesTest::reachesOutside))
          .because("a checker is a pure function that also runs on other machines");

  @ArchTest
  static final ArchRule nothing_is_fetched_from_the_network =
      noClasses()
          .that(
              DescribedPredicate.describe(
                  "do not give out what a jar in memory holds",
                  type -> !type.getName().startsWith("org.factdesk.engine.PluginClassLoader")))
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection"
                  + "|InetAddress|InetSocketAddress|http\\..*)|java\\.nio\\.channels\\..*Socket.*"
                  + "|java\\.rmi\\..*|javax\\.net\\..*|org\\.jsoup\\.(Connection.*|helper\\.HttpConnection.*)")
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "opens an address",
                  call ->
                      call.getTargetOwner().getName().equals("java.net.URL")
                          && call.getTarget().getName().startsWith("open")))
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "has jsoup fetch a page",
                  call ->
                      call.getTargetOwner().getName().equals("org.jsoup.Jsoup")
                          && call.getTarget().getName().equals("connect")))
          .because("what a file names is never fetched; a newsroom's articles stay on the machine");

  @ArchTest
  static final ArchRule checkers_keep_no_state =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areAssignableTo(Checker.class)
          .should()
          .beFinal()
          .allowEmptyShould(true)
          .because("the engine calls checkers from any thread in any order");

  @ArchTest
  static final ArchRule nothing_static_changes =
      noFields()
          .that(
              DescribedPredicate.describe(
                  "are static and not final",
                  (JavaField field) ->
                      field.getModifiers().contains(JavaModifier.STATIC)
                          && !field.getModifiers().contains(JavaModifier.FINAL)
                          && !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
          .should()
          .beDeclaredInClassesThat()
          .resideInAPackage("org.factdesk..")
          .allowEmptyShould(true)
          .because("two workspaces may be open at once, and tests run side by side");

  @ArchTest
  static final ArchRule nobody_waits_for_the_event_thread =
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "is invokeAndWait", call -> call.getTarget().getName().equals("invokeAndWait")))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("javax.swing.SwingWorker")
          .because("one class knows how to get on and off the event thread");

  @ArchTest
  static final ArchRule threads_are_made_in_one_class_a_room =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.factdesk.workspace.Background")
          .and()
          .doNotHaveFullyQualifiedName("org.factdesk.engine.Workers")
          .and()
          .resideOutsideOfPackage("org.factdesk.benchmarks..")
          .should()
          .callConstructorWhere(
              DescribedPredicate.describe(
                  "makes a thread", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
          .because("whoever makes a thread must also end it");

  @ArchTest
  static final ArchRule processes_are_started_only_where_they_are_waited_for =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.factdesk.engine.PluginProcess")
          .and()
          .doNotHaveFullyQualifiedName("org.factdesk.cli.MergeInstall")
          .and()
          .doNotHaveFullyQualifiedName("org.factdesk.cli.ApiInstall")
          .and()
          .resideOutsideOfPackage("org.factdesk.benchmarks..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.ProcessBuilder")
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "starts a process",
                  call ->
                      call.getTargetOwner().isEquivalentTo(Runtime.class)
                          && call.getTarget().getName().equals("exec")))
          .because("whoever starts a process must also end it");

  @ArchTest
  static final ArchRule only_the_command_line_writes_to_the_standard_streams =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.factdesk.cli..", "org.factdesk.benchmarks..")
          .and()
          .doNotHaveFullyQualifiedName("org.factdesk.desktop.Main")
          .should()
          .accessFieldWhere(
              DescribedPredicate.describe(
                  "is a standard stream",
                  access ->
                      access.getTargetOwner().getFullName().equals("java.lang.System")
                          && access.getTarget().getName().matches("out|err|in")))
          .because("standard output carries results only; the rest goes to the log");

  @ArchTest
  static final ArchRule no_knots_between_the_features_of_the_desktop =
      slices()
          .matching("org.factdesk.desktop.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature can be read, tested and taken out alone");

  @ArchTest
  static final ArchRule no_format_knows_another =
      slices()
          .matching("org.factdesk.formats.(*)..")
          .should()
          .notDependOnEachOther()
          .because("one can be read, tested, mended or taken out without a look at the others");

  @ArchTest
  static final ArchRule what_formats_share_knows_none_of_them =
      noClasses()
          .that()
          .resideInAPackage("org.factdesk.formats")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.factdesk.formats.*..")
          .because("plugins add formats in the same way as those that ship");

  @ArchTest
  static final ArchRule a_plugin_sees_the_api_alone =
      classes()
          .that()
          .resideInAPackage("org.factdesk.plugins..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "org.factdesk.plugins..",
              "org.factdesk.checker..",
              "org.factdesk.model..",
              "org.factdesk.text..",
              "org.factdesk.timex..")
          .because("what a shipped checker needs, every author must have");

  private static boolean reachesOutside(JavaClass type) {
    String name = type.getFullName();
    return name.startsWith("java.nio.file.")
        || name.startsWith("java.net.")
        || name.startsWith("java.util.concurrent.Executor")
        || name.equals("java.lang.Thread")
        || (name.startsWith("java.io.File") && !name.equals("java.io.FileDescriptor"));
  }
}
