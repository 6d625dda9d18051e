package org.jianwei.aggregate.name;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of companies and authorities in English: known ones by their own name, others put together
 * from place, spelt name and kind. A description such as 深圳一传媒公司 is no name.
 */
final class OrganisationNames {

  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "[某诉]|^(?:各|区域|大型|多|部分|相关|软件|数字)|^.{0,6}(?:企业|厂商|运营方|平台).{4,}"
              + "|[一两三多数][家名]|一(?=.{0,6}(?:公司|工作室|企业|平台))|.*(?:等|与|和|、|对|被|将|称|该|这|以|其).*公司$");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Two characters before 银行 are as often a verb (抬进银行) as a name. */
  private static final Pattern BANK = Pattern.compile("..银行");

  private static final int NAME_CHARS_MAX = 24;

  private final Gazetteer gazetteer;
  private final Pinyin pinyin;
  private final List<Word> companyWords;
  private final List<Word> authorities;
  private final List<Word> publisherWords;
  private final Map<String, String> publishers;

  OrganisationNames(Gazetteer gazetteer, Pinyin pinyin, EnglishNames.NamesFile file) {
    this.gazetteer = gazetteer;
    this.pinyin = pinyin;
    this.companyWords = List.copyOf(file.companyWords());
    this.authorities = List.copyOf(file.authorities());
    this.publisherWords = List.copyOf(file.publisherWords());
    this.publishers = Map.copyOf(file.publishers());
  }

  /** Whether it is the name of one company rather than a description or several names. */
  boolean isName(String zh) {
    return zh.length() <= NAME_CHARS_MAX
        && !DESCRIPTION.matcher(zh).find()
        && !(BANK.matcher(zh).matches() && gazetteer.find(zh, null).isEmpty())
        && !isHalfCut(zh);
  }

  /** 方杭州…有限公司, the end of 运营方: a place stands behind one character that is none. */
  private boolean isHalfCut(String zh) {
    return zh.length() > 6
        && gazetteer.find(zh.substring(0, 3), null).isEmpty()
        && gazetteer.find(zh.substring(1, 4), null).isPresent();
  }

  /** A company: 深圳锐评传媒有限公司 is Shenzhen Ruiping Media Co., Ltd. */
  String company(String zh) {
    return composed(zh, companyWords);
  }

  /** A publisher: 江海晚报 is Jianghai Evening News. */
  String publisher(String zh) {
    String known = publishers.get(zh);
    return known == null ? composed(zh, publisherWords) : known;
  }

  /** Words at the end of the name are put into English, what stands before them is spelt. */
  private String composed(String zh, List<Word> words) {
    String left = zh;
    String tail = "";
    for (Optional<Word> last = last(left, words); last.isPresent(); last = last(left, words)) {
      tail = " " + last.get().en() + tail;
      left = left.substring(0, left.length() - last.get().zh().length());
    }
    return (place(left) + tail).strip();
  }

  private static Optional<Word> last(String name, List<Word> words) {
    return words.stream()
        .filter(word -> name.endsWith(word.zh()) && name.length() > word.zh().length() + 1)
        .findFirst();
  }

  private String place(String name) {
    for (int end = Math.min(3, name.length() - 2); end >= 2; end--) {
      String start = name.substring(0, end);
      Optional<Gazetteer.Place> place = gazetteer.find(start, null);
      if (place.isPresent() && !holdsMore(start)) {
        String rest = name.substring(end);
        String own = rest.startsWith("市") || rest.startsWith("省") ? rest.substring(1) : rest;
        if (own.length() >= 2) {
          return place.get().cityOrProvince() + " " + pinyin.spell(own);
        }
      }
    }
    return pinyin.spell(name);
  }

  /** 郑州智: a place of two characters, and the beginning of the name proper. */
  private boolean holdsMore(String start) {
    return start.length() == 3
        && "市省".indexOf(start.charAt(2)) < 0
        && gazetteer.find(start.substring(0, 2), null).isPresent();
  }

  /** An authority, with its article: 滁州市公安局 is the public security bureau of Chuzhou. */
  Optional<String> authority(String zh) {
    for (Word word : authorities) {
      if (zh.equals(word.zh()) && !word.en().endsWith(" ")) {
        return Optional.of(word.en());
      }
    }
    return authorities.stream()
        .filter(word -> isEndOf(word, zh))
        .findFirst()
        .flatMap(
            word ->
                gazetteer
                    .find(zh.substring(0, zh.length() - word.zh().length()), null)
                    .map(place -> word.en() + place.brief()))
        .filter(name -> !HAN.matcher(name).find());
  }

  private static boolean isEndOf(Word word, String name) {
    return word.en().endsWith(" of ")
        && name.endsWith(word.zh())
        && name.length() > word.zh().length() + 1;
  }

  /**
   * A word of a name.
   *
   * @param zh in Chinese
   * @param en in English; that of an authority ends in {@code of } where a place is to follow
   */
  record Word(String zh, String en) {}
}
