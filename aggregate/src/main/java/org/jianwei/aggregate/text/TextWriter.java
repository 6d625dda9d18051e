package org.jianwei.aggregate.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianwei.aggregate.fact.CaseFacts;
import org.jianwei.aggregate.fact.Named;
import org.jianwei.aggregate.label.CombinedLabels;
import org.jianwei.aggregate.member.Members;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.contracts.incident.Legal;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.Label;

/**
 * Writes the texts of an incident from the facts that its members state. A title or summary that
 * says anything no member states is replaced by the headline. Thread-safe.
 */
public final class TextWriter {

  private final EnglishNames names;
  private final Wording english;
  private final Wording chinese;
  private final Prose enProse;
  private final Prose zhProse;

  /** A writer with names and wordings. */
  public TextWriter(EnglishNames names, Wording english, Wording chinese) {
    this.names = names;
    this.english = english;
    this.chinese = chinese;
    this.enProse = new Prose(english);
    this.zhProse = new Prose(chinese);
  }

  /** Writes the texts of an incident that stands. */
  public IncidentTexts write(Members members, CaseFacts facts, CombinedLabels labels) {
    Coverage coverage = Coverage.of(members);
    TextChecker checker = TextChecker.of(members);
    Telling en = telling(facts, labels, EnglishSlots.of(facts, coverage, names));
    Telling zh = telling(facts, labels, ChineseSlots.of(facts, coverage, names));
    String title = enProse.title(en);
    String titleZh = zhProse.title(zh);
    String summary = enProse.summary(en);
    String summaryZh = zhProse.summary(zh);
    return new IncidentTexts(
        checker.unbackedInEnglish(title).isEmpty() ? title : enProse.headline(en, en.slots()),
        checker.unbackedInChinese(titleZh).isEmpty() ? titleZh : zhProse.headline(zh, zh.slots()),
        checker.unbackedInEnglish(summary).isEmpty() ? summary : enProse.bareSummary(en),
        checker.unbackedInChinese(summaryZh).isEmpty() ? summaryZh : zhProse.bareSummary(zh),
        RationaleWriter.english(english).write(members, labels),
        RationaleWriter.chinese(chinese).write(members, labels));
  }

  /** Why a record no longer stands, English and Chinese. */
  public List<String> closingRationale(boolean merged) {
    return List.of(
        merged ? english.rationale().merged() : english.rationale().withdrawn(),
        merged ? chinese.rationale().merged() : chinese.rationale().withdrawn());
  }

  private Telling telling(CaseFacts facts, CombinedLabels labels, Map<String, String> slots) {
    Legal legal = facts.legal();
    CaseStage stage = legal == null ? null : legal.stage();
    Optional<String> act =
        facts.acts().stream().map(Named::value).filter(english.acts()::containsKey).findFirst();
    return new Telling(
        act, labels.label() == Label.AI_HAZARD, stage, facts.timeline().steps(), slots);
  }
}
