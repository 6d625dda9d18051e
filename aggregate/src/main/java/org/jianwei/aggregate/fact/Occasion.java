package org.jianwei.aggregate.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianwei.aggregate.member.PerMember;
import org.jianwei.aggregate.member.Publication;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jianwei.contracts.incident.Membership;

/** When it happened, where a report says so in the sentence that tells what happened. */
final class Occasion {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");

  /** In such a sentence a day is that of an announcement, a hearing or the report. */
  private static final Pattern OTHER_DAY =
      Pattern.compile(
          "通报|落网|刑拘|归案|被抓|到案|投案|民警|立案|发布|公布|召开|宣判|判决|审理|开庭|披露|报道|获悉|讯|电$|记者|介绍|表示|回应|公告|宣布|警方|公安"
              + "|法院|检察|网信|监管|起诉|判处|侦破|抓获|上线|推出|上市|声明|道歉|曝光|称");

  /**
   * What happens on one day; other acts go on for weeks, and a day named beside them is another's.
   */
  private static final Set<String> SUDDEN =
      Set.of("crash", "driver-misuse", "product-failure", "self-harm");

  private static final PerMember<Optional<Fact>> TOLD = new PerMember<>(Occasion::read);

  private Occasion() {}

  /** ISO day or month; empty where no report tells. The first report that tells holds. */
  static Optional<Fact> of(List<Voice> voices) {
    return voices.stream().flatMap(voice -> TOLD.of(voice.lead()).stream()).findFirst();
  }

  private static Optional<Fact> read(Membership report) {
    String published = Publication.dayOf(report).toString();
    List<Evidence> told =
        report.judgement().facts().stream()
            .filter(fact -> isSudden(fact) || isToll(fact))
            .map(Fact::evidence)
            .filter(quote -> !OTHER_DAY.matcher(quote.quote()).find())
            .toList();
    return report
        .judgement()
        .facts(FactKind.DATE)
        .filter(date -> DAY.matcher(date.value()).matches())
        .filter(date -> date.value().compareTo(published) <= 0)
        .filter(date -> told.stream().anyMatch(act -> Overlap.of(act, date.evidence())))
        .findFirst();
  }

  private static boolean isSudden(Fact fact) {
    return fact.kind() == FactKind.ACT && SUDDEN.contains(fact.value());
  }

  private static boolean isToll(Fact fact) {
    String code = fact.code();
    return fact.kind() == FactKind.QUANTITY
        && code != null
        && (code.equals(Counted.DEAD.label()) || code.equals(Counted.INJURED.label()));
  }
}
