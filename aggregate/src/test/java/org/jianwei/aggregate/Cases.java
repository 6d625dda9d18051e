package org.jianwei.aggregate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.incident.Membership;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jianwei.contracts.vocabulary.HarmType;

/** Made-up cases, one of each kind. */
public final class Cases {

  private Cases() {}

  public static Members of(Report... reports) {
    return new Members(Report.INCIDENT, Stream.of(reports).map(Report::member).toList(), null);
  }

  public static Members of(List<Membership> members) {
    return new Members(Report.INCIDENT, members, null);
  }

  /** The first report of an AI-companion case: a verdict of first instance. */
  public static Report companionVerdict() {
    return Report.of(
            "南湾日报",
            "2025-09-20",
            "AI伴侣软件“心屿Talk”聊出淫秽内容 两名开发者一审获刑",
            "上海市徐汇区人民法院近日对一起AI服务涉黄案作出判决。检察院曾以传播淫秽物品牟利罪提起公诉。"
                + "一审宣判，法院认定二人构成制作淫秽物品牟利罪，判处张某某有期徒刑四年，郑某某有期徒刑一年六个月。"
                + "案发前，心屿Talk共收取会员费300余万元，注册用户11.6万余人。")
        .founder()
        .harm(HarmType.PUBLIC_INTEREST, "心屿Talk共收取会员费300余万元")
        .act("obscene-content", "聊出淫秽内容")
        .product("心屿Talk")
        .place("上海", "31")
        .court("上海市徐汇区人民法院")
        .charge("传播淫秽物品牟利罪", "indicted")
        .charge("制作淫秽物品牟利罪", "convicted")
        .person("张某某")
        .person("郑某某")
        .sentence("有期徒刑四年", 48)
        .sentence("有期徒刑一年六个月", 18)
        .quantity("300余万元", 3_000_000, "元", "gain")
        .quantity("11.6万余人", 116_000, "人", "users")
        .stage(CaseStage.FIRST_INSTANCE_VERDICT, "一审宣判");
  }

  /** The same case on appeal. */
  public static Report companionAppeal() {
    return Report.of(
            "海东新闻网",
            "2026-01-15",
            "国内首起AI服务涉黄案二审开庭：当日休庭",
            "1月14日，心屿Talk一案二审在上海市第一中级人民法院开庭。被告人张某某、郑某某此前已提出上诉。" + "庭审未进入辩论阶段，当日休庭，择日再开庭。")
        .harm(HarmType.PUBLIC_INTEREST, "AI服务涉黄案")
        .act("obscene-content", "AI服务涉黄案")
        .product("心屿Talk")
        .place("上海", "31")
        .court("上海市第一中级人民法院")
        .person("张某某")
        .person("郑某某")
        .date("2026-01-14", "1月14日")
        .stage(CaseStage.SECOND_INSTANCE_HEARING, "二审在上海市第一中级人民法院开庭")
        .stage(CaseStage.APPEALED, "提出上诉");
  }

  /** A seller of tutorials, sentenced. */
  public static Report tutorialSeller() {
    return Report.of(
            "京华晨报",
            "2026-05-19",
            "男子建群售卖AI制作淫秽物品教程 获刑一年六个月",
            "北京市丰台区人民法院审理查明，被告人在网上建立通讯群，售卖利用AI软件制作淫秽图片的教程，"
                + "获利10万余元。法院以制作、贩卖淫秽物品牟利罪判处陈某有期徒刑一年六个月，并处罚金。")
        .founder()
        .harm(HarmType.PUBLIC_INTEREST, "售卖利用AI软件制作淫秽图片的教程")
        .act("obscene-tutorial", "售卖AI制作淫秽物品教程")
        .place("北京", "11")
        .court("北京市丰台区人民法院")
        .person("陈某")
        .charge("制作、贩卖淫秽物品牟利罪", "convicted")
        .sentence("有期徒刑一年六个月", 18)
        .quantity("10万余元", 100_000, "元", "gain");
  }

