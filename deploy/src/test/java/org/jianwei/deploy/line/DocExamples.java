package org.jianwei.deploy.line;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.json.JsonCodec;

/**
 * The records of the press that docs/examples shows. After a change on purpose, run LineIT with
 * {@code -Dpress.port=17801}, so that addresses and ids are the demo's, and copy {@code
 * deploy/target/examples} there.
 */
final class DocExamples {

  private static final Path SHOWN = Path.of("../docs/examples");
  private static final Path PRESENT = Path.of("target/examples");

  /** Day of the incident by name of the example. */
  private static final Map<String, String> DAYS =
      Map.of(
          "incident.fraud-charged.json", "2026-02-11",
          "incident.voice-final.json", "2026-02-03",
          "incident.toy-hazard.json", "2026-04-09");

  private DocExamples() {}

  /** What the examples tell, by their names. */
  static Map<String, String> shown() throws IOException {
    Map<String, String> shown = new TreeMap<>();
    for (String name : DAYS.keySet()) {
      byte[] json = Files.readAllBytes(SHOWN.resolve(name));
      shown.put(name, telling(JsonCodec.read(json, Incident.class)));
    }
    return shown;
  }

  /** What the records tell that the press gives now, which are written out as well. */
  static Map<String, String> present(Collection<Incident> incidents) throws IOException {
    ObjectWriter writer = JsonCodec.mapper().writerWithDefaultPrettyPrinter();
    Files.createDirectories(PRESENT);
    Map<String, String> present = new TreeMap<>();
    for (Map.Entry<String, String> example : DAYS.entrySet()) {
      Incident incident =
          incidents.stream()
              .filter(i -> i.status() == IncidentStatus.OPEN)
              .filter(i -> i.date().equals(example.getValue()))
              .findFirst()
              .orElseThrow();
      Files.writeString(
          PRESENT.resolve(example.getKey()), writer.writeValueAsString(incident) + "\n");
      present.put(example.getKey(), telling(incident));
    }
    return present;
  }

  /** What is the same in every run: ids, times and the order of arrival are not. */
  private static String telling(Incident incident) {
    return String.join(
        "\n",
        incident.title(),
        incident.titleZh(),
        incident.summary(),
        incident.summaryZh(),
        incident.severity().label(),
        String.valueOf(incident.legal()),
        incident.articles().stream()
            .map(article -> URI.create(article.url()))
            .map(url -> url.getRawPath() + (url.getRawQuery() == null ? "" : url.getRawQuery()))
            .sorted()
            .collect(Collectors.joining("\n")));
  }
}
