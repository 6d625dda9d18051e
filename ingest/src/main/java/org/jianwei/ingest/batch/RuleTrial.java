package org.jianwei.ingest.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jianwei.ingest.explain.Candidate;
import org.jianwei.ingest.page.ArticleHints;
import org.jianwei.ingest.page.ArticleReader;
import org.jianwei.ingest.page.PageOutcome;
import org.jianwei.ingest.page.RuleMatch;
import org.jianwei.ingest.page.RuleMatches;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.text.FetchedBody;
import org.jspecify.annotations.Nullable;

/** Tries the rules of a source on a saved page: for people who write them. */
public final class RuleTrial {

  private static final int VALUE_CHARS_MAX = 80;

  /**
   * What came of it.
   *
   * @param report lines for a terminal
   * @param allMatched whether every selector of the source matched something
   */
  public record Result(String report, boolean allMatched) {}

  private RuleTrial() {}

  /**
   * Says of each selector what it matched, and then how the page is read with all of them.
   *
   * @param file path of the page; its name is shown
   * @param page the page as it was served
   * @param now the moment to which relative times on the page refer
   */
  public static Result run(Source source, Path file, byte[] page, Instant now) {
    SavedPage saved = SavedPage.of(String.valueOf(file.getFileName()), page);
    FetchedBody body = new FetchedBody(page, null, saved.url(), now, false);
    List<RuleMatch> matches = RuleMatches.of(body, source.article());
    StringBuilder report = new StringBuilder();
    report.append(source.id()).append(matches.isEmpty() ? ": no rules for articles\n" : ":\n");
    matches.forEach(match -> report.append(line(match)));
    PageOutcome outcome = ArticleReader.read(body, source, ArticleHints.NONE);
    report.append('\n').append(ExplainedPage.of(file.toString(), saved, source, outcome));
    boolean all = matches.stream().allMatch(match -> match.count() > 0);
    return new Result(report.toString(), all);
  }

  private static String line(RuleMatch match) {
    String found =
        match.count() == 0
            ? "MATCHES NOTHING"
            : match.count() + (match.count() == 1 ? " match: " : " matches, the first: ");
    return String.format(
        Locale.ROOT,
        "  %-10s %s%n             %s%s%n",
        match.key(),
        match.selector(),
        found,
        shown(match.first()));
  }

  private static String shown(@Nullable Candidate first) {
    if (first == null) {
      return "";
    }
    String text = first.value().replace('\n', ' ');
    return text.length() > VALUE_CHARS_MAX
        ? text.substring(0, VALUE_CHARS_MAX - 1) + "… (" + text.length() + " chars)"
        : text;
  }
}
