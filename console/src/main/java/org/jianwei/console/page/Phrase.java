package org.jianwei.console.page;

import org.jspecify.annotations.Nullable;

/**
 * A word or phrase in both languages.
 *
 * @param en English; null where the term itself is English
 * @param zh Chinese; null where the term itself is Chinese
 */
record Phrase(@Nullable String en, @Nullable String zh) {

  @Nullable String in(Language language) {
    return language == Language.EN ? en : zh;
  }
}
