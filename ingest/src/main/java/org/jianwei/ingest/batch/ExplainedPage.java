package org.jianwei.ingest.batch;

import java.util.List;
import java.util.Locale;
import org.jianwei.ingest.explain.Candidate;
import org.jianwei.ingest.explain.Choice;
import org.jianwei.ingest.page.Defect;
import org.jianwei.ingest.page.PageOutcome;
import org.jianwei.ingest.source.Source;

/** How one page was read, for people at a terminal. */
final class ExplainedPage {

  /** Longest value that is shown, in chars. */
  private static final int VALUE_CHARS_MAX = 100;

  /** Most values that are shown of those that were offered and not taken. */
  private static final int OTHERS_MAX = 6;

  private ExplainedPage() {}

  /** The lines for one page. */
  static String of(String file, SavedPage saved, Source source, PageOutcome outcome) {
    String head =
        file
            + "\n  address        "
            + (saved.isKnown() ? saved.url() : "not named; most references go to " + saved.site())
            + "\n  site rules     "
            + (source.article() == null ? "none" : source.id() + " (" + source.name() + ")")
            + "\n";
    return head
        + outcome.<String>fold(
            ExplainedPage::read,
            refused -> "  no article     " + refused.reason() + ": " + refused.detail() + "\n");
  }

  private static String read(PageOutcome.Read read) {
    StringBuilder lines = new StringBuilder();
    read.explanation().choices().forEach(choice -> add(lines, choice));
    row(lines, "captions", read.captions().size() + " kept apart");
    row(lines, "next page", read.next() == null ? "–" : read.next().url());
    List<String> defects = read.defects().stream().map(Defect::reason).toList();
    row(lines, "defects", defects.isEmpty() ? "–" : String.join(", ", defects));
    return lines.toString();
  }

  private static void add(StringBuilder lines, Choice choice) {
    row(lines, choice.field(), choice.won() == null ? "–" : described(choice.won()));
    choice.others().stream()
        .limit(OTHERS_MAX)
        .forEach(other -> row(lines, "", "also: " + described(other)));
    int left = choice.others().size() - OTHERS_MAX;
    if (left > 0) {
      row(lines, "", "and " + left + " more");
    }
  }

  private static String described(Candidate candidate) {
    String place = candidate.place().isBlank() ? "" : " [" + oneLine(candidate.place()) + "]";
    int chars = candidate.value().length();
    String size = chars > VALUE_CHARS_MAX ? " (" + chars + " chars)" : "";
    return candidate.origin() + place + "  " + oneLine(candidate.value()) + size;
  }

  private static String oneLine(String text) {
    String line = text.replace("\n", " ⏎ ");
    return line.length() > VALUE_CHARS_MAX ? line.substring(0, VALUE_CHARS_MAX - 1) + "…" : line;
  }

  private static void row(StringBuilder lines, String name, String value) {
    lines.append(String.format(Locale.ROOT, "  %-14s %s%n", name, value));
  }
}
