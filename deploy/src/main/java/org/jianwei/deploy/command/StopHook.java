package org.jianwei.deploy.command;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jianwei.deploy.line.Line;

/** Closes what runs, once: at the end of a verb or when the process is told to stop (Ctrl-C). */
final class StopHook implements AutoCloseable {

  private final List<AutoCloseable> parts;
  private final PrintStream err;
  private final AtomicBoolean closed = new AtomicBoolean();

  private StopHook(PrintStream err, List<AutoCloseable> parts) {
    this.err = err;
    this.parts = parts;
  }

  /** Registers parts, which are closed in their order. */
  static StopHook register(PrintStream out, PrintStream err, AutoCloseable... parts) {
    StopHook hook = new StopHook(err, List.of(parts));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> hook.stopped(out), "stop"));
    return hook;
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    for (AutoCloseable part : parts) {
      try {
        part.close();
      } catch (Exception e) {
        err.println("jianwei: while stopping: " + e);
      }
    }
  }

  /** Waits until a service gives up. A stop from outside ends the process instead. */
  static int watch(Line line, PrintStream err) throws InterruptedException {
    while (line.failures().isEmpty()) {
      Thread.sleep(500);
    }
    line.failures().forEach(f -> err.println("jianwei: " + f));
    return Main.NOT_AS_EXPECTED;
  }

  private void stopped(PrintStream out) {
    if (!closed.get()) {
      out.println("Stopping; what is under way is finished first.");
      close();
      out.println("Stopped.");
    }
  }
}
