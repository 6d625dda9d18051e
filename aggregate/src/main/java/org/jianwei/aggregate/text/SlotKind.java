package org.jianwei.aggregate.text;

/** What a slot of a wording may hold, and so by what it must be backed. */
enum SlotKind {
  /** Places, each a place fact of a member. */
  PLACE,
  /** AI products, each a product fact. */
  PRODUCT,
  /** People, each a person fact. */
  PERSON,
  /** Organisations, each an organisation fact. */
  ORGANISATION,
  /** Courts, each a court fact. */
  COURT,
  /** Offences, each a charge fact. */
  CHARGE,
  /** Sums and counts, each number that of a quantity fact in the same unit. */
  AMOUNT,
  /** Lengths of sentences and on whom they were passed: sentence and person facts. */
  TERM,
  /** Sentences without a length: life, death. */
  PENALTY,
  /** Days and months: date facts, or days on which members were published. */
  DAY,
  /** Names of campaigns, in quotation marks before 专项行动 in a headline or a quoted sentence. */
  CAMPAIGN,
  /** Words of a headline. */
  QUOTE,
  /** Publishers of members. */
  PUBLISHER,
  /** Words of the wording files themselves. */
  WORDING
}
