package org.jianwei.aggregate.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianwei.aggregate.fact.CaseFacts;
import org.jianwei.aggregate.fact.FactRules;
import org.jianwei.aggregate.label.CombinedLabels;
import org.jianwei.aggregate.label.Combining;
import org.jianwei.aggregate.label.LabelCombiner;
import org.jianwei.aggregate.member.Members;
import org.jianwei.aggregate.member.Publication;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.aggregate.text.IncidentTexts;
import org.jianwei.aggregate.text.TextWriter;
import org.jianwei.aggregate.text.Wording;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.incident.ChineseRegulation;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentLink;
import org.jianwei.contracts.incident.IncidentProperties;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.HarmType;
import org.jspecify.annotations.Nullable;

/**
 * Writes the record of an incident: a pure function of its members, its links, the version and the
 * time of the update. Knows nothing of Kafka, so batch runs write the same records. Thread-safe.
 */
public final class IncidentWriter {

  /** Largest record, in bytes of JSON, however many members there are. */
  public static final int RECORD_BYTES_MAX = 256 * 1024;

  private static final int STATUTES_MAX = 20;
  private static final IncidentProperties NO_LABELS =
      new IncidentProperties(
          List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(), null, List.of(),
          null, List.of());

  private final Combining combining;
  private final LabelCombiner combiner;
  private final FactRules rules;
  private final EnglishNames names;
  private final TextWriter texts;
  private final ConceptWriter concepts;

  private IncidentWriter(
      Combining combining, FactRules rules, EnglishNames names, TextWriter texts) {
    this.combining = combining;
    this.combiner = new LabelCombiner(combining);
    this.rules = rules;
    this.names = names;
    this.texts = texts;
    this.concepts = new ConceptWriter(names);
  }

  /** A writer with the rules, names and wordings shipped with the program. */
  public static IncidentWriter shipped() {
    EnglishNames names = EnglishNames.shipped();
    return new IncidentWriter(
        Combining.shipped(),
        FactRules.shipped(),
        names,
        new TextWriter(names, Wording.english(), Wording.chinese()));
  }

  /**
   * Writes a record.
   *
   * @param members the incident; at least one report
   * @param version number of the version, from 1
   * @param updatedAt fetch time of the article that caused the version
   * @throws IllegalArgumentException if no member reports a harm
   */
  public Incident write(Members members, int version, Instant updatedAt) {
    return Versions.numbered(content(members).incident(), version, updatedAt);
  }

  /** What the record of an incident says, whichever version it is; at least one report. */
  Content content(Members members) {
    if (!members.stands()) {
      throw new IllegalArgumentException(members.incidentId() + " has no report");
    }
    CombinedLabels labels = combiner.combine(members);
    CaseFacts facts = CaseFacts.of(members, rules);
    IncidentTexts written = texts.write(members, facts, labels);
    Content content = null;
    for (Detail detail : Detail.FULLEST_FIRST) {
      content = Content.of(record(members, labels, facts, written, detail));
      if (content.bytes() <= RECORD_BYTES_MAX) {
        return content;
      }
    }
    return Objects.requireNonNull(content);
  }

  /**
   * What drafts of the texts said that no member states, so that plainer ones stand in the record.
   *
   * @param members an incident that stands
   * @return each fault after the name of its text; empty where every draft passed its check
   */
  public List<String> refused(Members members) {
    CombinedLabels labels = combiner.combine(members);
    return texts.write(members, CaseFacts.of(members, rules), labels).refused();
  }

