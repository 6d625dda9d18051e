package org.jianwei.console.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.contracts.assessment.TextField;
import org.jianwei.contracts.incident.ChangeType;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.incident.MembershipRole;
import org.jianwei.contracts.source.AlarmKind;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.Facet;
import org.jianwei.contracts.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

  private static final WordList LIST = WordList.load();
  private final Words english = new Words(Language.EN, LIST);
  private final Words chinese = new Words(Language.ZH, LIST);

  @Test
  void everyWordOfThePages_isThereInBothLanguages() {
    assertThat(LIST.ui())
        .allSatisfy(
            (key, phrase) -> {
              assertThat(phrase.en()).as(key).isNotBlank();
              assertThat(phrase.zh()).as(key).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "PT59S, just now, 刚刚",
    "PT1M, 1 min ago, 1 分钟前",
    "PT59M59S, 59 min ago, 59 分钟前",
    "PT1H, 1 h ago, 1 小时前",
    "PT25H30M, 1 d 1 h ago, 1 天 1 小时前",
    "PT720H, 30 d ago, 30 天前",
    "PT-5M, just now, 刚刚",
  })
  void ago_isToldInTheTwoLargestUnits(Duration gone, String inEnglish, String inChinese) {
    Instant now = Instant.parse("2026-03-10T04:00:00Z");

    assertThat(english.ago(now.minus(gone), now)).isEqualTo(inEnglish);
    assertThat(chinese.ago(now.minus(gone), now)).isEqualTo(inChinese);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 B", "999, 999 B", "1000, 1 kB", "9120440, 9.1 MB", "999999999999, 1000 GB"})
  void bytes_haveAUnitThatFits(long bytes, String text) {
    assertThat(english.bytes(bytes)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(AlarmKind.class)
  void everyAlarm_hasPlainWordsAndAdviceInBothLanguages(AlarmKind kind) {
    for (Words words : List.of(english, chinese)) {
      assertThat(words.term("alarm", kind.label())).isNotBlank();
      assertThat(words.term("alarm_advice", kind.label())).isNotEqualTo(kind.label());
    }
  }

  @ParameterizedTest
  @EnumSource(Facet.class)
  void everyTermOfAFacet_hasAWordInTheLanguageThatItIsNotIn(Facet facet) {
    Map<String, Phrase> words = LIST.terms().get(facet.label());

    assertThat(words).containsOnlyKeys(facet.vocabulary());
    assertThat(words).allSatisfy((term, phrase) -> assertThat(bothAreKnown(term, phrase)).isTrue());
  }

  @ParameterizedTest
  @MethodSource
  void everyOtherTerm_hasAWord(String vocabulary, Class<? extends Term> type) {
    Set<String> terms =
        Arrays.stream(type.getEnumConstants()).map(Term::label).collect(Collectors.toSet());

    assertThat(LIST.terms().get(vocabulary)).containsOnlyKeys(terms);
  }

  static Stream<Arguments> everyOtherTerm_hasAWord() {
    return Stream.of(
        Arguments.of("facet", Facet.class),
        Arguments.of("stage", CaseStage.class),
        Arguments.of("change", ChangeType.class),
        Arguments.of("status", IncidentStatus.class),
        Arguments.of("role", MembershipRole.class),
        Arguments.of("text_field", TextField.class));
  }

  @Test
  void term_withoutAWord_isShownAsItIs() {
    assertThat(chinese.term("unit", "吨")).isEqualTo("吨");
    assertThat(chinese.term("no such list", "x")).isEqualTo("x");
    assertThat(chinese.term("label", null)).isEqualTo("不详");
  }

  @Test
  void anyTerm_findsTheWordInWhateverList() {
    assertThat(chinese.anyTerm("second instance hearing")).isEqualTo("二审开庭");
    assertThat(chinese.anyTerm("眠月")).isEqualTo("眠月");
  }

  @Test
  void t_ofAnUnknownKey_isAFault() {
    assertThatThrownBy(() -> english.t("nonsense")).hasMessageContaining("nonsense");
  }

  @ParameterizedTest
  @CsvSource({
    "SECOND, 2026-01-12 16:40 +08:00",
    "MINUTE, 2026-01-12 16:40 +08:00",
    "DAY, 2026-01-12",
    "NONE, undated",
  })
  void published_isAsExactAsStated(PublishedPrecision precision, String text) {
    assertThat(english.published(OffsetDateTime.parse("2026-01-12T16:40:25+08:00"), precision))
        .isEqualTo(text);
  }

  @Test
  void published_withoutATime_isUndated() {
    assertThat(chinese.published(null, PublishedPrecision.SECOND)).isEqualTo("日期不详");
  }

  @Test
  void numbersAndInstants_areWrittenTheSameEverywhere() {
    assertThat(english.number(2_180_000)).isEqualTo("2,180,000");
    assertThat(english.number(8.65)).isEqualTo("8.65");
    assertThat(english.percent(0.964)).isEqualTo("96 %");
    assertThat(english.signed(-0.2)).isEqualTo("−0.2");
    assertThat(english.instant(Instant.parse("2026-01-12T08:52:10Z")))
        .isEqualTo("2026-01-12 08:52 UTC");
  }

  @Test
  void either_fallsBackToTheLanguageThatIsThere() {
    assertThat(chinese.either("Title", "标题")).isEqualTo("标题");
    assertThat(chinese.either("Title", " ")).isEqualTo("Title");
    assertThat(chinese.second("Title", " ")).isEmpty();
    assertThat(english.second("Title", "标题")).isEqualTo("标题");
  }

  private static boolean bothAreKnown(String term, Phrase phrase) {
    boolean chineseTerm = term.codePoints().anyMatch(WordsTest::isHan);
    List<String> needed = Arrays.asList(chineseTerm ? phrase.en() : phrase.zh());
    return needed.stream().allMatch(word -> word != null && !word.isBlank());
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
