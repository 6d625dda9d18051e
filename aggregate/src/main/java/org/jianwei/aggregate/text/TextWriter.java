package org.jianwei.aggregate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jianwei.aggregate.fact.CaseFacts;
import org.jianwei.aggregate.fact.Named;
import org.jianwei.aggregate.label.CombinedLabels;
import org.jianwei.aggregate.member.Members;
import org.jianwei.aggregate.member.PerMember;
import org.jianwei.aggregate.name.EnglishNames;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Label;

/**
 * Writes the texts of an incident from the facts that its members state. A title or summary that
 * says anything no member states is not given out: the plainest one stands in its place.
 * Thread-safe.
 */
public final class TextWriter {

  private final EnglishNames names;
  private final Wording english;
  private final Wording chinese;
  private final Prose enProse;
  private final Prose zhProse;
  private final RationaleWriter enRationale;
  private final RationaleWriter zhRationale;
  private final PerMember<MemberBacking> backing;

  /** A writer with names and wordings. */
  public TextWriter(EnglishNames names, Wording english, Wording chinese) {
    this.names = names;
    this.english = english;
    this.chinese = chinese;
    this.enProse = new Prose(english);
    this.zhProse = new Prose(chinese);
    this.enRationale = RationaleWriter.english(english, names);
    this.zhRationale = RationaleWriter.chinese(chinese, names);
    this.backing = new PerMember<>(member -> MemberBacking.of(member, names));
  }

  /** Writes the texts of an incident that stands. */
  public IncidentTexts write(Members members, CaseFacts facts, CombinedLabels labels) {
    Coverage coverage = Coverage.of(members);
    TextChecker checker = TextChecker.of(members, backing);
    Telling en = english(facts, labels, coverage);
    Telling zh = chinese(facts, labels, coverage);
    List<String> refused = new ArrayList<>();
    Checked english = new Checked(checker::unbackedInEnglish, refused);
    Checked chinese = new Checked(checker::unbackedInChinese, refused);
    return new IncidentTexts(
        english.first("title", enProse.title(en), enProse.bareTitle(en)),
        chinese.first("title_zh", zhProse.title(zh), zhProse.bareTitle(zh)),
        english.first("summary", enProse.summary(en), enProse.bareSummary(en)),
        chinese.first("summary_zh", zhProse.summary(zh), zhProse.bareSummary(zh)),
        enRationale.write(members, labels, en.act()),
        zhRationale.write(members, labels, zh.act()),
        refused);
  }

  /** Why a record no longer stands, English and Chinese. */
  public List<String> closingRationale(boolean merged) {
    return List.of(
        merged ? english.rationale().merged() : english.rationale().withdrawn(),
        merged ? chinese.rationale().merged() : chinese.rationale().withdrawn());
  }

  private Telling english(CaseFacts facts, CombinedLabels labels, Coverage coverage) {
    Map<String, String> slots = EnglishSlots.of(facts, coverage, names);
    harm(labels, english).ifPresent(harm -> slots.put("harm", harm));
    return telling(facts, labels, slots, EnglishSlots.ofSteps(facts, names));
  }

  private Telling chinese(CaseFacts facts, CombinedLabels labels, Coverage coverage) {
    Map<String, String> slots = ChineseSlots.of(facts, coverage, names);
    harm(labels, chinese).ifPresent(harm -> slots.put("harm", harm));
    return telling(facts, labels, slots, ChineseSlots.ofSteps(facts));
  }

  private static Optional<String> harm(CombinedLabels labels, Wording wording) {
    return labels.value(Facet.HARM_TYPES).map(wording::term);
  }

  private Telling telling(
      CaseFacts facts,
      CombinedLabels labels,
      Map<String, String> slots,
      Map<CaseStage, Map<String, String>> stepSlots) {
    Optional<String> act =
        facts.acts().stream().map(Named::value).filter(english.acts()::containsKey).findFirst();
    return new Telling(
        act,
        labels.value(Facet.HARM_TYPES),
        labels.label() == Label.AI_HAZARD,
        facts.stageTold().orElse(null),
        facts.stepsTold(),
        slots,
        stepSlots);
  }

  /** The first draft that says nothing unbacked; what the others said is noted. */
  private record Checked(Function<Draft, List<String>> unbacked, List<String> refused) {

    String first(String name, Draft full, Draft bare) {
      List<String> faults = unbacked.apply(full);
      if (faults.isEmpty()) {
        return full.text();
      }
      faults.forEach(fault -> refused.add(name + ": " + fault));
      return bare.text();
    }
  }
}
