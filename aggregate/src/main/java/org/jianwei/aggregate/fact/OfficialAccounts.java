package org.jianwei.aggregate.fact;

import java.util.regex.Pattern;
import org.jianwei.aggregate.DataFile;
import org.jianwei.aggregate.count.Official;
import org.jianwei.contracts.assessment.Fact;
import org.jianwei.contracts.incident.Membership;

/** Tells whether an authority states a fact; the file {@code accounts.yaml}. */
public final class OfficialAccounts {

  private final Pattern accounts;

  private OfficialAccounts(AccountsFile file) {
    this.accounts = Pattern.compile(file.accounts());
  }

  /** The rules shipped with the program. */
  public static OfficialAccounts shipped() {
    return new OfficialAccounts(DataFile.read("accounts.yaml", AccountsFile.class));
  }

  /**
   * Whether the report is an authority's own, or its headline or the sentence gives its account.
   */
  public boolean states(Membership report, Fact fact) {
    return Official.shipped().isOfficial(report.article())
        || accounts.matcher(fact.evidence().quote()).find()
        || accounts.matcher(report.article().title()).find();
  }

  /** The file {@code accounts.yaml}. */
  record AccountsFile(String accounts) {}
}
