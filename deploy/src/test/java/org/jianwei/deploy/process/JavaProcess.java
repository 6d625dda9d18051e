package org.jianwei.deploy.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** A program in a process of its own; a Java one has the class path of the tests. */
public final class JavaProcess implements AutoCloseable {

  private final Process process;
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
  private final Thread reader;

  private JavaProcess(Process process) {
    this.process = process;
    this.reader = new Thread(this::read, "output of " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts a class's main method. */
  public static JavaProcess start(String mainClass, String... args) throws IOException {
    return start(List.of(), mainClass, args);
  }

  /**
   * Starts a class's main method.
   *
   * @param options further options of the JVM, which win over those of all processes
   */
  public static JavaProcess start(List<String> options, String mainClass, String... args)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-Djianwei.logs=target/logs",
                "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8"));
    command.addAll(options);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            mainClass));
    command.addAll(Arrays.asList(args));
    return new JavaProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Starts a program that is not Java. */
  public static JavaProcess other(List<String> command) throws IOException {
    return new JavaProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Everything printed so far, standard error included. */
  public List<String> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  /** Waits until that many printed lines are of a kind. */
  public void awaitLines(int count, Predicate<String> kind, long secondsMax)
      throws InterruptedException, TimeoutException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(secondsMax);
    while (lines().stream().filter(kind).count() < count) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new TimeoutException("printed only:\n" + String.join("\n", lines()));
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  /** Waits for the end and returns the exit code. */
  public int awaitExit(long secondsMax) throws InterruptedException, TimeoutException {
    if (!process.waitFor(secondsMax, TimeUnit.SECONDS)) {
      throw new TimeoutException("still running; printed:\n" + String.join("\n", lines()));
    }
    reader.join();
    return process.exitValue();
  }

  /** Asks it to stop, as Ctrl-C does. */
  public void stop() {
    process.toHandle().destroy();
  }

  /** Kills it without a word, as kill -9 does. */
  public void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private void read() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      in.lines().forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UncheckedIOException e) {
      // A killed process closes its output in the middle of a read.
      lines.add("(output ended: " + e.getMessage() + ")");
    }
  }
}
