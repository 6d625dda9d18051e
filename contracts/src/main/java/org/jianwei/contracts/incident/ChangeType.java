package org.jianwei.contracts.incident;

import org.jianwei.contracts.vocabulary.Term;

/** What happened to an incident between two versions. */
public enum ChangeType implements Term {
  CREATED,
  ARTICLE_ADDED,
  ARTICLE_REMOVED,
  /** A member was read again and its content or judgement had changed. */
  ARTICLE_REVISED,
  LABELS_CHANGED,
  SEVERITY_CHANGED,
  LEGAL_STAGE_CHANGED,
  SUMMARY_CHANGED,
  /** Other incidents are related now. */
  RELATED_CHANGED,
  MERGED,
  /** It was opened by articles that left another incident. */
  SPLIT,
  DISMISSED,
  REOPENED;

  @Override
  public String label() {
    return name();
  }
}
