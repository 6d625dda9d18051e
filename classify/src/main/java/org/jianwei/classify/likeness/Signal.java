package org.jianwei.classify.likeness;

import java.util.Locale;
import org.jianwei.contracts.vocabulary.Term;

/** What is compared when two articles are held side by side; each is a number, mostly 0 to 3. */
public enum Signal implements Term {
  /** Information of shared stretches of the titles, against the geometric mean of both. */
  TITLE_SHARE,
  /** The same against the shorter title. */
  TITLE_CONTAINED,
  /** Information of the most telling shared stretch of the titles. */
  TITLE_STRETCH,
  /** Information of the second shared stretch. */
  TITLE_SECOND_STRETCH,
  /** Information of all shared stretches. */
  TITLE_INFORMATION,
  /** Cosine of the terms of the titles. */
  TITLE_TERMS,
  /** Cosine of the single characters of the titles. */
  TITLE_CHARACTERS,
  /** Weight of the rarest shared term of the titles. */
  TITLE_RAREST,
  /** Ten times the cosine of the most telling terms of title and text together. */
  TEXT_TERMS,
  /** Square root of the cosine: tells apart those that share little from those that share none. */
  TEXT_TERMS_ROOT,
  /** Rare terms among the most telling ones of both texts: mostly names. */
  TEXT_RARE,
  /** Rare terms that recur in both texts: mostly names of what they are about. */
  RECURRING,
  /** Rare terms recur in both texts, none of them in both. */
  RECURRING_DIFFERS,
  /** Share of one title's terms that the other article mentions anywhere. */
  TITLE_IN_TEXT,
  /** The same of that title of which the other article mentions more. */
  TITLE_IN_TEXT_MOST,
  /** Names in quotes or title marks that both hold. */
  QUOTED,
  /** Both hold names in quotes, none of them shared. */
  QUOTED_DIFFERS,
  /** Words in Latin letters that both titles hold. */
  LATIN,
  /** Both titles hold words in Latin letters, none of them shared. */
  LATIN_DIFFERS,
  /** Both titles hold words in Latin letters that the other lacks. */
  LATIN_EACH_OWN,
  /** Numbers that both titles hold. */
  NUMBER,
  /** Both titles hold numbers, none of them shared. */
  NUMBER_DIFFERS,
  /** Amounts and counts that both texts hold. */
  AMOUNT,
  /** Both hold amounts, none of them shared. */
  AMOUNT_DIFFERS,
  PRODUCT,
  PRODUCT_DIFFERS,
  PERSON,
  PERSON_DIFFERS,
  ORGANISATION,
  PLACE,
  PLACE_DIFFERS,
  /** Prefectures and municipalities that both name, or a county of them. */
  CITY,
  /** Both name prefectures or municipalities, none of them shared. */
  CITY_DIFFERS,
  /** Counties, districts and county-level cities that both name. */
  COUNTY,
  /** Both name counties, none of them shared. */
  COUNTY_DIFFERS,
  COURT,
  CHARGE,
  ACT,
  ACT_DIFFERS,
  /** Both name the same region and the same act. */
  PLACE_AND_ACT,
  /** Both call their matter the first case of the same kind. */
  CASE_KEY,
  /** Both call their matter the first case, of kinds none of which is shared. */
  CASE_KEY_DIFFERS,
  /** Logarithm of one plus the days between them. */
  DAYS_APART,
  /** More than two weeks between them. */
  WEEKS_APART,
  /** Length of the shorter title. */
  TITLE_LENGTH;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
