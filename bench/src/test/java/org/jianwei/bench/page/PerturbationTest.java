package org.jianwei.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jianwei.bench.page.SavedPages.SavedPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PerturbationTest {

  @ParameterizedTest
  @EnumSource
  void apply_changesThePage_andNotTheArticleOnIt(Perturbation perturbation) throws IOException {
    String html = new String(BuiltInPages.all().get(0), StandardCharsets.UTF_8);
    Document page = Jsoup.parse(html, "http://saved.example/");
    page.outputSettings().prettyPrint(false);
    String before = page.outerHtml();

    perturbation.apply(page);

    assertThat(page.outerHtml().equals(before)).isEqualTo(perturbation == Perturbation.NONE);
    assertThat(text(page.outerHtml())).contains("消费者协会公布了对十二款会聊天的儿童手表", "再看能不能关掉聊天。");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BARE_DECOYS")
  void apply_leavesCommentsAndListsRecognisable_whereSomethingNamesThem(Perturbation perturbation)
      throws IOException {
    Document page =
        Jsoup.parse(
            new String(BuiltInPages.all().get(0), StandardCharsets.UTF_8), "http://saved.example/");
    page.outputSettings().prettyPrint(false);

    perturbation.apply(page);

    assertThat(text(page.outerHtml())).doesNotContain("路人甲", "记者走访了三天");
  }

  private static String text(String html) {
    return PageReaders.ours(new SavedPage("a.html", html.getBytes(StandardCharsets.UTF_8)));
  }
}
