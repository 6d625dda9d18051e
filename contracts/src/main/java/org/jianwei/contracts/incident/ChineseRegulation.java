package org.jianwei.contracts.incident;

import java.util.List;

/**
 * Chinese regulatory classes of an incident.
 *
 * @param campaigns problem classes of the campaign in force, such as {@code QL26-2-3}
 * @param gbt45654 risks of GB/T 45654-2025 Annex A
 * @param statutes laws that the articles cite, such as 《个人信息保护法》第十三条
 */
public record ChineseRegulation(
    List<String> campaigns, List<String> gbt45654, List<String> statutes) {

  /** Copies the lists. */
  public ChineseRegulation {
    campaigns = List.copyOf(campaigns);
    gbt45654 = List.copyOf(gbt45654);
    statutes = List.copyOf(statutes);
  }
}
