package org.jianwei.deploy.press.expectation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.deploy.press.PressSite;
import org.jianwei.deploy.press.edition.SiteFiles;

/**
 * What must stand on the topics once the whole press has been read.
 *
 * @param incidents all incidents, and no others
 * @param noMembership articles that must belong to no incident
 * @param rejects addresses that must stand on rejects; others may stand there too
 */
public record Expectation(
    List<ExpectedIncident> incidents, List<ArticleRef> noMembership, List<ExpectedReject> rejects) {

  /** Copies the lists. */
  public Expectation {
    incidents = List.copyOf(incidents);
    noMembership = List.copyOf(noMembership);
    rejects = List.copyOf(rejects);
  }

  /** The expectation that belongs to the articles of the press. */
  public static Expectation ofPress() {
    return SiteFiles.yaml("expected.yaml", Expectation.class);
  }

  /**
   * The same where the press was read in part before, and stopped: what could not be read again
   * until it was corrected has one revision instead of two.
   */
  public Expectation ofAnyRevision() {
    return new Expectation(
        incidents.stream().map(ExpectedIncident::ofAnyRevision).toList(), noMembership, rejects);
  }

  /**
   * How the records differ from what is expected, one sentence each; empty where all is well.
   *
   * @param actual latest version of each incident; only open ones are compared
   * @param actualRejects everything on rejects
   * @param sites sites of the press that was read
   */
  public List<String> differences(
      Collection<Incident> actual, Collection<Reject> actualRejects, Collection<PressSite> sites) {
    PressAddresses addresses = new PressAddresses(sites);
    List<Incident> open =
        actual.stream()
            .filter(incident -> incident.status() == IncidentStatus.OPEN)
            .sorted(Comparator.comparing(Incident::id))
            .toList();
    List<String> found = new ArrayList<>(incidentDifferences(open, addresses));
    found.addAll(memberships(open, addresses));
    found.addAll(rejectDifferences(actualRejects, addresses));
    return found;
  }

  private List<String> incidentDifferences(List<Incident> open, PressAddresses addresses) {
    Map<ExpectedIncident, Incident> pairs = pairs(open, addresses);
    List<String> found = new ArrayList<>();
    for (ExpectedIncident expected : incidents) {
      Incident incident = pairs.get(expected);
      if (incident == null) {
        found.add("incident " + expected.name() + " is missing");
      } else {
        found.addAll(expected.differences(incident, addresses));
      }
    }
    open.stream()
        .filter(incident -> !pairs.containsValue(incident))
        .map(
            i -> "unexpected incident " + i.id() + " " + i.titleZh() + ": " + addresses.articles(i))
        .forEach(found::add);
    return found;
  }

  /** Pairs expected with actual incidents, those with most articles in common first. */
  private Map<ExpectedIncident, Incident> pairs(List<Incident> open, PressAddresses addresses) {
    record Pair(ExpectedIncident expected, Incident actual, long overlap) {}
    List<Pair> candidates = new ArrayList<>();
    for (ExpectedIncident expected : incidents) {
      open.forEach(i -> candidates.add(new Pair(expected, i, expected.overlap(i, addresses))));
    }
    candidates.sort(Comparator.comparingLong(Pair::overlap).reversed());
    Map<ExpectedIncident, Incident> pairs = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Pair pair : candidates) {
      boolean free = !pairs.containsKey(pair.expected()) && !taken.contains(pair.actual().id());
      if (free && pair.overlap() > 0) {
        pairs.put(pair.expected(), pair.actual());
        taken.add(pair.actual().id());
      }
    }
    return pairs;
  }

  private List<String> memberships(List<Incident> open, PressAddresses addresses) {
    List<String> found = new ArrayList<>();
    for (Incident incident : open) {
      addresses.articles(incident).stream()
          .filter(noMembership::contains)
          .map(
              article ->
                  "article " + article + " must belong to no incident but is in " + incident.id())
          .forEach(found::add);
    }
    return found;
  }

  private List<String> rejectDifferences(Collection<Reject> actual, PressAddresses addresses) {
    return rejects.stream()
        .filter(
            expected -> {
              String url = addresses.url(expected.article());
              return actual.stream().noneMatch(reject -> expected.isMetBy(reject, url));
            })
        .map(expected -> "no reject for " + expected.article() + " (" + expected.why() + ")")
        .toList();
  }
}
