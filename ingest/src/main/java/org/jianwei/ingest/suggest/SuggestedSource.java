package org.jianwei.ingest.suggest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.ingest.source.EntryKind;

/**
 * A source as it was found.
 *
 * @param url address of the page from which it was found
 * @param clues what that page says of its site
 * @param entries what was found, each tried
 * @param triedOn the day
 */
record SuggestedSource(String url, PageClues clues, List<Entry> entries, LocalDate triedOn) {

  /** An entry that answered and could be read. */
  record Entry(EntryKind kind, String url) {}

  /** The text of its file. */
  String yaml() {
    StringBuilder yaml = new StringBuilder();
    yaml.append("id: ").append(id(url)).append('\n');
    yaml.append("name: ").append(quoted(clues.name())).append('\n');
    yaml.append("language: ").append(clues.language()).append('\n');
    yaml.append("# region: CN                  # or a province, such as CN-GD\n");
    yaml.append("publisher: ").append(quoted(clues.name())).append('\n');
    yaml.append("# publisher_kind: local media # or another of those in sources/README.md\n");
    yaml.append("verified: ").append(triedOn).append('\n');
    yaml.append("pace: PT2S\n");
    yaml.append("entries:\n");
    for (Entry entry : entries) {
      yaml.append("  - kind: ").append(entry.kind().name().toLowerCase(Locale.ROOT)).append('\n');
      yaml.append("    url: ").append(quoted(entry.url())).append('\n');
      yaml.append("    interval: PT10M\n");
    }
    yaml.append("note: ").append(quoted("Found from " + url + " and tried on that day."));
    return yaml.append('\n').toString();
  }

  /** A name for the site, in kebab case: {@code china-tech} for tech.china.com. */
  static String id(String url) {
    HttpUrl address = HttpUrl.get(url);
    String domain = address.topPrivateDomain();
    if (domain == null) {
      return kebab(address.host() + "-" + address.port());
    }
    String site = domain.substring(0, domain.indexOf('.'));
    String before = address.host().substring(0, address.host().length() - domain.length());
    String kept = before.replaceFirst("^(www|m)\\.", "");
    return kebab(site + "-" + kept);
  }

  private static String kebab(String text) {
    String kebab = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return kebab.replaceAll("^-|-$", "");
  }

  /** A JSON string is a YAML string. */
  private static String quoted(String text) {
    return JsonCodec.writeString(text);
  }
}
