package org.jianwei.classify.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.assessment.Assessment;
import org.junit.jupiter.api.Test;

class RandomTextTest {

  private static final long SEED = 20260520L;
  private static final int TEXTS = 400;
  private static final String[] SCRAPS = {
    "AI", "ＡＩ", "换脸", "“", "”", "诈骗", "警方", "，", "。", "！", "\n", "\u200B", "😀", "𠮷", "\uD83D",
    "《", "》第九条", "某某", "张某", "3.5万余元", "一百二十人", "有期徒刑一年", "六个月", "法院", "罪", "2月30日", "1.", "【", "】",
    "豆包", "机器人", "淫秽", "自杀", "二审开庭", "早报", " ", "\t", "a", "0", "杭州市余杭区", "()", "公司", "軟體", "\u0000"
  };

  private final Assessor assessor = new Assessor();

  @Test
  void assess_anyText_endsAndQuotesWhatStandsThere() {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      Article article = Articles.of(text(random, 12), text(random, 200));
      assertQuotesAreFound(assessor.assess(article, 1), "seed " + SEED + ", text " + i);
    }
  }

  private static String text(Random random, int scrapsMax) {
    StringBuilder text = new StringBuilder();
    int scraps = random.nextInt(scrapsMax);
    for (int i = 0; i < scraps; i++) {
      text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
    }
    return text.toString();
  }

  private static void assertQuotesAreFound(Assessment assessment, String which) {
    Article article = assessment.article();
    assertThat(assessment.judgement().findings())
        .as(which)
        .allSatisfy(f -> assertThat(f.evidence()).allMatch(e -> e.isFoundIn(article)));
    assertThat(assessment.judgement().facts())
        .as(which)
        .allMatch(f -> f.evidence().isFoundIn(article));
    int codePoints = article.text().codePointCount(0, article.text().length());
    assertThat(assessment.items()).as(which).allMatch(item -> item.end() <= codePoints);
  }
}
