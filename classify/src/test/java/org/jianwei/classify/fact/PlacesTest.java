package org.jianwei.classify.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jianwei.classify.lexicon.Reading;
import org.jianwei.classify.lexicon.SignalLexicon;
import org.jianwei.classify.text.NormalText;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private static final SignalLexicon LEXICON = SignalLexicon.shipped();
  private static final FactFinder FINDER = new FactFinder(LEXICON);

  @Test
  void county_standsBehindItsPrefectureWithItsCode() {
    assertThat(places("于都县公安局通报了一起案件。")).containsExactly("赣州于都县 360731");
  }

  @Test
  void shortNameBeforeACue_isACounty() {
    assertThat(places("莱阳警方追回被骗的钱。")).containsExactly("烟台莱阳市 370682");
  }

  @Test
  void shortNameBehindItsProvince_isACounty() {
    assertThat(places("他来自山东莱阳。")).containsExactly("山东 37", "烟台莱阳市 370682");
  }

  @Test
  void shortNameThatIsACommonWord_isNoPlace() {
    assertThat(places("双方和平解决，大家都很平安。")).isEmpty();
  }

  @Test
  void nameOfACityBehindASurname_isThatOfAPerson() {
    assertThat(places("账号“方文山”发布视频。")).isEmpty();
    assertThat(places("云南文山一男子报警。")).containsExactly("云南 53", "文山 5326");
    assertThat(places("吉林长春的法院受理。")).containsExactly("吉林 22", "长春 2201");
  }

  @Test
  void countyNameOfSeveralCities_isTheOneInThePlaceNamedBefore() {
    assertThat(places("案件发生在福州。鼓楼区法院受理。")).contains("福州鼓楼区 350102");
    assertThat(places("案件发生在南京。鼓楼区法院受理。")).contains("南京鼓楼区 320106");
  }

  @Test
  void countyNameOfSeveralCities_withoutAPlaceBefore_hasNoCode() {
    assertThat(places("鼓楼区法院受理。")).containsExactly("鼓楼区 null");
  }

  @Test
  void districtOfAMunicipality_standsBehindIt() {
    assertThat(places("北京市海淀区法院受理。")).containsExactly("北京 11", "北京海淀区 110108");
  }

  @Test
  void placeNameWithinAnotherName_isNoPlace() {
    assertThat(places("他毕业于南京大学，住在上海路。")).isEmpty();
  }

  private static List<String> places(String text) {
    Article article =
        new Article(
            ArticleIds.ofCanonicalUrl("https://example.org/1"),
            "https://example.org/1",
            "https://example.org/1",
            "test",
            "某报",
            "",
            null,
            null,
            null,
            null,
            PublishedPrecision.NONE,
            "none",
            Instant.EPOCH,
            "zh",
            text,
            null,
            false,
            ArticleIds.contentHash("", text));
    Reading reading = Reading.of(article, NormalText.of(""), NormalText.of(text), LEXICON);
    return FINDER.find(reading).stream()
        .filter(f -> f.kind() == FactKind.PLACE)
        .map(PlacesTest::asText)
        .toList();
  }

  private static String asText(Fact fact) {
    return fact.value() + " " + fact.code();
  }
}
