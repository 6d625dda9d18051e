package org.jianwei.classify.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.assessment.Finding;
import org.jianwei.contracts.assessment.Judgement;
import org.jianwei.contracts.assessment.TextField;

/** Which code points of a field are quoted as evidence. */
final class EvidenceMarks {

  private final String original;
  private final BitSet quoted = new BitSet();

  EvidenceMarks(String original, TextField field, Judgement judgement) {
    this.original = original;
    for (Finding finding : judgement.findings()) {
      for (Evidence evidence : finding.evidence()) {
        if (evidence.field() == field) {
          quoted.set(evidence.start(), evidence.end());
        }
      }
    }
  }

  /** Whether anything between two offsets, in UTF-16 chars, is quoted. */
  boolean touches(int charStart, int charEnd) {
    int next = quoted.nextSetBit(original.codePointCount(0, charStart));
    return next >= 0 && next < original.codePointCount(0, charEnd);
  }

  /** The text between two offsets, in UTF-16 chars, with what is quoted marked. */
  List<Run> runs(int charStart, int charEnd) {
    List<Run> runs = new ArrayList<>();
    int point = original.codePointCount(0, charStart);
    int at = charStart;
    while (at < charEnd) {
      boolean marked = quoted.get(point);
      int next = marked ? quoted.nextClearBit(point) : quoted.nextSetBit(point);
      int until =
          next < 0 ? charEnd : Math.min(charEnd, original.offsetByCodePoints(at, next - point));
      runs.add(new Run(original.substring(at, until), marked ? Style.EVIDENCE : Style.PLAIN));
      point = next;
      at = until;
    }
    return runs;
  }
}
