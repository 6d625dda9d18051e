package org.jianwei.classify.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianwei.classify.copy.CopyPrinter;
import org.jianwei.classify.copy.CopyRules;
import org.junit.jupiter.api.Test;

class IntakeTest {

  private static final String PROSE =
      "海岬市一辆无人快递车昨天傍晚在路口撞伤一名过马路的老人，车辆所属的公司当晚致歉，并称已经暂停该区域内的全部车辆。"
          + "交警到场后调取了车上的录像，初步判断车辆没有识别出推着购物车的行人。"
          + "老人的家属说，老人左腿骨折，目前仍在住院，医疗费由公司先行垫付，双方就其余的赔偿还没有谈妥。";

  private final Intake intake = new Intake(new CopyPrinter(CopyRules.shipped()), Admission.ALL);

  @Test
  void read_rowsOfThePageAroundProse_areNotCompared() {
    String page = PROSE + "\n海岬观察杂志 倾情推出\n“成长伙伴计划”\n前情回顾·无人车动态\n绵江一机器人闯入球场";

    assertThat(excerpt(page)).contains("购物车").doesNotContain("成长伙伴", "绵江");
  }

  @Test
  void read_textOfRowsAlone_isComparedAsItIs() {
    assertThat(excerpt("无人快递车撞伤老人\n公司致歉")).contains("撞伤老人").contains("公司致歉");
  }

  @Test
  void read_menuOverALittleText_isNotCompared() {
    String menu = String.join("\n", "首页", "新闻", "行业", "漏洞", "招聘", "投稿", "登录", "注册");

    assertThat(excerpt(menu + "\n无人快递车撞伤老人\n该公司已经致歉")).isEqualTo("无人快递车撞伤老人\n该公司已经致歉");
  }

  private String excerpt(String text) {
    var report = Press.report(Press.article("crash", "2026-04-01", "无人快递车撞伤老人", text));
    return intake.read(report, 0).parts().get(0).excerpt();
  }
}
