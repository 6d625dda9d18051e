package org.jianwei.deploy.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jianwei.deploy.health.HealthFile;
import org.jianwei.deploy.press.HeldClock;
import org.jianwei.deploy.press.OpeningTime;
import org.jianwei.deploy.press.PortTakenException;
import org.jianwei.deploy.press.Press;
import org.jianwei.deploy.press.PressSettings;
import org.jianwei.runtime.Health;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jianwei press serve}: serves the made-up sites until it is stopped. */
@Command(
    name = "serve",
    description =
        "Serves the made-up sites until it is stopped. Their script of half a minute begins with"
            + " the first visit; a later start goes on where the script is by then.",
    mixinStandardHelpOptions = true)
final class PressServeCommand implements Callable<Integer> {

  private static final int LOOK_MS = 50;

  @Mixin PressOptions press = new PressOptions();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description =
          "Where the source files for the line are written, under sources/, and when the first"
              + " visit was.")
  Path data = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    OpeningTime opening = new OpeningTime(data.resolve("opened"));
    @Nullable Instant opened = opening.read();
    HeldClock held = new HeldClock(Clock.systemUTC());
    Press served = start(opened == null ? held : Clock.systemUTC(), opened);
    served.writeSources(data.resolve("sources"));
    HealthFile health =
        HealthFile.keep(data, () -> Health.of(Health.State.RUNNING), Clock.systemUTC());
    StopHook.register(System.out, System.err, health, served);
    served.sites().forEach(s -> System.out.println("Site: " + s.base() + "/  " + s.name()));
    if (opened == null) {
      awaitVisit(served);
      opening.write(Clock.systemUTC().instant());
      held.release();
      System.out.println("Somebody reads; articles appear over half a minute.");
    }
    Thread.currentThread().join();
    return Main.DONE;
  }

  private Press start(Clock clock, @Nullable Instant opened) {
    try {
      return Press.start(new PressSettings(press.host, press.port, clock, opened, 1));
    } catch (PortTakenException e) {
      throw new ConfigException(e.getMessage() + " with --press-port", e);
    }
  }

  private static void awaitVisit(Press press) throws InterruptedException {
    while (press.visits().all().isEmpty()) {
      Thread.sleep(LOOK_MS);
    }
  }
}
