package org.jianwei.classify.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.incident.Admission;
import org.junit.jupiter.api.Test;

class GroupExplainerTest {

  private static final String ROWS =
      """
      {"id":"a","title":"清岚县一男子用AI换脸冒充局长 骗走38万元","date":"2026-05-01"}
      {"id":"b","title":"AI换脸冒充局长骗走38万元 清岚县警方抓获两人","date":"2026-05-02"}
      {"id":"c","title":"清岚县一男子用AI换脸冒充局长 骗走38万元_手机见闻网","date":"2026-05-01"}
      {"id":"d","title":"杨梅上市","date":"2026-05-01"}
      {"id":"e","title":"江州科技早报","date":"2026-05-02","body":"1.江州一家工厂的机器人上岗，负责分拣。\\n\
      2.清岚县一男子用AI换脸冒充局长，骗走38万元，警方已立案。\\n3.海岬市的大模型算力中心开工，明年建成。\\n"}
      """;

  private static final Assessor ASSESSOR = new Assessor();

  @Test
  void run_reportsOfOneCase_namesWhatTheyShare() throws IOException {
    assertThat(explained("a", "b"))
        .contains("are linked directly")
        .contains("title-second-stretch")
        .containsPattern("a belongs to \\d{4}-");
  }

  @Test
  void run_copies_saysByWhichRule() throws IOException {
    assertThat(explained("a", "c")).contains("copies: ");
  }

  @Test
  void run_strangers_saysThatNothingIsShared() throws IOException {
    assertThat(explained("a", "d")).contains("are not linked directly").contains("not compared");
  }

  @Test
  void run_roundup_explainsTheItemThatFitsBest() throws IOException {
    assertThat(explained("a", "e", Admission.ALL))
        .contains("of the second, a round-up, item 2 fits best")
        .contains("are linked directly");
  }

  @Test
  void run_articleThatIsNotGrouped_saysWhatIs() throws IOException {
    assertThat(explained("a", "d", Admission.RELEVANT))
        .contains("d belongs to no incident")
        .contains("only what reports AI harm");
  }

  @Test
  void run_unknownId_isNamed() throws IOException {
    assertThat(explained("a", "moon")).contains("no article has the id moon");
  }

  private static String explained(String first, String second) throws IOException {
    return explained(first, second, Admission.ALL);
  }

  private static String explained(String first, String second, Admission admission)
      throws IOException {
    StringWriter out = new StringWriter();
    new GroupExplainer(ASSESSOR::assess, admission)
        .run(new StringReader(ROWS), first, second, new PrintWriter(out, true));
    return out.toString();
  }
}
