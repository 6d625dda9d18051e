package org.jianwei.ingest.page.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.ingest.explain.Candidate;
import org.jianwei.runtime.config.ShippedFile;
import org.jsoup.nodes.Element;

/**
 * Times of publication that stand in scripts alone. A script is believed only where it gives the
 * time under a name that means it ({@code script-times.yaml}) and gives no other under that name:
 * where there are several, they belong to lists and comments.
 */
public final class ScriptTimes {

  private record Names(List<String> names) {}

  private static final List<String> NAMES =
      ShippedFile.yaml(ScriptTimes.class, "script-times.yaml", Names.class).names();

  private static final Pattern STATED =
      Pattern.compile(
          "(?<![\\w.])[\"']?(?<name>"
              + String.join("|", NAMES)
              + ")[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?(?<time>\\d{10}(?:\\d{3})?(?![\\d.])"
              + "|(?:19|20)\\d{2}[-/年][\\d\\-/:. 年月日时分秒T+Z]{4,25})");

  /** Chars of scripts that are looked at on one page. */
  private static final int CHARS_MAX = 1_000_000;

  private ScriptTimes() {}

  /** What the scripts state, by the order of the names. */
  public static List<Candidate> of(List<Element> scripts) {
    Set<Candidate> stated = new LinkedHashSet<>();
    int chars = 0;
    for (Element script : scripts) {
      String data = script.data();
      chars += data.length();
      if (chars > CHARS_MAX) {
        break;
      }
      Matcher m = STATED.matcher(data);
      while (m.find()) {
        stated.add(new Candidate("script", m.group("name"), m.group("time").strip()));
      }
    }
    List<Candidate> single = new ArrayList<>();
    NAMES.forEach(name -> addSingle(stated, name, single));
    return single;
  }

  private static void addSingle(Set<Candidate> stated, String name, List<Candidate> single) {
    List<Candidate> named = stated.stream().filter(s -> s.place().equals(name)).toList();
    if (named.size() == 1) {
      single.add(named.get(0));
    }
  }
}
