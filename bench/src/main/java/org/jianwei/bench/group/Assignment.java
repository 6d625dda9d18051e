package org.jianwei.bench.group;

import java.util.List;

/**
 * An article to be written.
 *
 * @param minute minute of the year at which it arrives
 * @param published minute of the year at which it was published
 * @param address number of its address; that of the report which a revision revises
 * @param genre what it is to its cases
 * @param cases cases that it tells of
 * @param stage stage that it reports, from 0 for the first news
 * @param textSeed from which its text is drawn; a reprint has that of its original
 * @param ownSeed from which its outlet and what was edited are drawn
 * @param revision 1, or 2 for a revision
 */
record Assignment(
    long minute,
    long published,
    int address,
    Genre genre,
    List<MadeUpCase> cases,
    int stage,
    long textSeed,
    long ownSeed,
    int revision) {}
