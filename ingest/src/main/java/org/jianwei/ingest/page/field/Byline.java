package org.jianwei.ingest.page.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.ingest.explain.Candidate;
import org.jianwei.ingest.page.body.Region;
import org.jianwei.ingest.page.wording.Boilerplate;

/**
 * Finds publisher (来源), authors (作者, 记者), editors (责编) and the original title (原标题) in the lines
 * around headline and text.
 */
final class Byline {

  private static final String NAME =
      "\\s{0,3}[：:]\\s{0,3}[《“\"【\\[]?(?<name>[\\p{IsHan}\\w·+&.\\-]{2,24}(?:\\s[A-Z]\\w+){0,3}?)";
  private static final String END =
      "(?=$|[\\s》”\"】\\])(（）|,，;；、/]|作者|编辑|责编|记者|时间|摄影|字号|点击|阅读|浏览|评论|发布|分享|\\d{4}-)";

  private static final Pattern PUBLISHER =
      Pattern.compile("(?:" + Boilerplate.publisherMarks() + ")" + NAME + END);
  private static final Pattern AUTHOR =
      Pattern.compile("(?:" + Boilerplate.authorMarks() + ")\\s{0,3}[：:丨｜|]\\s{0,3}");
  private static final Pattern EDITOR =
      Pattern.compile("(?:" + Boilerplate.editorMarks() + ")\\s{0,3}[：:丨｜|/]\\s{0,3}");

  /** {@code 文/张三}. */
  private static final Pattern WRITTEN_BY =
      Pattern.compile("(?:^|[\\s（(])(?:文|图文|撰文|采写)\\s?[/／|｜丨]\\s{0,3}");

  /** {@code 记者 张三}, without a colon too; what follows is a sentence as often as a name. */
  private static final Pattern REPORTER =
      Pattern.compile(
          "(?:^|[\\s（(□■◎●|｜])(?:本报|本网|本台|本刊|见习|实习|首席|特约)?(?:记者|記者)\\s{0,3}[：:]?\\s{0,3}(?=[\\p{IsHan}·])");

  private static final Pattern ORIGINAL_TITLE =
      Pattern.compile("原(?:标)?题(?:为|是)?\\s?[：:]\\s?[《“\"]?(?<title>.{4,100}?)[》”\"]?[）)\\]】]?$");

  private Byline() {}

  /** The publishers that the lines name. */
  static List<Candidate> publishers(Region region) {
    List<Candidate> found = new ArrayList<>();
    for (String line : region.lines()) {
      if (!holdsAny(line, "：:")) {
        continue;
      }
      Matcher m = PUBLISHER.matcher(line);
      while (m.find()) {
        add(found, line, m.group("name").strip());
      }
    }
    return found;
  }

  /** The authors that the lines name, those of one line together. */
  static List<Candidate> authors(Region region) {
    List<Candidate> found = new ArrayList<>();
    region.lines().forEach(line -> add(found, line, AUTHOR, "：:丨｜|"));
    region.lines().forEach(line -> add(found, line, WRITTEN_BY, "/／|｜丨"));
    region.lines().forEach(line -> addReporters(found, line));
    region.starts().forEach(start -> addReporters(found, start));
    return found;
  }

  /** The editors that the lines name. */
  static List<Candidate> editors(Region region) {
    List<Candidate> found = new ArrayList<>();
    region.lines().forEach(line -> add(found, line, EDITOR, "：:丨｜|/"));
    return found;
  }

  /** The title that a line gives as that of the original. */
  static List<Candidate> originalTitles(Region region) {
    List<Candidate> found = new ArrayList<>();
    for (String line : region.lines()) {
      Matcher m = ORIGINAL_TITLE.matcher(line);
      if (m.find()) {
        found.add(new Candidate("text", line, m.group("title").strip()));
      }
    }
    return found;
  }

  /**
   * Adds the names behind a mark.
   *
   * @param needed characters of which every such mark has one: nearly all lines have none, and are
   *     done with
   */
  private static void add(List<Candidate> found, String line, Pattern mark, String needed) {
    if (!holdsAny(line, needed)) {
      return;
    }
    Matcher m = mark.matcher(line);
    while (m.find()) {
      add(found, line, PersonNames.any(line.substring(m.end())));
    }
  }

  private static void addReporters(List<Candidate> found, String line) {
    if (line.indexOf('者') < 0) {
      return;
    }
    Matcher m = REPORTER.matcher(line);
    while (m.find()) {
      add(found, line, PersonNames.people(line.substring(m.end())));
    }
  }

  private static boolean holdsAny(String line, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (line.indexOf(characters.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<Candidate> found, String line, String name) {
    if (!name.isEmpty() && !Boilerplate.isNoName(name)) {
      found.add(new Candidate("text", line, name));
    }
  }
}