  /** Fraud by face swapping. */
  public static Report faceSwapFraud() {
    return Report.of(
            "塞上晚报",
            "2026-03-03",
            "“老同学”视频借钱 男子十分钟被骗430万元",
            "内蒙古包头的郭先生接到“老同学”的微信视频，对方称急需保证金。郭先生十分钟内转出430万元，事后发现对方用AI换了脸。" + "包头警方已立案，并追回部分款项。")
        .founder()
        .harm(HarmType.ECONOMIC_PROPERTY, "转出430万元")
        .act("face-swap-fraud", "用AI换了脸")
        .place("内蒙古包头", "15")
        .person("郭先生")
        .quantity("430万元", 4_300_000, "元", "loss")
        .stage(CaseStage.CASE_FILED, "包头警方已立案");
  }

  /** A civil case over a likeness, in which compensation was awarded. */
  public static Report portraitAward() {
    return Report.of(
            "岭表商报",
            "2026-06-11",
            "模特发现自己被AI“穿”上数百件衣服 法院判赔6万元",
            "网店用AI把模特何女士的脸合成到商品图里。临海县人民法院一审判决网店赔偿何女士6万元，并公开道歉。")
        .founder()
        .harm(HarmType.HUMAN_OR_FUNDAMENTAL_RIGHTS, "用AI把模特何女士的脸合成到商品图里")
        .act("portrait", "用AI把模特何女士的脸合成到商品图里")
        .person("何女士")
        .court("临海县人民法院")
        .quantity("6万元", 60_000, "元", "award")
        .stage(CaseStage.FIRST_INSTANCE_VERDICT, "一审判决");
  }

  /** A crash of a car with driver assistance. */
  public static Report crash() {
    return Report.of(
            "江汉快讯",
            "2026-04-02",
            "武汉一辆启程X9开启辅助驾驶后追尾 致3人受伤",
            "4月1日晚，湖北武汉三环线上，一辆启程X9在开启辅助驾驶功能后追尾前车，造成3人受伤。交警正在调查。")
        .founder()
        .harm(HarmType.PHYSICAL_INJURY, "造成3人受伤")
        .act("crash", "开启辅助驾驶功能后追尾前车")
        .product("启程X9")
        .place("湖北武汉", "42")
        .quantity("3人", 3, "人", "injured");
  }

  /** A rumour made with AI, and a notice of the police. */
  public static Report rumour() {
    return Report.of(
            "蜀中发布",
            "2026-02-11",
            "绵阳警方通报：网民用AI编造“水库决堤”被行政处罚",
            "四川绵阳警方通报，网民李某为吸引流量，用AI软件编造“水库决堤”的视频并发布，浏览量达12万次。" + "李某已被依法行政处罚，其账号被关闭。")
        .founder()
        .harm(HarmType.PUBLIC_INTEREST, "编造“水库决堤”的视频并发布")
        .act("rumour", "用AI软件编造“水库决堤”的视频")
        .place("四川绵阳", "51")
        .person("李某")
        .stage(CaseStage.ADMINISTRATIVE_PENALTY, "依法行政处罚")
        .stage(CaseStage.ACCOUNTS_PUNISHED, "账号被关闭");
  }

  /** A warning: harm is feared, none was done. */
  public static Report hazardReport() {
    return Report.of(
            "深港周刊",
            "2026-06-08",
            "研究者称智能音箱“小言”可被隐藏指令操纵",
            "深圳的一个研究团队演示，智能音箱小言会执行人耳听不到的指令，可能被用来开启门锁。团队说尚未发现受害者。")
        .founder()
        .hazard()
        .harm(HarmType.PUBLIC_INTEREST, "可能被用来开启门锁")
        .act("vulnerability", "会执行人耳听不到的指令")
        .product("小言")
        .place("深圳", "44");
  }

  /** A final judgment in a face-swap case with two fraudsters. */
  public static Report finalJudgment() {
    return Report.of(
            "浙北法治",
            "2026-07-07",
            "“AI老板”骗走186万元 两人获刑判决已生效",
            "浙江嘉兴一公司财务被“AI老板”视频会议骗走186万元。法院以诈骗罪判处周某某有期徒刑六年，吴某拘役四个月，判决已生效。")
        .founder()
        .harm(HarmType.ECONOMIC_PROPERTY, "骗走186万元")
        .act("face-swap-fraud", "“AI老板”视频会议")
        .place("浙江嘉兴", "33")
        .charge("诈骗罪", "convicted")
        .person("周某某")
        .person("吴某")
        .sentence("有期徒刑六年", 72)
        .sentence("拘役四个月", 4)
        .quantity("186万元", 1_860_000, "元", "loss")
        .stage(CaseStage.FINAL, "判决已生效");
  }

