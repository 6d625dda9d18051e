package org.jianwei.classify.fact;

/**
 * An administrative division.
 *
 * @param code GB/T 2260: two digits for a province, four for a prefecture, six for a county; empty
 *     where several divisions of the name are possible
 * @param name normal form: the usual name, that of a county behind that of its prefecture
 */
record Division(String code, String name) {

  private static final int PROVINCE_DIGITS = 2;
  private static final int PREFECTURE_DIGITS = 4;

  boolean isCounty() {
    return code.length() > PREFECTURE_DIGITS;
  }

  /** Whether {@code other} is this division or lies in it. */
  boolean holds(Division other) {
    return !code.isEmpty() && other.code.startsWith(code);
  }

  String province() {
    return code.substring(0, PROVINCE_DIGITS);
  }
}
