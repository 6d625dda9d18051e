package org.jianwei.console.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language of the pages. */
public enum Language {
  EN("en"),
  ZH("zh");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** BCP 47 tag, which is also the value of the parameter {@code lang}. */
  public String tag() {
    return tag;
  }

  /** The other language. */
  public Language other() {
    return this == EN ? ZH : EN;
  }

  /**
   * Chooses the language of an answer: the one asked for, else the reader's first that we have (RFC
   * 9110, 12.5.4), else English.
   *
   * @param asked value of the parameter {@code lang}
   * @param acceptLanguage value of the header; one that cannot be read counts as none
   */
  public static Language choose(@Nullable String asked, @Nullable String acceptLanguage) {
    Language wanted = ofTag(asked);
    if (wanted != null) {
      return wanted;
    }
    if (acceptLanguage == null) {
      return EN;
    }
    try {
      for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
        Language read = ofTag(range.getRange().split("-", 2)[0]);
        if (read != null && range.getWeight() > 0) {
          return read;
        }
      }
    } catch (IllegalArgumentException e) {
      return EN;
    }
    return EN;
  }

  private static @Nullable Language ofTag(@Nullable String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return language;
      }
    }
    return null;
  }
}
