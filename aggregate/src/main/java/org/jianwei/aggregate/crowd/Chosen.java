package org.jianwei.aggregate.crowd;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianwei.aggregate.count.Counts;
import org.jianwei.aggregate.label.Combining;
import org.jianwei.aggregate.label.Standing;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.vocabulary.CaseStage;

/** Chooses the members from which a record is written. */
final class Chosen {

  private final CrowdIndex index;
  private final CrowdRules rules;
  private final Set<String> ids = new LinkedHashSet<>();

  private Chosen(CrowdIndex index, CrowdRules rules) {
    this.index = index;
    this.rules = rules;
  }

  /** All members where there are few, else those that speak for the others. */
  static List<Membership> of(
      CrowdIndex index, Counts counts, CrowdRules rules, Combining combining) {
    Chosen chosen = new Chosen(index, rules);
    if (counts.members().articles() <= rules.allUpTo()) {
      chosen.add(Order.PUBLISHED, "", rules.allUpTo(), false);
    } else {
      chosen.ends();
      Standing.of(counts, combining)
          .keys()
          .forEach(label -> chosen.ids.addAll(index.surest(label, rules.surestPerLabel())));
      chosen.steps();
      chosen.speakers();
    }
    return chosen.ids.stream().map(index::member).toList();
  }

  private void ends() {
    add(Order.PUBLISHED, "", 1, false);
    add(Order.FOUNDER, "", 1, false);
    add(Order.VOICE, "", rules.oldest(), false);
    add(Order.VOICE, "", rules.newest(), true);
    add(Order.FULLEST, "", rules.fullest(), false);
    add(Order.CONTEXT, "", rules.newestContext(), true);
  }

  private void steps() {
    for (CaseStage stage : CaseStage.values()) {
      add(Order.STAGE, stage.label(), 1, false);
      add(Order.STAGE, stage.label(), 1, true);
    }
  }

  /**
   * A copy that was chosen brings the report that speaks for it. Only the first article and the
   * founder may be copies: all other orders hold speakers and context alone.
   */
  private void speakers() {
    List<String> copies = new ArrayList<>(index.articles(Order.PUBLISHED, "", 1, false));
    copies.addAll(index.articles(Order.FOUNDER, "", 1, false));
    for (String id : copies) {
      Membership member = index.member(id);
      if (Members.isReport(member)) {
        index.speaker(member.copyGroup()).ifPresent(speaker -> ids.add(speaker.article().id()));
      }
    }
  }

  private void add(Order order, String sort, int max, boolean lastFirst) {
    ids.addAll(new ArrayList<>(index.articles(order, sort, max, lastFirst)));
  }
}
