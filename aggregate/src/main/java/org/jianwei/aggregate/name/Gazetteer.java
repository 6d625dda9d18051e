package org.jianwei.aggregate.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianwei.aggregate.DataFile;
import org.jspecify.annotations.Nullable;

/** Provinces and prefecture-level cities of China with their English names. */
public final class Gazetteer {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Comparator<City> LONGEST_FIRST =
      Comparator.comparingInt((City city) -> city.zh().length()).reversed();

  private final Map<String, Province> byCode = new HashMap<>();
  private final Map<String, List<City>> cities = new HashMap<>();
  private static final Map<String, String> KINDS =
      Map.of(
          "新区",
          "New Area",
          "自治县",
          "Autonomous County",
          "县",
          "County",
          "区",
          "District",
          "市",
          "City",
          "旗",
          "Banner",
          "镇",
          "Town",
          "乡",
          "Township");
  private static final List<String> KINDS_LONGEST_FIRST =
      List.of("自治县", "新区", "县", "区", "市", "旗", "镇", "乡");

  /** 岳阳楼区: the district's name holds the city's. 城区, 郊区 and 矿区 are names of their own. */
  private static final Pattern NAMED_AFTER = Pattern.compile("[\\p{IsHan}&&[^城郊矿市新]]区");

  private static final Pattern PART = Pattern.compile("[\\p{IsHan}]{2,8}");

  private final List<Province> provinces;
  private final Pinyin pinyin;

  private Gazetteer(List<Province> provinces, Pinyin pinyin) {
    this.provinces = provinces;
    this.pinyin = pinyin;
    provinces.forEach(province -> byCode.put(province.code(), province));
    provinces.forEach(province -> cities.put(province.code(), province.cityList()));
  }

  /**
   * The gazetteer shipped with the program.
   *
   * @param pinyin spells what it does not list: counties and districts
   */
  static Gazetteer shipped(Pinyin pinyin) {
    return new Gazetteer(DataFile.read("places.yaml", PlacesFile.class).provinces(), pinyin);
  }

  /**
   * Looks a place up.
   *
   * @param zh the name as articles write it, such as 内蒙古包头 or 武汉市洪山区
   * @param code GB/T 2260 code, of which the first two digits count; null where it is not known
   * @return the place; empty where neither name nor code is known
   */
  public Optional<Place> find(String zh, @Nullable String code) {
    Optional<Province> named = provinces.stream().filter(p -> zh.startsWith(p.zh())).findFirst();
    Optional<Province> coded =
        code != null && code.length() >= 2
            ? Optional.ofNullable(byCode.get(code.substring(0, 2)))
            : Optional.empty();
    Optional<Province> province = named.or(() -> coded);
    List<Province> scope = province.map(List::of).orElse(provinces);
    String rest = named.filter(p -> !isCityOf(p, zh)).map(p -> afterName(p, zh)).orElse(zh);
    return scope.stream()
        .flatMap(
            p ->
                cityAtStart(p, rest)
                    .map(city -> place(p, city, rest.substring(city.zh().length())))
                    .stream())
        .findFirst()
        .or(() -> province.map(p -> place(p, null, rest)));
  }

  private Place place(Province province, @Nullable City city, String rest) {
    String part = city != null && rest.startsWith("市") ? rest.substring(1) : rest;
    String left = city != null && NAMED_AFTER.matcher(part).matches() ? city.zh() + part : part;
    return new Place(
        province.zh(), province.en(), city == null ? null : city.en(), smaller(left).orElse(null));
  }

  /** A county, district or county-level city, spelt: 博罗县 is Boluo County. */
  private Optional<String> smaller(String zh) {
    if (!PART.matcher(zh).matches()) {
      return Optional.empty();
    }
    return KINDS_LONGEST_FIRST.stream()
        .filter(kind -> zh.endsWith(kind) && zh.length() > kind.length())
        .findFirst()
        .map(
            kind -> {
              String name = zh.substring(0, zh.length() - kind.length());
              // 沛县, 蓟县: a name of one character keeps its rank.
              String spelt = pinyin.spell(name.length() == 1 ? zh : name);
              return kind.equals("市") ? spelt : spelt + " " + KINDS.get(kind);
            })
        .filter(name -> !HAN.matcher(name).find());
  }

  private List<City> citiesOf(Province province) {
    return cities.getOrDefault(province.code(), List.of());
  }

  private Optional<City> cityAtStart(Province province, String name) {
    return citiesOf(province).stream()
        .filter(city -> name.startsWith(city.zh()))
        .min(LONGEST_FIRST);
  }

  /** 吉林市 is a city of 吉林, not the province and the syllable 市. */
  private boolean isCityOf(Province province, String zh) {
    return citiesOf(province).stream()
        .anyMatch(city -> city.zh().startsWith(province.zh()) && zh.startsWith(city.zh()));
  }

  private static String afterName(Province province, String zh) {
    String rest = zh.substring(province.zh().length());
    for (String suffix : List.of("壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市")) {
      if (rest.startsWith(suffix)) {
        return rest.substring(suffix.length());
      }
    }
    return rest;
  }

  /**
   * A place in English.
   *
   * @param provinceZh Chinese name of the province
   * @param province the province
   * @param city the city; null where only the province is known
   * @param county the county, district or county-level city; null where none is named
   */
  public record Place(
      String provinceZh, String province, @Nullable String city, @Nullable String county) {

    /** All that is known, smallest first: {@code Boluo County, Huizhou, Guangdong}. */
    public String full() {
      return joined(county, city, province);
    }

    /** County and city, or the smallest of what is known: {@code Boluo County, Huizhou}. */
    public String brief() {
      return city == null && county == null
          ? province
          : joined(county, city == null ? province : city);
    }

    /** The city, or the province where no city is known. */
    public String cityOrProvince() {
      return city == null ? province : city;
    }

    private static String joined(@Nullable String... parts) {
      return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
  }

  /** The file {@code places.yaml}. */
  record PlacesFile(List<Province> provinces) {}

  /**
   * A province.
   *
   * @param code first two digits of GB/T 2260
   * @param zh Chinese name without 省
   * @param en English name
   * @param cities {@code name Pinyin} parted by commas
   */
  record Province(String code, String zh, String en, String cities) {

    List<City> cityList() {
      return cities.isBlank()
          ? List.of()
          : List.of(cities.split(",")).stream().map(String::strip).map(City::parse).toList();
    }
  }

  /** A city of a province. */
  record City(String zh, String en) {

    static City parse(String entry) {
      int space = entry.indexOf(' ');
      return new City(entry.substring(0, space), entry.substring(space + 1));
    }
  }
}
