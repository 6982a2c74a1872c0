package org.factdesk.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.checker.CheckerDescription;
import org.factdesk.engine.PluginProcess.Died;

/**
 * A plugin that runs in processes of its own. No class of it is ever loaded in this one.
 *
 * @param offers what its providers came to, in the order of its service file
 */
record ChildPlugin(PluginProcesses processes, List<Offer> offers) {
  ChildPlugin {
    offers = List.copyOf(offers);
  }

  /** What a process says of one of the plugin's providers. */
  private sealed interface Said {
    record Broken(String why) implements Said {}

    record Sound(String type, boolean across, boolean checks, CheckerDescription description)
        implements Said {}

    static Said of(WireReader in) {
      return in.flag()
          ? new Sound(in.text(), in.flag(), in.flag(), DescriptionWire.description(in))
          : new Broken(Thrown.oneLine(in.text()));
    }
  }

  /**
   * Starts the plugin's first process and asks it for the checkers. Where it does not answer, that
   * is all that is offered.
   *
   * @throws ChildFailure where there is no process
   */
  static ChildPlugin open(PluginManifest manifest, JarContents contents, Limits limits) {
    byte[] jar = contents.bytes();
    PluginProcess first = PluginProcess.start(limits);
    List<Said> all = said(first, Ask.load(manifest, jar, limits, List.of()), limits);
    List<Said.Sound> sound = sound(all);
    byte[] loadAgain = Ask.load(manifest, jar, limits, types(sound));
    PluginProcesses processes =
        new PluginProcesses(manifest.id(), () -> another(loadAgain, sound, limits));
    if (sound.isEmpty() || sound.size() < all.size()) {
      first.end(); // nobody will call it, or what failed has left something that keeps running
    } else {
      processes.add(first);
    }
    return new ChildPlugin(processes, offers(all, processes, limits));
  }

  private static List<Said> said(PluginProcess process, byte[] message, Limits limits) {
    try {
      return load(process, message, limits);
    } catch (ChildFailure failure) {
      return List.of(new Said.Broken(String.valueOf(failure.getMessage())));
    }
  }

  private static List<Said> load(PluginProcess process, byte[] message, Limits limits) {
    Duration time = limits.callTime().multipliedBy(3).plusSeconds(20);
    try {
      return process.ask(message, time, in -> in.list(() -> Said.of(in)));
    } catch (Died died) {
      throw ChildFailure.of(died.how());
    } catch (ChildFailure failure) {
      process.end();
      throw failure;
    }
  }

  private static PluginProcess another(byte[] message, List<Said.Sound> as, Limits limits) {
    PluginProcess process = PluginProcess.start(limits);
    List<Said.Sound> sound = sound(load(process, message, limits));
    if (types(sound).equals(types(as))) {
      return process;
    }
    process.end();
    throw ChildFailure.of("its checkers could be made once, but not a second time");
  }

  private static List<String> types(List<Said.Sound> sound) {
    return sound.stream().map(Said.Sound::type).toList();
  }

  private static List<Said.Sound> sound(List<Said> all) {
    return all.stream().filter(Said.Sound.class::isInstance).map(Said.Sound.class::cast).toList();
  }

  private static List<Offer> offers(List<Said> all, PluginProcesses processes, Limits limits) {
    List<Offer> offers = new ArrayList<>();
    int number = 0;
    for (Said said : all) {
      if (said instanceof Said.Sound sound) {
        ChildCalls calls = new ChildCalls(processes, number++, limits);
        offers.add(
            new Offer.Sound(
                sound.across
                    ? new ChildChecker.Across(sound.description, calls, sound.checks)
                    : new ChildChecker.Alone(sound.description, calls),
                sound.description));
      } else {
        offers.add(new Offer.Broken(((Said.Broken) said).why));
      }
    }
    return offers;
  }
}
