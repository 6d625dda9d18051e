package org.jianwei.console.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jspecify.annotations.Nullable;

/** The words of one language, and how times and numbers are written in it. Used by templates. */
public final class Words {

  private static final DateTimeFormatter UTC_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter STATED_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

  /** Vocabularies whose terms stand in changes, the more particular first. */
  private static final List<String> ANY =
      List.of(
          "label",
          "severity",
          "stage",
          "status",
          "harm_types",
          "ai_tasks",
          "harmed_entities",
          "industries",
          "principles",
          "business_functions",
          "autonomy_level",
          "cn_campaigns",
          "cn_gbt45654");

  private final Language language;
  private final WordList list;

  Words(Language language, WordList list) {
    this.language = language;
    this.list = list;
  }

  /** Tag of the language, for the attribute {@code lang}. */
  public String lang() {
    return language.tag();
  }

  /** Tag of the other language. */
  public String otherLang() {
    return language.other().tag();
  }

  /** Whether these are the Chinese words. */
  public boolean chinese() {
    return language == Language.ZH;
  }

  /**
   * A word of the pages.
   *
   * @throws IllegalArgumentException if there is no such word: the template is wrong
   */
  public String t(String key) {
    Phrase phrase = list.ui().get(key);
    String word = phrase == null ? null : phrase.in(language);
    if (word == null) {
      throw new IllegalArgumentException("no word '" + key + "' in " + language);
    }
    return word;
  }

  /** The word of a term of a closed vocabulary; the term itself where the list has none. */
  public String term(String vocabulary, @Nullable String term) {
    if (term == null) {
      return t("unknown");
    }
    Phrase phrase = list.terms().getOrDefault(vocabulary, Map.of()).get(term);
    String word = phrase == null ? null : phrase.in(language);
    return word == null ? term : word;
  }

  /** The word of a term whose vocabulary is not known; the term itself where no list has it. */
  public String anyTerm(String term) {
    for (String vocabulary : ANY) {
      String word = term(vocabulary, term);
      if (!word.equals(term)) {
        return word;
      }
    }
    return term;
  }

  /** A time at which something was done here, in UTC to the minute. */
  public String instant(Instant time) {
    return UTC_MINUTE.format(time);
  }

  /** How long a time is ago, in its two largest units; the word for never where there is none. */
  public String ago(@Nullable Instant time, Instant now) {
    if (time == null) {
      return t("never");
    }
    Duration gone = Duration.between(time, now);
    if (gone.compareTo(Duration.ofMinutes(1)) < 0) {
      return t("just_now");
    }
    return length(gone) + t("ago_after");
  }

  /** A length of time in its two largest units: days and hours, hours and minutes, minutes. */
  public String length(Duration length) {
    long minutes = length.toMinutes();
    long hours = length.toHours();
    if (hours >= 24) {
      return two(hours / 24, "days", hours % 24, "hours");
    }
    return hours > 0 ? two(hours, "hours", minutes % 60, "minutes") : minutes + t("minutes");
  }

  /** A length of time given in milliseconds, in seconds where it is shorter than two minutes. */
  public String millis(long ms) {
    Duration length = Duration.ofMillis(ms);
    return length.toMinutes() < 2 ? length.toSeconds() + t("seconds") : length(length);
  }

  /** A number of bytes in the unit that leaves one to three digits before the point. */
  public String bytes(long bytes) {
    String[] units = {"B", "kB", "MB", "GB", "TB"};
    double rest = bytes;
    int unit = 0;
    while (rest >= 1_000 && unit < units.length - 1) {
      rest /= 1_000;
      unit++;
    }
    String form = rest < 10 && unit > 0 ? "0.#" : "0";
    return new DecimalFormat(form, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rest)
        + " "
        + units[unit];
  }

  private String two(long large, String largeUnit, long small, String smallUnit) {
    String first = large + t(largeUnit);
    return small == 0 ? first : first + " " + small + t(smallUnit);
  }

  /** A time of publication as exactly as it was stated. */
  public String published(@Nullable OffsetDateTime time, PublishedPrecision precision) {
    if (time == null || precision == PublishedPrecision.NONE) {
      return t("undated");
    }
    return precision == PublishedPrecision.DAY
        ? DateTimeFormatter.ISO_LOCAL_DATE.format(time)
        : STATED_MINUTE.format(time);
  }

  /** A number with its thousands parted. */
  public String number(double number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    return new DecimalFormat("#,##0.##", symbols).format(number);
  }

  /** A whole number with its thousands parted. */
  public String count(long number) {
    return number(number);
  }

  /** A share of 1 as per cent. */
  public String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /** A weight with its sign. */
  public String signed(double weight) {
    return (weight < 0 ? "−" : "+") + number(Math.abs(weight));
  }

  /** The text of this language; that of the other where it is blank. */
  public String either(String english, String chinese) {
    String first = chinese() ? chinese : english;
    String second = chinese() ? english : chinese;
    return first.isBlank() ? second : first;
  }

  /** The text of the other language; empty where {@link #either} shows it already. */
  public String second(String english, String chinese) {
    String other = chinese() ? english : chinese;
    return other.equals(either(english, chinese)) ? "" : other;
  }

  /** The address where it may become a link, else null. */
  public @Nullable String link(@Nullable String address) {
    return WebAddress.linkable(address);
  }
}
