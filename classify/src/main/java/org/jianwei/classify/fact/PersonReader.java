package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/**
 * Reads people: aliases with 某 behind a surname (张某某, 陈某, 李某甲), and names that follow a role
 * (被告人王小明, 化名).
 */
final class PersonReader implements FactReader {

  /** The hundred or so most frequent surnames; source: Ministry of Public Security, yearly list. */
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任"
          + "沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
          + "骆温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉";

  private static final String NAME = "[" + SURNAMES + "]";

  /** What follows 某 where it means "a certain" and not a name (某些, 某公司). */
  private static final String NO_NAME = "(?![些个种公平科地市县省网品高银医企款次家处项大知直短电])";

  private static final Pattern ALIAS =
      Pattern.compile(NAME + "某(?:某|[甲乙丙丁戊强明华军伟芳丽英杰涛辉超勇静敏燕鹏])?" + NO_NAME);
  private static final List<String> ROLES = List.of("被告人", "嫌疑人", "受害人", "被害人", "当事人", "原告", "化名");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?:"
              + String.join("|", ROLES)
              + ")[为:]?("
              + NAME
              + "[一-龥]{1,2}?)"
              + "(?=[,。、()（“”]|被|向|在|与|和|于|因|的|通过|利用|为|称|表示|等|犯|以|$)");

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage.normal().indexOf('某') >= 0) {
        add(passage, ALIAS.matcher(passage.normal()), 0, facts);
      }
      if (ROLES.stream().anyMatch(passage.normal()::contains)) {
        add(passage, ROLE.matcher(passage.normal()), 1, facts);
      }
    }
    return facts;
  }

  private static void add(Passage passage, Matcher matcher, int group, List<Fact> facts) {
    while (matcher.find()) {
      int start = matcher.start(group);
      int end = matcher.end(group);
      facts.add(
          Fact.named(FactKind.PERSON, passage.original(start, end), passage.quote(start, end)));
    }
  }
}
