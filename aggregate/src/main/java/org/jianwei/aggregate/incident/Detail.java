package org.jianwei.aggregate.incident;

import java.util.List;

/**
 * How much of the members a record holds. The counts are of all members, always.
 *
 * @param articles members listed
 * @param quotesPerLabel quotes under each label
 * @param sentences quoted sentences of the incident
 * @param sentencesPerArticle quoted sentences of each article
 * @param reasons reasons given for each article
 * @param names products, actors, concepts, quantities and related incidents, each
 */
record Detail(
    int articles,
    int quotesPerLabel,
    int sentences,
    int sentencesPerArticle,
    int reasons,
    int names) {

  /** From full to scant; a record takes the first with which it is small enough. */
  static final List<Detail> FULLEST_FIRST =
      List.of(
          new Detail(48, 3, 12, 3, 5, 40),
          new Detail(30, 2, 8, 2, 3, 30),
          new Detail(12, 1, 6, 1, 2, 20),
          new Detail(4, 1, 3, 0, 1, 8));
}
