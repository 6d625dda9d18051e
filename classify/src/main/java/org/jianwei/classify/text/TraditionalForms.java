package org.jianwei.classify.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the tables of traditional forms: each pair is a form and, of one length, what it becomes.
 */
final class TraditionalForms {

  private TraditionalForms() {}

  /** The pairs of a file beside this class, both halves in one string. */
  static List<String> read(String name) {
    InputStream resource = TraditionalForms.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("resource " + name + " is missing");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
