package org.jianwei.classify.incident;

import java.util.List;
import org.jianwei.contracts.assessment.Assessment;
import org.jianwei.contracts.vocabulary.Label;

/** Made-up matters, told by several articles each. */
public final class Stories {

  private Stories() {}

  /** Three reports of one face-swap fraud, one of them a copy. */
  public static List<Assessment> fraudInNantong() {
    String text =
        "南通市通州区公安局5月6日通报，当地一家纺织公司的会计陆某接到自称老板的视频电话，"
            + "对方用AI换脸技术冒充老板，要求她马上转账。陆某分三次转出186万元后才发现受骗。\n"
            + "警方已冻结其中的74万元，案件正在侦办。民警提醒，视频通话也可能是伪造的。";
    return List.of(
        Press.report(
            Press.article("nt-1", "2026-05-06", "南通一会计接“老板”视频电话 被AI换脸骗走186万元", text),
            "ACT:face-swap-fraud"),
        Press.report(
            Press.article(
                "nt-2", "2026-05-06", "南通一会计接“老板”视频电话 被AI换脸骗走186万元_手机见闻网", text + "\n责任编辑：周小禾"),
            "ACT:face-swap-fraud"),
        Press.report(
            Press.article(
                "nt-3",
                "2026-05-08",
                "186万元转出才知“老板”是假的 南通警方追回被骗货款",
                "记者5月8日从南通市通州区公安局获悉，纺织公司会计陆某被AI换脸冒充的“老板”骗走186万元一案有新进展，"
                    + "民警已为企业追回74万元。据介绍，骗子事先搜集了公司老板在网上的讲话视频。"),
            "ACT:face-swap-fraud"));
  }

  /** A fraud that happened in the same way in another town to another victim. */
  public static List<Assessment> fraudInMianyang() {
    return List.of(
        Press.report(
            Press.article(
                "my-1",
                "2026-05-07",
                "绵阳一财务人员遭AI换脸诈骗 92万元被转走",
                "5月7日，绵阳市涪城区警方发布警情：某建材公司财务人员姜某在视频会议中看到“董事长”，"
                    + "按要求把92万元汇入指定账户。事后核实，视频画面系AI换脸生成。目前警方已立案。"),
            "ACT:face-swap-fraud"));
  }

  /** A case of a companion app from its first report to the appeal, months apart. */
  public static List<Assessment> companionApp() {
    return List.of(
        Press.report(
            Press.article(
                "app-1",
                "2026-01-12",
                "AI陪伴软件“星伴”涉黄第一案开庭 两名开发者出庭受审",
                "1月12日，AI陪伴软件“星伴”涉黄案在临江区人民法院开庭，该案被称为AI服务涉黄第一案。"
                    + "检方指控，开发者刘某、何某修改系统提示词，使“星伴”向用户输出淫秽内容，涉嫌制作、传播淫秽物品牟利罪。"),
            "PRODUCT:星伴",
            "COURT:临江区人民法院",
            "CHARGE:制作、传播淫秽物品牟利罪",
            "ACT:obscene-content"),
        Press.report(
            Press.article(
                "app-2",
                "2026-05-20",
                "AI服务涉黄第一案二审将开庭 开发者责任边界引争议",
                "备受关注的AI服务涉黄第一案将于本周二审开庭。一审判决认定，“星伴”两名开发者构成制作、传播淫秽物品牟利罪，"
                    + "两人不服，提出上诉。辩护人认为对话内容由用户引导生成。"),
            "PRODUCT:星伴",
            "CHARGE:制作、传播淫秽物品牟利罪",
            "ACT:obscene-content"));
  }

  /** A matter that is also called a first case, of another kind. */
  public static List<Assessment> otherFirstCase() {
    return List.of(
        Press.report(
            Press.article(
                "voice-1",
                "2026-05-19",
                "AI声音侵权第一案宣判 配音员获赔25万元",
                "5月19日，江州互联网法院对配音员殷某的起诉作出判决，认定被告未经许可用AI克隆其声音制作有声书，"
                    + "侵害其人格权益，赔偿25万元。该案被称为AI声音侵权第一案。"),
            "ACT:portrait"));
  }

  /** Commentary on the fraud in Nantong. */
  public static Assessment commentary() {
    return Press.assessment(
        Press.article(
            "nt-c",
            "2026-05-10",
            "南通会计被AI换脸骗走186万元 “眼见为实”为何失灵",
            "南通一名会计在视频电话中被AI换脸的“老板”骗走186万元，警方追回74万元。企业应当建立大额转账复核制度，平台也要守好素材关。"),
        1,
        Label.COMPLEMENTARY);
  }

  /** A weekly digest that tells both frauds again. */
  public static Assessment roundup() {
    return Press.roundup(
        Press.article(
            "digest",
            "2026-05-09",
            "一周警情",
            "南通一会计接“老板”视频电话，被AI换脸骗走186万元，警方已追回74万元。\n" + "绵阳一财务人员遭AI换脸诈骗，92万元被转走，视频中的“董事长”系AI生成。"));
  }
}
