package org.jianwei.aggregate.name;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.aggregate.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes Chinese names in English prose: what can be put into English is, with the Chinese in
 * brackets; what cannot stays Chinese. Thread-safe.
 */
public final class EnglishNames {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern HAN_ONLY = Pattern.compile("\\p{IsHan}+");
  private static final Pattern ALIAS =
      Pattern.compile("(\\p{IsHan}{1,2})(某{1,2}\\p{IsHan}?|女士|先生)");
  private static final Pattern NICKNAME = Pattern.compile("([小老阿])(\\p{IsHan})");
  private static final Map<String, String> PREFIXES = Map.of("小", "Xiao", "老", "Lao", "阿", "A");
  private static final Map<String, String> HONORIFICS = Map.of("女士", "Ms ", "先生", "Mr ");

  /** Publishers whose names stay known: those that publish most. */
  private static final int PUBLISHERS_MAX = 4096;

  private final Gazetteer gazetteer;
  private final Map<String, String> surnames = new HashMap<>();
  private final Map<String, String> products;
  private final ChargeNames charges;
  private final CourtNames courts;
  private final CampaignNames campaigns;
  private final OrganisationNames organisations;
  private final Pinyin pinyin;
  private final List<String> notCompanies;
  private final LoadingCache<String, String> publishers =
      Caffeine.newBuilder()
          .maximumSize(PUBLISHERS_MAX)
          .executor(Runnable::run)
          .build(this::publisherInEnglish);

  private EnglishNames(NamesFile file) {
    this.pinyin = Pinyin.shipped(file.readings());
    this.gazetteer = Gazetteer.shipped(pinyin);
    this.courts = new CourtNames(gazetteer, pinyin);
    this.campaigns = new CampaignNames(file.campaigns());
    this.organisations = new OrganisationNames(gazetteer, pinyin, file);
    this.products = Map.copyOf(file.products());
    this.charges = new ChargeNames(file.charges(), file.composedCharges(), file.composedActs());
    this.notCompanies = List.copyOf(file.notCompanies());
    file.surnames().forEach(s -> s.zh().forEach(zh -> surnames.put(zh, s.en())));
  }

  /** The names shipped with the program. */
  public static EnglishNames shipped() {
    return new EnglishNames(DataFile.read("names.yaml", NamesFile.class));
  }

  /** A place in full, such as {@code Baotou, Inner Mongolia (内蒙古包头)}. */
  public String place(String zh, @Nullable String code) {
    return gazetteer.find(zh, code).map(p -> bracketed(p.full(), zh)).orElse(zh);
  }

  /** A place for a title, such as {@code Kundulun District, Baotou (包头昆都仑区)}. */
  public String placeBriefly(String zh, @Nullable String code) {
    return gazetteer.find(zh, code).map(p -> bracketed(p.brief(), zh)).orElse(zh);
  }

  /** A place in Chinese prose: a county or district after its province. */
  public String placeInChinese(String zh, @Nullable String code) {
    return gazetteer
        .find(zh, code)
        .filter(place -> place.city() == null && !zh.startsWith(place.provinceZh()))
        .map(place -> place.provinceZh() + zh)
        .orElse(zh);
  }

  /** City and province of a place of China in English; empty where it is not known. */
  public Optional<Gazetteer.Place> inChina(String zh, @Nullable String code) {
    return gazetteer.find(zh, code);
  }

  /** Whether an organisation may be a company: not an authority, a school or a newspaper. */
  public boolean isCompany(String zh) {
    return notCompanies.stream().noneMatch(zh::endsWith);
  }

  /** A company under its own name, such as {@code Wuhu Qiming Technology (芜湖启明科技)}. */
  public Optional<String> company(String zh) {
    return organisations.isName(zh) && isCompany(zh)
        ? Optional.of(
            bracketed(products.containsKey(zh) ? products.get(zh) : organisations.company(zh), zh))
        : Optional.empty();
  }

