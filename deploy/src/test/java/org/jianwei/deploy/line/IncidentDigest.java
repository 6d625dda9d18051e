package org.jianwei.deploy.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentProperties;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.deploy.press.PressSite;

/**
 * What is the same in every run of the press: members, labels and texts of the open incidents. Ids
 * are not, since they depend on ports and on which article came first.
 */
final class IncidentDigest {

  private IncidentDigest() {}

  static String of(Collection<Incident> incidents, Collection<PressSite> sites) {
    return incidents.stream()
            .filter(i -> i.status() == IncidentStatus.OPEN)
            .sorted(Comparator.comparing(Incident::date).thenComparing(Incident::titleZh))
            .map(i -> digest(i, sites))
            .collect(Collectors.joining("\n\n"))
        + "\n";
  }

  /** The digest under version control. After a change on purpose, paste the actual one there. */
  static String onRecord() throws IOException {
    try (InputStream in = IncidentDigest.class.getResourceAsStream("incidents.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String digest(Incident i, Collection<PressSite> sites) {
    IncidentProperties p = i.properties();
    return String.join(
        "\n",
        i.date() + " " + i.severity().label() + " " + p.harmLevels(),
        "  " + i.titleZh(),
        "  " + i.title(),
        "  " + i.summaryZh(),
        "  " + i.summary(),
        "  harm " + sorted(p.harmTypes()) + " tasks " + sorted(p.aiTasks()),
        "  affected " + sorted(p.harmedEntities()) + " industries " + sorted(p.industries()),
        i.articles().stream()
            .map(a -> "  - " + path(a.canonicalUrl(), sites))
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  private static List<String> sorted(List<String> labels) {
    return labels.stream().sorted().toList();
  }

  private static String path(String url, Collection<PressSite> sites) {
    return sites.stream()
        .filter(s -> url.startsWith(s.base() + "/"))
        .map(s -> s.id() + url.substring(s.base().toString().length()))
        .findFirst()
        .orElse(url);
  }
}
