package org.factdesk.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.factdesk.checker.Checker;

/** Makes the checkers that a plugin's jar names, each in contained calls. */
final class Providers implements AutoCloseable {
  /** More broken lines than any honest service file has. */
  private static final int MOST = 1000;

  private final Workers workers = new Workers(1);
  private final Duration budget;

  /**
   * @param budget the time that each call may take
   */
  Providers(Duration budget) {
    this.budget = budget;
  }

  /**
   * Each provider that the jar names, made and asked who it is, or what went wrong with it.
   *
   * @param wanted the classes to which this is restricted; empty for all
   */
  List<Offer> of(PluginClassLoader classes, List<String> wanted) {
    List<Offer> offers = new ArrayList<>();
    Iterator<ServiceLoader.Provider<Checker>> providers =
        ServiceLoader.load(Checker.class, classes).stream().iterator();
    while (offers.size() < MOST) {
      Call<Optional<ServiceLoader.Provider<Checker>>> next =
          contained(classes, () -> next(providers));
      Optional<ServiceLoader.Provider<Checker>> provider = next.result();
      if (provider == null) {
        offers.add(new Offer.Broken(String.valueOf(next.failure())));
      } else if (provider.isEmpty()) {
        return offers;
      } else if (wanted.isEmpty() || wanted.contains(provider.get().type().getName())) {
        offers.add(made(classes, provider.get()));
      }
    }
    return offers;
  }

  private static Optional<ServiceLoader.Provider<Checker>> next(
      Iterator<ServiceLoader.Provider<Checker>> providers) {
    return providers.hasNext() ? Optional.of(providers.next()) : Optional.empty();
  }

  private Offer made(ClassLoader classes, ServiceLoader.Provider<Checker> provider) {
    Call<Offer> call = contained(classes, () -> sound(provider.get()));
    Offer made = call.result();
    return made == null ? new Offer.Broken(String.valueOf(call.failure())) : made;
  }

  private static Offer sound(Checker checker) {
    return new Offer.Sound(checker, checker.description());
  }

  private <T> Call<T> contained(ClassLoader classes, Callable<T> work) {
    Call<T> call = new Call<>(classes, budget, work);
    workers.run(List.of(call), () -> false);
    return call;
  }

  @Override
  public void close() {
    workers.close();
  }
}
