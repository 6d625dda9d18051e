package org.jianwei.classify.term;

/**
 * What a vector that is laid out in a {@link TermTable} and another have in common.
 *
 * @param cosine cosine of the angle between them, 0 to 1; 0 where either is empty
 * @param lesser sum over the shared terms of the lesser of both weights, where it reaches the bound
 * @param heaviest largest lesser weight of a shared term; 0 where they share none
 * @param held share of the other one's weight whose terms the laid out one holds too, 0 to 1
 * @param heldOfSecond share of the weight of a second one that is laid out beside it whose terms
 *     the other one holds too, 0 to 1
 * @param heldBySecond share of the other one's weight whose terms that second one holds, 0 to 1
 */
public record TermOverlap(
    double cosine,
    double lesser,
    double heaviest,
    double held,
    double heldOfSecond,
    double heldBySecond) {}
