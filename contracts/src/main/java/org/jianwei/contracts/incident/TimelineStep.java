package org.jianwei.contracts.incident;

import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.vocabulary.CaseStage;
import org.jspecify.annotations.Nullable;

/**
 * A dated step of a case.
 *
 * @param date day, {@code YYYY-MM-DD}, or a month or year where no more is known; null where the
 *     articles give no date
 * @param step what happened
 * @param evidence the sentence that says so; null for {@code reported}, which is the first
 *     publication
 */
public record TimelineStep(@Nullable String date, CaseStage step, @Nullable Evidence evidence) {}