  /**
   * Writes the record of an incident without a report: title, summary, day and severity stay as
   * they were last, labels go with the reports that carried them.
   *
   * @param last what the last version said
   * @param members what is left: context, or nothing
   */
  Content close(IncidentHead last, Members members) {
    IncidentLink link = members.link();
    String mergedInto = link == null ? null : link.mergedInto();
    List<String> rationale = texts.closingRationale(mergedInto != null);
    List<Membership> left = ArticleSelection.of(members, 12);
    return Content.of(
        new Incident(
            members.incidentId(),
            last.texts().get(0),
            last.date(),
            last.texts().get(2),
            members.counts().members().articles(),
            null,
            List.of(),
            null,
            false,
            List.of(),
            List.of(),
            null,
            members.counts().members().languages(),
            NO_LABELS,
            left.stream().map(m -> ArticleWriter.write(m, Detail.FULLEST_FIRST.get(2))).toList(),
            1,
            mergedInto == null ? IncidentStatus.DISMISSED : IncidentStatus.MERGED,
            mergedInto,
            last.firstSeen(),
            Instant.EPOCH,
            Instant.EPOCH,
            last.texts().get(1),
            last.texts().get(3),
            rationale.get(0),
            rationale.get(1),
            List.of(),
            Map.of(),
            last.severity(),
            0,
            members.counts().members().texts(),
            members.counts().members().classes(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            new ChineseRegulation(List.of(), List.of(), List.of()),
            link == null ? List.of() : link.related(),
            List.of()));
  }

  private Incident record(
      Members members, CombinedLabels labels, CaseFacts facts, IncidentTexts text, Detail detail) {
    List<Membership> all = members.articles();
    IncidentLink link = members.link();
    String mergedInto = link == null ? null : link.mergedInto();
    List<Finding> evidence = evidence(labels, detail);
    CaseWriter stated = new CaseWriter(facts, names);
    return new Incident(
        members.incidentId(),
        text.title(),
        Publication.dayOf(all.get(0)).toString(),
        text.summary(),
        members.counts().members().articles(),
        image(members),
        sentences(evidence, detail.sentences()),
        stated.company(),
        false,
        concepts.write(facts, detail.names()),
        List.of(),
        stated.location(),
        members.counts().members().languages(),
        properties(labels, members),
        ArticleSelection.of(members, detail.articles()).stream()
            .map(member -> ArticleWriter.write(member, detail))
            .toList(),
        1,
        status(link),
        mergedInto,
        Objects.requireNonNull(members.counts().firstSeen()),
        Instant.EPOCH,
        Instant.EPOCH,
        text.titleZh(),
        text.summaryZh(),
        text.rationale(),
        text.rationaleZh(),
        evidence,
        labels.support(),
        labels.severity(),
        labels.confidence(),
        members.counts().members().texts(),
        members.counts().members().classes(),
        facts.timeline().steps(),
        facts.legal(),
        stated.quantities(detail.names()),
        CaseWriter.values(facts.products(), detail.names()),
        stated.actors(detail.names()),
        new ChineseRegulation(
            labels.values(Facet.CN_CAMPAIGNS),
            labels.values(Facet.CN_GBT45654),
            CaseWriter.values(facts.statutes(), STATUTES_MAX)),
        link == null ? List.of() : link.related().stream().limit(detail.names()).toList(),
        List.of());
  }

  private static @Nullable String image(Members members) {
    return Stream.concat(Stream.of(members.founder()), members.articles().stream())
        .map(member -> member.article().image())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static IncidentStatus status(@Nullable IncidentLink link) {
    if (link != null && link.mergedInto() != null) {
      return IncidentStatus.MERGED;
    }
    return link != null && link.isDismissed() ? IncidentStatus.DISMISSED : IncidentStatus.OPEN;
  }

  private IncidentProperties properties(CombinedLabels labels, Members members) {
    List<String> harms = labels.values(Facet.HARM_TYPES);
    return new IncidentProperties(
        labels.values(Facet.PRINCIPLES),
        labels.values(Facet.INDUSTRIES),
        harms,
        List.of(labels.label().label()),
        combining.harmTypesGravestFirst().stream()
            .map(HarmType::label)
            .filter(harms::contains)
            .findFirst()
            .orElse(null),
        labels.values(Facet.HARMED_ENTITIES),
        labels.values(Facet.BUSINESS_FUNCTIONS),
        null,
        labels.values(Facet.AI_TASKS),
        labels.value(Facet.AUTONOMY_LEVEL).orElse(null),
        List.copyOf(members.counts().members().languages().keySet()));
  }

  private static List<Finding> evidence(CombinedLabels labels, Detail detail) {
    return labels.findings().stream()
        .map(
            f ->
                new Finding(
                    f.facet(),
                    f.value(),
                    f.rule(),
                    f.evidence().stream().limit(detail.quotesPerLabel()).toList()))
        .toList();
  }

  private static List<String> sentences(List<Finding> evidence, int max) {
    return evidence.stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(quote -> quote.quote())
        .distinct()
        .limit(max)
        .toList();
  }
}
