package org.jianwei.aggregate.fact;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jianwei.aggregate.DataFile;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.assessment.FactKind;

/**
 * Products that no report states as such, but that a quoted sentence names in quotation marks
 * beside what they are: AI问诊小程序“康小问”. The file {@code product-kinds.yaml}.
 */
public final class QuotedProducts {

  private final Pattern named;
  private final Set<String> noNames;

  private QuotedProducts(KindsFile file) {
    String kinds = "(?:" + String.join("|", file.kinds()) + ")";
    this.noNames = Set.copyOf(file.noNames());
    this.named =
        Pattern.compile(
            kinds
                + "[的名叫为是]{0,2}[“「]([^”」，。！？]{2,8})[”」]|[“「]([^”」，。！？]{2,8})[”」](?:AI|的)?"
                + kinds);
  }

  /** The rules shipped with the program. */
  public static QuotedProducts shipped() {
    return new QuotedProducts(DataFile.read("product-kinds.yaml", KindsFile.class));
  }

  /** The products that a report names so, each as often as it does. */
  List<Fact> of(Voice voice) {
    return Quoted.evidence(voice)
        .distinct()
        .flatMap(
            quote ->
                named
                    .matcher(quote.quote())
                    .results()
                    .map(QuotedProducts::name)
                    .filter(name -> !noNames.contains(name.replaceFirst("^(?i:AI)", "")))
                    .map(name -> Fact.named(FactKind.PRODUCT, name, quote)))
        .toList();
  }

  private static String name(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  /** The file {@code product-kinds.yaml}. */
  record KindsFile(List<String> kinds, List<String> noNames) {}
}
