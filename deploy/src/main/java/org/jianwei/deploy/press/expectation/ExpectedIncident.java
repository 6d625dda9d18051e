package org.jianwei.deploy.press.expectation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentArticle;
import org.jianwei.contracts.vocabulary.AiTask;
import org.jianwei.contracts.vocabulary.HarmType;
import org.jianwei.contracts.vocabulary.Label;
import org.jianwei.contracts.vocabulary.Term;

/**
 * An incident that must stand at the end.
 *
 * @param name what the differences call it
 * @param label its level of harm
 * @param members exactly the articles that belong to it
 * @param harmTypes kinds of harm that it must have; others may stand beside them
 * @param aiTasks tasks that it must have; others may stand beside them
 * @param words words each of which its Chinese title or summary must hold
 */
public record ExpectedIncident(
    String name,
    Label label,
    List<ExpectedMember> members,
    List<HarmType> harmTypes,
    List<AiTask> aiTasks,
    List<String> words) {

  /** Copies the lists; harm types, tasks and words may be left out. */
  public ExpectedIncident {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
    members = List.copyOf(members);
    harmTypes = harmTypes == null ? List.of() : List.copyOf(harmTypes);
    aiTasks = aiTasks == null ? List.of() : List.copyOf(aiTasks);
    words = words == null ? List.of() : List.copyOf(words);
  }

  /** The same with members of any revision. */
  ExpectedIncident ofAnyRevision() {
    List<ExpectedMember> any = members.stream().map(ExpectedMember::ofAnyRevision).toList();
    return new ExpectedIncident(name, label, any, harmTypes, aiTasks, words);
  }

  /** How many of its articles an incident holds. */
  long overlap(Incident incident, PressAddresses addresses) {
    Set<ArticleRef> held = Set.copyOf(addresses.articles(incident));
    return members.stream().filter(member -> held.contains(member.article())).count();
  }

  /** How an incident differs from it, one sentence each. */
  List<String> differences(Incident incident, PressAddresses addresses) {
    List<String> found = new ArrayList<>();
    if (!incident.properties().harmLevels().contains(label.label())) {
      found.add("label " + incident.properties().harmLevels() + " instead of " + label.label());
    }
    Map<ArticleRef, IncidentArticle> held =
        incident.articles().stream()
            .collect(Collectors.toMap(addresses::article, a -> a, (first, again) -> first));
    memberDifferences(held, found);
    found.addAll(CopyGroups.differences(members, held));
    missing("harm type", harmTypes, incident.properties().harmTypes(), found);
    missing("AI task", aiTasks, incident.properties().aiTasks(), found);
    String texts = incident.titleZh() + "\n" + incident.summaryZh();
    words.stream()
        .filter(word -> !texts.contains(word))
        .forEach(word -> found.add("no " + word + " in title_zh or summary_zh: " + texts));
    return found.stream()
        .map(text -> "incident " + name + " (" + incident.id() + "): " + text)
        .toList();
  }

  private void memberDifferences(Map<ArticleRef, IncidentArticle> held, List<String> found) {
    for (ExpectedMember member : members) {
      IncidentArticle actual = held.get(member.article());
      if (actual == null) {
        found.add("article " + member.article() + " is missing");
        continue;
      }
      String article = "article " + member.article();
      if (!member.isMetBy(actual.role())) {
        String roles = actual.role().label() + " instead of " + member.role().label();
        found.add(article + " is " + roles);
      }
      if (member.revision() != null && member.revision() != actual.revision()) {
        String revisions = actual.revision() + " instead of " + member.revision();
        found.add(article + " stands at revision " + revisions);
      }
    }
    Set<ArticleRef> foreign = new TreeSet<>(held.keySet());
    members.forEach(member -> foreign.remove(member.article()));
    foreign.forEach(article -> found.add("article " + article + " does not belong to it"));
  }

  private static void missing(
      String what, List<? extends Term> wanted, Collection<String> actual, List<String> found) {
    wanted.stream()
        .map(Term::label)
        .filter(value -> !actual.contains(value))
        .forEach(value -> found.add(what + " " + value + " is missing from " + actual));
  }
}
