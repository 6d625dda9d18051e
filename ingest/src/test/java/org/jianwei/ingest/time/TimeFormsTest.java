package org.jianwei.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jianwei.contracts.article.PublishedPrecision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any instant, printed in any of the forms and read back, is the same within its precision. */
class TimeFormsTest {

  private static final long SEED = 20250901;
  private static final int ROUNDS = 300;
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Instant FIRST = Instant.parse("1995-01-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-01T03:20:30Z");

  /**
   * A way to write a time.
   *
   * @param exact what is kept of it
   * @param back how long ago it may be, for forms that say no year
   */
  record Form(
      String name,
      PublishedPrecision exact,
      Duration back,
      Function<ZonedDateTime, String> printer) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Form> forms() {
    return Stream.of(
        numbers("yyyy-MM-dd HH:mm"),
        numbers("yyyy-MM-dd HH:mm:ss"),
        numbers("yyyy-MM-dd'T'HH:mm:ssXXX"),
        numbers("yyyy-MM-dd'T'HH:mm:ss.SSSSSSX"),
        numbers("yyyy-MM-dd HH:mm:ss Z"),
        numbers("yyyyMMddHHmmss"),
        numbers("yyyyMMdd"),
        numbers("yyyy/M/d"),
        numbers("yyyy.MM.dd"),
        numbers("yyyy/M/d H:mm"),
        numbers("yyyy年M月d日"),
        numbers("yyyy年MM月dd日 HH:mm"),
        numbers("yyyy年M月d日H时m分"),
        numbers("yyyy年M月d日H时"),
        words("yyyy年M月d日 EEEE HH:mm", Locale.SIMPLIFIED_CHINESE),
        words("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH),
        words("EEE, d MMM yy HH:mm:ss Z", Locale.ENGLISH),
        words("EEE, dd MMM yyyy HH:mm:ss 'CST'", Locale.ENGLISH),
        words("EEE, dd MMM yyyy HH:mm:ss", Locale.ENGLISH),
        words("EEE MMM dd HH:mm:ss 'CST' yyyy", Locale.ENGLISH),
        words("MMMM d, yyyy", Locale.ENGLISH),
        words("MMM d, yyyy h:mm a", Locale.ENGLISH),
        words("EEEE, dd MMMM yyyy HH:mm:ss Z", Locale.SIMPLIFIED_CHINESE),
        epoch("epoch seconds", 1_000),
        epoch("epoch millis", 1),
        form("in words", PublishedPrecision.MINUTE, TimeFormsTest::inWords),
        form("half days", PublishedPrecision.MINUTE, TimeFormsTest::halfDay),
        recent("MM-dd HH:mm", 364),
        recent("M月d日 HH:mm", 364),
        new Form(
            "yesterday",
            PublishedPrecision.MINUTE,
            Duration.ofDays(2),
            t -> day(t) + t.format(DateTimeFormatter.ofPattern(" HH:mm", Locale.ROOT))),
        new Form("ago", PublishedPrecision.MINUTE, Duration.ofMinutes(59), t -> ago(t, 60, "分钟前")),
        new Form("hours", PublishedPrecision.HOUR, Duration.ofHours(23), t -> ago(t, 3600, "小时前")));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void parse_readsBackWhatWasPrinted(Form form) {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      ZonedDateTime time = time(form, random);
      String printed = form.printer().apply(time);

      StatedTime read = TimeReader.parse(printed, NOW).orElse(null);

      assertThat(read).as("%s of %s (seed %d)", printed, time, SEED).isNotNull();
      assertThat(read.precision()).isEqualTo(form.exact());
      assertThat(Duration.between(read.at().toInstant(), time).abs())
          .as("%s of %s (seed %d)", printed, time, SEED)
          .isLessThan(unit(form.exact()).getDuration());
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void find_readsItAmongOtherWords(Form form) {
    if (form.name().matches("epoch.*|yyyyMMdd.*|yesterday")) {
      return;
    }
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      String printed = form.printer().apply(time(form, random));

      assertThat(TimeReader.find("来源：港湾新闻网 " + printed + " 责任编辑：周二", NOW))
          .as("%s (seed %d)", printed, SEED)
          .isEqualTo(TimeReader.parse(printed, NOW));
    }
  }

  private static ZonedDateTime time(Form form, Random random) {
    long most = Math.min(form.back().toSeconds(), Duration.between(FIRST, NOW).toSeconds());
    return NOW.minusSeconds(random.nextLong(most)).atZone(SHANGHAI);
  }

  private static Form numbers(String pattern) {
    return words(pattern, Locale.ROOT);
  }

  private static Form words(String pattern, Locale locale) {
    PublishedPrecision exact =
        pattern.contains("s")
            ? PublishedPrecision.SECOND
            : pattern.contains("m")
                ? PublishedPrecision.MINUTE
                : pattern.contains("H") ? PublishedPrecision.HOUR : PublishedPrecision.DAY;
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, locale);
    return form(pattern, exact, t -> t.format(formatter));
  }

  private static Form form(
      String name, PublishedPrecision exact, Function<ZonedDateTime, String> printer) {
    return new Form(name, exact, Duration.ofDays(100_000), printer);
  }

  /** Since September 2001, when they came to have ten digits: fewer may be any number. */
  private static Form epoch(String name, int millis) {
    return new Form(
        name,
        PublishedPrecision.SECOND,
        Duration.between(Instant.ofEpochSecond(1_000_000_000L), NOW),
        t -> "" + t.toInstant().toEpochMilli() / millis);
  }

  private static Form recent(String pattern, int days) {
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    return new Form(
        pattern, PublishedPrecision.MINUTE, Duration.ofDays(days), t -> t.format(formatter));
  }

  private static ChronoUnit unit(PublishedPrecision precision) {
    return switch (precision) {
      case SECOND -> ChronoUnit.SECONDS;
      case MINUTE -> ChronoUnit.MINUTES;
      case HOUR -> ChronoUnit.HOURS;
      default -> ChronoUnit.DAYS;
    };
  }

  private static String inWords(ZonedDateTime t) {
    String digits = "〇一二三四五六七八九";
    StringBuilder year = new StringBuilder();
    Integer.toString(t.getYear()).chars().forEach(c -> year.append(digits.charAt(c - '0')));
    return year
        + "年"
        + tens(t.getMonthValue())
        + "月"
        + tens(t.getDayOfMonth())
        + "日"
        + tens(t.getHour())
        + "时"
        + tens(t.getMinute())
        + "分";
  }

  private static String tens(int number) {
    String digits = "〇一二三四五六七八九";
    if (number < 10) {
      return digits.substring(number, number + 1);
    }
    String tens = number < 20 ? "" : digits.substring(number / 10, number / 10 + 1);
    return tens + "十" + (number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1));
  }

  private static String halfDay(ZonedDateTime t) {
    int hour = t.getHour();
    String half = hour < 6 ? "凌晨" : hour < 12 ? "上午" : hour < 18 ? "下午" : "晚上";
    return t.format(DateTimeFormatter.ofPattern("yyyy-MM-dd ", Locale.ROOT))
        + half
        + (hour > 12 ? hour - 12 : hour)
        + t.format(DateTimeFormatter.ofPattern(":mm", Locale.ROOT));
  }

  private static String day(ZonedDateTime t) {
    List<String> names = List.of("今天", "昨天", "前天");
    OffsetDateTime now = NOW.atOffset(ZoneOffset.ofHours(8));
    return names.get((int) ChronoUnit.DAYS.between(t.toLocalDate(), now.toLocalDate()));
  }

  private static String ago(ZonedDateTime t, int seconds, String unit) {
    return Duration.between(t.toInstant(), NOW).toSeconds() / seconds + unit;
  }
}
