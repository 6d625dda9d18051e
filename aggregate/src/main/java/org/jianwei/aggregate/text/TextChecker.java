package org.jianwei.aggregate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.aggregate.member.Members;
import org.jianwei.aggregate.member.PerMember;
import org.jianwei.aggregate.name.EnglishNames;

/**
 * Looks for anything in a text that no member states. It looks twice: at each filled slot, by what
 * the slot may hold, and at the finished text, out of which it reads days, lengths of time, numbers
 * and, in English, Chinese words back.
 */
public final class TextChecker {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  /** What may stand between names in a list. */
  private static final Pattern LIST_WORDS = Pattern.compile("(?:\\band\\b|[和、,\\s])*");

  private static final Pattern DAY_WORDS = Pattern.compile("(?:\\b(?:on|in)\\b|\\s)*");

  /** What may stand around numbers that are told. */
  private static final Pattern AMOUNT_WORDS =
      Pattern.compile(
          "(?:\\b(?:about|more than|nearly|between|and|or|yuan|US|Hong Kong|New Taiwan|dollars?|euros?|yen"
              + "|won|pounds|person|people|victims?|users?|suspects?|accounts?|reports differ"
              + "|latest official figure|other reports)\\b"
              + "|约|近|超过|余|至|或|和|、|新台币|美元|港元|欧元|日元|韩元|英镑|元|人|名|个|受害人|用户|嫌疑人|账号"
              + "|各报道说法不一|以最新官方说法为准|另有报道称|[（）()：:；;，,\\s])*");

  private static final Pattern TERM_WORDS =
      Pattern.compile(
          "(?:\\b(?:was sentenced to|to|in prison|of short-term detention|suspended|and)\\b"
              + "|被判处|获刑|有期徒刑|拘役|缓刑|[和、，,（）()\\s])*");

  private final Backing backing;

  private TextChecker(Backing backing) {
    this.backing = backing;
  }

  /** A checker of texts about {@code members}. */
  public static TextChecker of(Members members, EnglishNames names) {
    return of(members, new PerMember<>(member -> MemberBacking.of(member, names)));
  }

  /** A checker of texts about {@code members}, each of which backs what is kept of it. */
  static TextChecker of(Members members, PerMember<MemberBacking> backing) {
    return new TextChecker(new Backing(members.articles().stream().map(backing::of).toList()));
  }

  /** What an English title or summary says and no member does; empty where all is backed. */
  public List<String> unbackedInEnglish(String text) {
    String bare = backing.withoutNames(text);
    List<String> unbacked =
        HAN.matcher(bare).results().map(MatchResult::group).collect(Collectors.toList());
    unbacked.addAll(unbacked(ReadBack.english(bare)));
    return List.copyOf(unbacked);
  }

  /** What a Chinese title or summary says and no member does; empty where all is backed. */
  public List<String> unbackedInChinese(String text) {
    return unbacked(ReadBack.chinese(backing.withoutNames(text)));
  }

  /** What an English draft says and no member does: in its slots, its steps and its words. */
  List<String> unbackedInEnglish(Draft draft) {
    return unbacked(draft, ReadBack::english, unbackedInEnglish(draft.text()));
  }

  /** What a Chinese draft says and no member does: in its slots, its steps and its words. */
  List<String> unbackedInChinese(Draft draft) {
    return unbacked(draft, ReadBack::chinese, unbackedInChinese(draft.text()));
  }

  private List<String> unbacked(
      Draft draft, Function<String, ReadBack> reader, List<String> inText) {
    List<String> unbacked = new ArrayList<>(inText);
    for (Piece piece : draft.pieces()) {
      piece.slots().entrySet().stream()
          .filter(slot -> !isBacked(slot, reader))
          .forEach(slot -> unbacked.add(slot.getKey() + ": " + slot.getValue()));
      piece.stages().stream()
          .filter(stage -> !backing.isTaken(stage))
          .forEach(stage -> unbacked.add("stage: " + stage.label()));
    }
    return List.copyOf(unbacked);
  }

  private List<String> unbacked(ReadBack read) {
    List<String> unbacked = new ArrayList<>();
    read.days().stream().filter(day -> !backing.isDay(day)).forEach(unbacked::add);
    read.months().stream()
        .filter(months -> !backing.isSentence(months))
        .forEach(months -> unbacked.add(EnglishNumbers.duration(months)));
    read.numbers().stream()
        .filter(number -> !backing.isStated(number))
        .forEach(number -> unbacked.add(EnglishNumbers.of(number)));
    return unbacked;
  }

  private boolean isBacked(Map.Entry<String, String> slot, Function<String, ReadBack> reader) {
    String words = slot.getValue();
    SlotKind kind = SlotNames.kind(slot.getKey());
    return switch (kind) {
      case PLACE, PRODUCT, PERSON, ORGANISATION, COURT, CHARGE, PENALTY, CAMPAIGN, PUBLISHER ->
          LIST_WORDS.matcher(backing.without(kind, words)).matches();
      case QUOTE -> backing.isQuotable(words);
      case DAY -> isBackedDay(reader.apply(words));
      case AMOUNT -> isBackedAmount(reader.apply(words));
      case TERM -> isBackedTerm(reader.apply(backing.without(SlotKind.PERSON, words)));
      case WORDING -> true;
    };
  }

  private boolean isBackedDay(ReadBack read) {
    return !read.days().isEmpty()
        && read.days().stream().allMatch(backing::isDay)
        && DAY_WORDS.matcher(read.left()).matches();
  }

  private boolean isBackedAmount(ReadBack read) {
    return !read.numbers().isEmpty()
        && read.numbers().stream().allMatch(backing::isStated)
        && AMOUNT_WORDS.matcher(read.left()).matches();
  }

  private boolean isBackedTerm(ReadBack read) {
    return !read.months().isEmpty()
        && read.months().stream().allMatch(backing::isSentence)
        && TERM_WORDS.matcher(read.left()).matches();
  }
}