  /** A publisher, such as {@code Jianghai Evening News (江海晚报)}. */
  public String publisher(String zh) {
    return publishers.get(zh);
  }

  private String publisherInEnglish(String zh) {
    return bracketed(organisations.publisher(zh), zh);
  }

  /** An authority with its article; empty where its kind or its place is not known. */
  public Optional<String> authority(String zh) {
    return organisations.authority(zh).map(en -> bracketed(en, zh));
  }

  /** A person: {@code Chen (陈某)}, {@code Xiao Lin (小林)}; Chinese alone where it is no alias. */
  public String person(String zh) {
    Matcher alias = ALIAS.matcher(zh);
    if (alias.matches()) {
      String honorific = HONORIFICS.getOrDefault(alias.group(2), "");
      return surname(alias.group(1)).map(s -> bracketed(honorific + s, zh)).orElse(zh);
    }
    Matcher nickname = NICKNAME.matcher(zh);
    if (nickname.matches()) {
      String prefix = PREFIXES.getOrDefault(nickname.group(1), "");
      return surname(nickname.group(2)).map(s -> bracketed(prefix + " " + s, zh)).orElse(zh);
    }
    return zh;
  }

  /** Whether a name is an alias: the press hides who it is. */
  public static boolean isAlias(String zh) {
    return ALIAS.matcher(zh).matches() || NICKNAME.matcher(zh).matches();
  }

  /** A product: {@code AlienChat}, {@code Doubao (豆包)}; spelt where it has no English name. */
  public String product(String zh) {
    String known = products.get(zh);
    return bracketed(known == null ? pinyin.spell(zh) : known, zh);
  }

  /**
   * A product in Chinese prose: a name of Chinese characters that is no household word is quoted.
   */
  public String productInChinese(String zh) {
    return HAN_ONLY.matcher(zh).matches() && !products.containsKey(zh) ? "“" + zh + "”" : zh;
  }

  /** A charge, such as {@code fraud (诈骗罪)}; Chinese alone where it is not listed. */
  public String charge(String zh) {
    return charges.english(zh).map(known -> bracketed(known, zh)).orElse(zh);
  }

  /** A court, such as {@code Shanghai No. 1 Intermediate People's Court (上海市第一中级人民法院)}. */
  public String court(String zh) {
    return courts.english(zh).map(known -> bracketed(known, zh)).orElse(zh);
  }

  /** A campaign, such as {@code “Clean Net 2026” (净网—2026)}; empty where it is not listed. */
  public Optional<String> campaign(String zh) {
    return campaigns.english(zh).map(known -> bracketed("“" + known + "”", zh));
  }

  private Optional<String> surname(String zh) {
    return Optional.ofNullable(surnames.get(zh))
        .or(() -> Optional.ofNullable(surnames.get(zh.substring(0, 1))))
        .or(() -> Optional.of(pinyin.spell(zh.substring(0, 1))))
        .filter(spelt -> !HAN.matcher(spelt).find());
  }

  /** English with the Chinese in brackets; Chinese alone where nothing was put into English. */
  private static String bracketed(String en, String zh) {
    return HAN.matcher(zh).find() && !en.equals(zh) ? en + " (" + zh + ")" : zh;
  }

  /** The file {@code names.yaml}. */
  record NamesFile(
      List<Surname> surnames,
      Map<String, String> products,
      Map<String, String> readings,
      List<OrganisationNames.Word> companyWords,
      List<OrganisationNames.Word> authorities,
      List<OrganisationNames.Word> publisherWords,
      Map<String, String> publishers,
      List<String> notCompanies,
      List<ChargeNames.Composed> composedCharges,
      Map<String, String> composedActs,
      Map<String, String> charges,
      Map<String, String> campaigns) {}

  /** Surnames that are written alike in pinyin. */
  record Surname(String en, List<String> zh) {}
}
