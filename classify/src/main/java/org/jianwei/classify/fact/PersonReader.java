package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/**
 * Reads the people of a case: aliases (张某某, 李某甲, 小王(化名), 陈女士), which identify within a case only
 * and have the code {@code alias}, and full names behind a role (被告人王小明) or where somebody is
 * passed off as them (冒充张文宏). Those who report or comment are not read.
 */
final class PersonReader implements FactReader {

  /** Code of a name that says who is meant only within its case. */
  static final String ALIAS_CODE = "alias";

  /** What follows 某 where it means "a certain" and not a name (某些, 某公司). */
  private static final String NO_NAME = "(?![些个种公平科地市县省网品高银医企款次家处项大知直短电])";

  /** What may stand behind a full name: Chinese puts no blank there. */
  private static final String END =
      "(?=[,。、()“”:;!?《]|被|向|在|与|和|及|于|因|的|通过|利用|使用|为|称|表示|等|犯|以|说|发现|发文|回应|曾|已|本人|声音|肖像|形象|人脸|之|将|从|用|到|起诉|诉至|驾|当庭|投诉|报警|举报|遭|受|涉|提|$)";

  private final Pattern alias;
  private final Pattern pseudonym;
  private final Pattern named;
  private final Pattern speakers;

  PersonReader(FactFiles.People file) {
    String surname =
        "(?:" + String.join("|", file.doubleSurnames()) + "|[" + file.surnames() + "])";
    String anyTitle = String.join("|", file.titles());
    this.alias =
        Pattern.compile(
            surname
                + "某(?:某某?|[甲乙丙丁戊己庚强明华军伟芳丽英杰涛辉超勇静敏燕鹏飞宇龙])?"
                + NO_NAME
                + "|["
                + file.surnames()
                + "](?:"
                + anyTitle
                + ")");
    this.pseudonym = Pattern.compile("((?:[小老阿][一-龥]|" + surname + "[一-龥]{1,2}))\\((?:化名|均为化名|化姓)");
    this.named =
        Pattern.compile(
            "(?:"
                + String.join("|", file.roles())
                + ")(?:为|:|是|、)?(?<party>"
                + surname
                + "[一-龥&&[^某]]{1,2}?)"
                + END
                + "|(?:"
                + String.join("|", file.imitated())
                + ")(?:了|的是)?(?:[^,。、“”]{0,8}?(?:"
                + String.join("|", file.roles())
                + "|专家|医生|院士|教授))?(?<imitated>"
                + surname
                + "[一-龥&&[^某]]{0,1}?["
                + file.given()
                + "])"
                + END);
    this.speakers = Pattern.compile("(?:" + String.join("|", file.speakers()) + ")$");
  }

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      String text = passage.normal();
      List<NamedSpan> names = new ArrayList<>();
      add(alias.matcher(text), 0, ALIAS_CODE, names);
      if (text.indexOf('化') >= 0) {
        add(pseudonym.matcher(text), 1, ALIAS_CODE, names);
      }
      full(text, names);
      NamedSpan.longest(names).forEach(name -> facts.add(name.fact(FactKind.PERSON, passage)));
    }
    return facts;
  }

  private void full(String text, List<NamedSpan> names) {
    Matcher m = named.matcher(text);
    while (m.find()) {
      int group = m.group("party") != null ? 1 : 2;
      if (!speakers.matcher(text.substring(0, m.start(group))).find()) {
        names.add(new NamedSpan(m.start(group), m.end(group), null, null));
      }
    }
  }

  private static void add(Matcher matcher, int group, String code, List<NamedSpan> names) {
    while (matcher.find()) {
      names.add(new NamedSpan(matcher.start(group), matcher.end(group), null, code));
    }
  }
}