  /** An undressing app, its makers detained; context besides. */
  public static Members undressing() {
    return of(
        Report.of(
                "沭河警讯",
                "2026-02-27",
                "警方打掉一“一键脱衣”软件团伙",
                "江苏宿迁警方抓获犯罪嫌疑人8名，均已被刑事拘留。该团伙出售“一键脱衣”软件透镜Z，涉及受害人112名，涉案63万余元。")
            .founder()
            .harm(HarmType.HUMAN_OR_FUNDAMENTAL_RIGHTS, "涉及受害人112名")
            .act("undressing", "“一键脱衣”软件")
            .product("透镜Z")
            .place("江苏宿迁", "32")
            .quantity("8名", 8, "人", "suspects")
            .quantity("112名", 112, "人", "victims")
            .quantity("63万余元", 630_000, "元", "sum")
            .stage(CaseStage.DETAINED, "刑事拘留"),
        Report.of("法眼周刊", "2026-03-01", "透镜Z案背后：合成照片的法律责任", "律师谈透镜Z案的法律责任。")
            .context()
            .product("透镜Z"));
  }

  /** A chatbot that gave wrong advice; two reports, one a copy. */
  public static Members wrongAnswer() {
    Membership first =
        Report.of("春城周末", "2026-04-18", "听信豆包推荐买药 老人住院", "昆明一位老人听信豆包的用药建议，服药后住院。")
            .founder()
            .harm(HarmType.PHYSICAL_INJURY, "服药后住院")
            .act("wrong-answer", "听信豆包的用药建议")
            .product("豆包")
            .place("昆明", "53")
            .member();
    Membership copy =
        Report.of("云岭网", "2026-04-19", "听信豆包推荐买药 老人住院_云岭网", "昆明一位老人听信豆包的用药建议，服药后住院。")
            .copyOf(first)
            .harm(HarmType.PHYSICAL_INJURY, "服药后住院")
            .act("wrong-answer", "听信豆包的用药建议")
            .product("豆包")
            .place("昆明", "53")
            .member();
    return of(List.of(first, copy));
  }

  /** An algorithm under investigation; a hazard by one report, an incident by the other. */
  public static Members discrimination() {
    return of(
        Report.of("消费晨报", "2026-07-28", "老会员反而更贵？“途远旅行”被指大数据杀熟", "同一间房，途远旅行对老会员报价更高。监管部门已约谈该平台。")
            .founder()
            .harm(HarmType.ECONOMIC_PROPERTY, "对老会员报价更高")
            .act("discrimination", "对老会员报价更高")
            .product("途远旅行")
            .stage(CaseStage.SUMMONED, "监管部门已约谈"),
        Report.of("数字周刊", "2026-07-29", "途远旅行的算法可能怎样识别不比价的人", "途远旅行的算法可能识别不比价的人。")
            .hazard()
            .harm(HarmType.ECONOMIC_PROPERTY, "可能识别不比价的人")
            .act("discrimination", "可能识别不比价的人")
            .product("途远旅行"));
  }

  /** Every case, by a name for people. */
  public static Map<String, Members> all() {
    Map<String, Members> all = new LinkedHashMap<>();
    all.put("obscene content, first instance", of(companionVerdict()));
    all.put("obscene content, appeal", of(companionVerdict(), companionAppeal()));
    all.put("tutorial seller, sentenced", of(tutorialSeller()));
    all.put("face-swap fraud, case opened", of(faceSwapFraud()));
    all.put("face-swap fraud, final judgment", of(finalJudgment()));
    all.put("undressing, suspects detained", undressing());
    all.put("portrait, compensation awarded", of(portraitAward()));
    all.put("crash", of(crash()));
    all.put("rumour", of(rumour()));
    all.put("wrong answer, reprinted", wrongAnswer());
    all.put("discrimination, disputed", discrimination());
    all.put("hazard", of(hazardReport()));
    return all;
  }
}
