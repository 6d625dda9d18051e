package org.jianwei.classify.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads cited laws: 《title》 with 第n条 in either numerals, and the great codes without marks
 * (刑法第三百六十三条). A short title (《办法》) is resolved by the last full one that ends so. The article is
 * written in Arabic numerals.
 */
final class StatuteReader implements FactReader {

  private static final String CODES =
      "刑法|民法典|网络安全法|个人信息保护法|治安管理处罚法|著作权法|数据安全法|反不正当竞争法|消费者权益保护法|道路交通安全法|广告法|未成年人保护法|反电信网络诈骗法";

  private static final String TITLES = "法|条例|规定|办法|解释|决定|准则|标准|要求|法案|法典|规范|指南|意见|公约";
  private static final int FULL_TITLE_CHARS = 5;

  private static final Pattern CITED =
      Pattern.compile(
          "《(?<title>[^《》]{1,40}(?:"
              + TITLES
              + "))(?:\\([^()]{1,12}\\))?》(?:\\([^()]{1,20}\\))?"
              + "(?:(?:的|中|之)?第(?<article>[一二三四五六七八九十百零两\\d]{1,7})条)?"
              + "|(?<code>"
              + CODES
              + ")(?:的|中)?第(?<codearticle>[一二三四五六七八九十百零两\\d]{1,7})条");

  @Override
  public List<Fact> read(List<Passage> passages) {
    List<Fact> facts = new ArrayList<>();
    List<String> fullTitles = new ArrayList<>();
    for (Passage passage : passages) {
      boolean mayCite = passage.normal().indexOf('《') >= 0 || passage.normal().indexOf('条') >= 0;
      Matcher m = CITED.matcher(passage.normal());
      while (mayCite && m.find()) {
        boolean marked = m.group("title") != null;
        String title =
            marked
                ? full(passage.original(m.start("title"), m.end("title")), fullTitles)
                : m.group("code");
        String value = "《" + title + "》" + article(m.group(marked ? "article" : "codearticle"));
        facts.add(Fact.named(FactKind.STATUTE, value, passage.quote(m.start(), m.end())));
      }
    }
    return facts;
  }

  private static String full(String title, List<String> fullTitles) {
    if (title.length() >= FULL_TITLE_CHARS) {
      fullTitles.add(title);
      return title;
    }
    for (int i = fullTitles.size() - 1; i >= 0; i--) {
      if (fullTitles.get(i).endsWith(title)) {
        return fullTitles.get(i);
      }
    }
    return title;
  }

  private static String article(@Nullable String number) {
    OptionalDouble value = number == null ? OptionalDouble.empty() : ChineseNumber.parse(number);
    return value.isEmpty() ? "" : "第" + (long) value.getAsDouble() + "条";
  }
}
