package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.classify.lexicon.TermFinder;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/**
 * Reads the people of a case: aliases (张某某, 李某甲, 小王(化名), 陈女士), which identify within a case only
 * and have the code {@code alias}, and full names behind a role (被告人王小明) or where somebody is
 * passed off as them (冒充张文宏). Those who report or comment are not read. One automaton finds the
 * words beside which a name may stand; only there anything is matched.
 */
final class PersonReader implements FactReader {

  /** Code of a name that says who is meant only within its case. */
  static final String ALIAS_CODE = "alias";

  private static final String SOMEBODY = "某";
  private static final String PSEUDONYM = "(化";
  private static final int PSEUDONYM_CHARS_MAX = 4;
  private static final int SPEAKER_CHARS_MAX = 4;

  /** What may follow 某 in a name, and what must not: 某些, 某公司 are no names. */
  private static final Pattern ALIAS_REST =
      Pattern.compile(
          "某(?:某某?|[甲乙丙丁戊己庚强明华军伟芳丽英杰涛辉超勇静敏燕鹏飞宇龙])?"
              + "(?![些个种公平科地市县省网品高银医企款次家处项大知直短电]|[中小]学|学校|初中|镇|村|乡|街道|区|商|酒店|集团|超市|幼儿园|培训|教育|健康|社区|机械|服饰|广告|外贸|体检|上市|搜索|物业|机构|单位|食品|传媒|文化|信息)");

  /** What may stand behind a full name: Chinese puts no blank there. */
  private static final String END =
      "(?=[,。、()“”:;!?《]|被|向|在|与|和|及|于|因|的|通过|利用|使用|为|称|表示|等|犯|以|说|发现|发文|回应|曾|已|本人|声音|肖像|形象|人脸|之|将|从|用|到|起诉|诉至|驾|当庭|投诉|报警|举报|遭|受|涉|提|$)";

  private final TermFinder<Cue> cues;
  private final Set<String> surnames = new HashSet<>();
  private final Pattern afterRole;
  private final Pattern afterImitation;
  private final Pattern pseudonym;
  private final Pattern speakers;
  private final Pattern titled;
  private final Pattern accused;

  PersonReader(FactFiles.People file) {
    file.surnames().chars().forEach(c -> surnames.add(Character.toString(c)));
    surnames.addAll(file.doubleSurnames());
    file.rareSurnames().chars().forEach(c -> surnames.add(Character.toString(c)));
    Map<String, Cue> words = new HashMap<>();
    file.titles().forEach(word -> words.put(word, Cue.TITLE));
    file.roles().forEach(word -> words.put(word, Cue.ROLE));
    file.imitated().forEach(word -> words.put(word, Cue.IMITATION));
    words.put(SOMEBODY, Cue.ALIAS);
    words.put(PSEUDONYM, Cue.PSEUDONYM);
    this.cues = new TermFinder<>(words);
    String surname =
        "(?:" + String.join("|", file.doubleSurnames()) + "|[" + file.surnames() + "])";
    this.afterRole = Pattern.compile("(?:为|:|是|、)?(" + surname + "[一-龥&&[^某]]{1,2}?)" + END);
    this.afterImitation =
        Pattern.compile(
            "(?:了|的是)?(?:[^,。、“”]{0,8}?(?:"
                + String.join("|", file.roles())
                + "|专家|医生|院士|教授))?("
                + surname
                + "[一-龥&&[^某]]?["
                + file.given()
                + "])"
                + END);
    this.pseudonym = Pattern.compile("(?:[小老阿][一-龥]|" + surname + "[一-龥]{1,2})$");
    this.titled =
        Pattern.compile(
            "("
                + surname
                + "|["
                + file.rareSurnames()
                + "])(?:"
                + String.join("|", file.titles())
                + ")");
    this.accused = Pattern.compile(String.join("|", file.accused()));
    this.speakers = Pattern.compile("(?:" + String.join("|", file.speakers()) + ")$");
  }

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : passages) {
      String text = passage.normal();
      List<NamedSpan> names = new ArrayList<>();
      for (TermFinder.Found<Cue> found : cues.find(text)) {
        read(text, found, names);
      }
      NamedSpan.longest(names).forEach(name -> facts.add(name.fact(FactKind.PERSON, passage)));
    }
    return withoutSecondNames(facts, passages);
  }

  /**
   * Leaves out 杜先生 where 杜某 is the same person: the only alias of the surname, of whom no sentence
   * tells that he is accused. Nobody calls an accused 先生, so that then two are meant.
   */
  private List<Fact> withoutSecondNames(List<Fact> facts, List<Passage> passages) {
    Set<String> aliases = new HashSet<>();
    facts.forEach(fact -> aliases.add(fact.value()));
    return facts.stream().filter(fact -> !isSecondName(fact.value(), aliases, passages)).toList();
  }

  private boolean isSecondName(String name, Set<String> all, List<Passage> passages) {
    Matcher title = titled.matcher(name);
    if (!title.matches()) {
      return false;
    }
    String surname = title.group(1);
    List<String> aliases =
        all.stream().filter(other -> other.startsWith(surname + SOMEBODY)).toList();
    return aliases.size() == 1
        && all.stream().filter(n -> n.startsWith(surname) && titled.matcher(n).matches()).count()
            == 1
        && passages.stream()
            .map(Passage::normal)
            .filter(sentence -> sentence.contains(aliases.get(0)))
            .noneMatch(sentence -> accused.matcher(sentence).find());
  }

  private void read(String text, TermFinder.Found<Cue> found, List<NamedSpan> names) {
    switch (found.value()) {
      case ALIAS -> {
        Matcher rest = ALIAS_REST.matcher(text).region(found.start(), text.length());
        int start = surnameBefore(text, found.start());
        if (start >= 0 && rest.lookingAt()) {
          names.add(new NamedSpan(start, rest.end(), null, ALIAS_CODE));
        }
      }
      case TITLE -> {
        int start = surnameBefore(text, found.start());
        if (start >= 0) {
          names.add(new NamedSpan(start, found.end(), null, ALIAS_CODE));
        }
      }
      case PSEUDONYM -> {
        int from = Math.max(0, found.start() - PSEUDONYM_CHARS_MAX);
        Matcher name = pseudonym.matcher(text.substring(from, found.start()));
        if (name.find()) {
          names.add(new NamedSpan(from + name.start(), found.start(), null, ALIAS_CODE));
        }
      }
      case ROLE -> full(text, found.end(), afterRole, names);
      case IMITATION -> full(text, found.end(), afterImitation, names);
    }
  }

  /** Where the surname begins that ends at an offset; -1 where none does. */
  private int surnameBefore(String text, int end) {
    for (int chars = 2; chars >= 1; chars--) {
      if (end >= chars && surnames.contains(text.substring(end - chars, end))) {
        return end - chars;
      }
    }
    return -1;
  }

  private void full(String text, int from, Pattern pattern, List<NamedSpan> names) {
    Matcher m = pattern.matcher(text).region(from, text.length());
    if (m.lookingAt()) {
      String before = text.substring(Math.max(0, m.start(1) - SPEAKER_CHARS_MAX), m.start(1));
      if (!speakers.matcher(before).find()) {
        names.add(new NamedSpan(m.start(1), m.end(1), null, null));
      }
    }
  }

  /** A word beside which a name may stand. */
  private enum Cue {
    ALIAS,
    TITLE,
    PSEUDONYM,
    ROLE,
    IMITATION
  }
}
