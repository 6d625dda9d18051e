package org.jianwei.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jianwei.console.Golden;
import org.jianwei.console.incident.IncidentIndex;
import org.jianwei.console.incident.IncidentQuery;
import org.jianwei.console.incident.IncidentRow;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentChange;
import org.jianwei.contracts.source.AlarmKind;
import org.jianwei.contracts.source.EntryHealth;
import org.jianwei.contracts.source.SourceAlarm;
import org.jianwei.contracts.source.SourceHealth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {

  private static final String HOSTILE = "<script>alert('x')</script>\"><img src=x onerror=y>&";

  private final Pages pages = new Pages();

  @Test
  void incident_inChinese_showsEveryPart() {
    assertThat(page(Golden.incident(Golden.COMPANION), Language.ZH))
        .contains("<html lang=\"zh\">")
        .contains("AI陪伴应用“眠月”涉黄案：一审两名开发者获刑，二审已开庭</h1>")
        .contains("AI companion app “眠月”: two developers")
        .contains("四篇成员报道中有三篇")
        .contains("一审宣判")
        .contains("未见终审")
        .contains("制作淫秽物品牟利罪</span> (已定罪)")
        .contains("<b>2,180,000</b> 元")
        .contains("其中部分用户为未成年人</span>")
        .contains("正文 209–220")
        .contains("转载 ← <a href=\"#article-1\">[1]</a>")
        .contains("同一产品 <span lang=\"zh\">眠月</span> +0.55")
        .contains("程序阶段 <span lang=\"zh\">二审开庭</span>");
  }

  @Test
  void sources_inChinese_sayWhatIsWrongAndWhatToDo() {
    assertThat(sources(Language.ZH, Golden.source("source-health.login-page")))
        .contains("有应答但无法解析", "并修改来源文件", "6 小时 19 分钟前", "4 次连续失败", "9.1 MB")
        .contains("<code>feed-unreadable</code>")
        .doesNotContain("open it in a browser");
  }

  @Test
  void sources_inEnglish_quoteTheFrontier() {
    assertThat(sources(Language.EN, Golden.source("source-health.login-page")))
        .contains("answers, but cannot be read", "mend the source&#39;s file", "6 h 19 min ago");
  }

  @Test
  void sources_ofNone_sayThatNothingIsKnownYet() {
    assertThat(sources(Language.EN)).contains("Nothing is known of any source yet");
  }

  @Test
  void sources_hostileTexts_areEscaped() {
    SourceHealth hostile =
        new SourceHealth(
            HOSTILE,
            HOSTILE,
            null,
            null,
            null,
            1,
            0,
            1,
            1,
            0,
            null,
            List.of(new SourceAlarm(AlarmKind.MOVED, HOSTILE, Instant.EPOCH, HOSTILE)),
            List.of(
                new EntryHealth(
                    "javascript:alert(1)",
                    HOSTILE,
                    HOSTILE,
                    null,
                    null,
                    1,
                    1,
                    null,
                    null,
                    HOSTILE)));

    assertThat(sources(Language.EN, hostile))
        .doesNotContain("<script", "<img", "href=\"javascript:");
  }

  @Test
  void incident_inEnglish_hasNoChineseWordsOfTheConsole() {
    assertThat(page(Golden.incident(Golden.COMPANION), Language.EN))
        .contains("<html lang=\"en\">")
        .contains("first instance verdict")
        .contains("not final")
        .contains("about <b>93,000</b> people")
        .doesNotContain("判定理由", "未见终审", "版本历史");
  }

  @Test
  void incident_withHistory_showsItNewestFirst() {
    String html =
        page(
            Golden.incident(Golden.COMPANION),
            Language.EN,
            Golden.change("incident-change.created"),
            Golden.change("incident-change.legal-stage"));

    assertThat(html.indexOf("Legal stage changed")).isPositive();
    assertThat(html.indexOf("Legal stage changed")).isLessThan(html.indexOf("<b>Opened</b>"));
    assertThat(html)
        .contains("<span class=\"value\">first instance verdict</span>")
        .contains("<a href=\"#article-3\">[3]</a>");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void incident_withNothingOptional_isStillAPage(Language language) {
    Incident bare =
        Golden.incident(
            Golden.HAZARD,
            tree -> {
              emptyAllArrays(tree);
              tree.putNull("location").putNull("legal").putNull("image").putNull("company");
              tree.put("title_zh", "").put("summary_zh", "").put("rationale_zh", "");
            });

    assertThat(page(bare, language))
        .contains("Driver assistance of “驰远L5” brakes for people on billboards</h1>")
        .doesNotContain("null");
  }

  @Test
  void article_thatStatesNoTimeAndHasNoLink_isShownWithout() {
    Incident incident =
        Golden.incident(
            Golden.HAZARD,
            tree ->
                ((ObjectNode) tree.at("/articles/0"))
                    .putNull("published_at")
                    .put("published_precision", "none")
                    .put("url", "javascript:alert(1)"));

    assertThat(page(incident, Language.EN)).contains("undated").doesNotContain("javascript:");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hostileTexts_areEscapedEverywhere(Language language) {
    Incident hostile = Golden.incident(Golden.COMPANION, PagesTest::poison);

    String html =
        page(
            hostile,
            language,
            new IncidentChange(
                HOSTILE,
                hostile.id(),
                2,
                Golden.change("incident-change.created").type(),
                hostile.updatedAt(),
                List.of(HOSTILE),
                List.of(HOSTILE),
                HOSTILE,
                HOSTILE));

    assertThat(html).contains("&lt;script&gt;").doesNotContain("<script", "<img");
  }

  @Test
  void articleLinks_neitherOpenDoorsNorTellWhereTheyCameFrom() {
    assertThat(page(Golden.incident(Golden.HAZARD), Language.EN))
        .contains(
            "<a href=\"https://auto.shanyuan.example/news/6620.html\""
                + " rel=\"noopener noreferrer nofollow\"");
  }

  @Test
  void relatedIncident_isNamedWhereItIsKnown() {
    Incident other = Golden.incident(Golden.FACE_SWAP);
    IncidentView view =
        IncidentView.of(
            Golden.incident(Golden.COMPANION), List.of(), id -> Optional.of(IncidentRow.of(other)));

    assertThat(pages.incident(view, Language.ZH))
        .contains("同类主题")
        .contains("/incidents/" + other.id() + "?lang=zh")
        .contains("清河县AI换脸诈骗");
    assertThat(page(Golden.incident(Golden.COMPANION), Language.ZH))
        .contains(">" + other.id() + "</a>");
  }

  @Test
  void mergedIncident_leadsToItsSuccessor() {
    Incident merged =
        Golden.incident(
            Golden.FACE_SWAP,
            tree -> tree.put("status", "merged").put("merged_into", "2026-01-12-a2e7"));

    assertThat(page(merged, Language.EN))
        .contains("merged into <a href=\"/incidents/2026-01-12-a2e7?lang=en\">");
  }

  @Test
  void list_showsTitlesCountsAndLabels() {
    assertThat(list(IncidentQuery.ALL, Language.ZH))
        .contains("AI陪伴应用“眠月”涉黄案")
        .contains("AI companion app")
        .contains("<dt>独立报道</dt><dd>3</dd>")
        .contains("AI事件")
        .contains("严重程度：一般事件")
        .contains("公共利益")
        .contains("2026-01-12")
        .contains("江州");
  }

  @Test
  void list_keepsTheQueryInFormAndLinks() {
    IncidentQuery query = new IncidentQuery("AI incident", "Psychological", "眠月 \"><b>", 1);

    assertThat(list(query, Language.EN))
        .contains("value=\"眠月 &quot;&gt;&lt;b&gt;\"")
        .contains("<option value=\"AI incident\" selected>")
        .contains("<option value=\"Psychological\" selected>")
        .contains("lang=zh&amp;label=AI+incident&amp;harm=Psychological&amp;q=%E7%9C%A0")
        .contains("No incident matches.");
  }

  @Test
  void emptyList_saysSo() {
    String html =
        pages.list(new IncidentIndex().list(IncidentQuery.ALL), IncidentQuery.ALL, Language.EN);

    assertThat(html).contains("No incident yet.");
  }

  @Test
  void longList_leadsToItsOtherPages() {
    IncidentIndex index = new IncidentIndex();
    for (int i = 0; i < 120; i++) {
      String id = "2026-07-01-" + Integer.toHexString(0x1000 + i);
      Consumer<ObjectNode> renamed = tree -> tree.put("id", id);
      index.put(Golden.incident(Golden.HAZARD, renamed), new byte[0]);
    }
    IncidentQuery second = IncidentQuery.ALL.withPage(2);

    assertThat(pages.list(index.list(second), second, Language.EN))
        .contains("<a rel=\"prev\" href=\"/?lang=en\">")
        .contains("<a rel=\"next\" href=\"/?lang=en&amp;page=3\">")
        .contains("2 / 3");
  }

  private String list(IncidentQuery query, Language language) {
    IncidentIndex index = new IncidentIndex();
    index.put(Golden.incident(Golden.COMPANION), new byte[0]);
    return pages.list(index.list(query), query, language);
  }

  private String page(Incident incident, Language language, IncidentChange... history) {
    return pages.incident(
        IncidentView.of(incident, List.of(history), id -> Optional.empty()), language);
  }

  private static void emptyAllArrays(ObjectNode tree) {
    tree.properties().stream()
        .map(property -> property.getValue())
        .forEach(
            value -> {
              if (value instanceof ArrayNode array) {
                array.removeAll();
              } else if (value instanceof ObjectNode object) {
                emptyAllArrays(object);
              }
            });
  }

  /** Puts a hostile text wherever the contracts take any text. */
  private static void poison(ObjectNode tree) {
    Set<String> free =
        Set.of(
            "title",
            "summary",
            "company",
            "title_zh",
            "summary_zh",
            "rationale",
            "rationale_zh",
            "publisher",
            "source",
            "author",
            "detail",
            "signal",
            "rule",
            "name",
            "court",
            "text",
            "unit",
            "date",
            "kind",
            "location",
            "outcome",
            "language");
    tree.properties()
        .forEach(
            property -> {
              JsonNode value = property.getValue();
              if (value.isTextual() && free.contains(property.getKey())) {
                property.setValue(TextNode.valueOf(HOSTILE));
              } else if (value.isObject()) {
                poison((ObjectNode) value);
              } else if (value instanceof ArrayNode array) {
                poison(property.getKey(), array);
              }
            });
  }

  private static void poison(String name, ArrayNode array) {
    for (int i = 0; i < array.size(); i++) {
      if (array.get(i) instanceof ObjectNode object) {
        poison(object);
      } else if (Set.of("products", "actors", "statutes", "harm_types").contains(name)) {
        array.set(i, TextNode.valueOf(HOSTILE));
      }
    }
  }

  private String sources(Language language, SourceHealth... sources) {
    return pages.sources(List.of(sources), Instant.parse("2026-03-10T04:00:00Z"), language);
  }
}
