package org.jianwei.deploy.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What a command prints during a test, instead of the terminal. */
final class Printed implements BeforeEachCallback, AfterEachCallback {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private PrintStream outBefore = System.out;
  private PrintStream errBefore = System.err;

  @Override
  public void beforeEach(ExtensionContext context) {
    outBefore = System.out;
    errBefore = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    System.setOut(outBefore);
    System.setErr(errBefore);
  }

  /** What went to the standard output. */
  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What went to the standard error. */
  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
