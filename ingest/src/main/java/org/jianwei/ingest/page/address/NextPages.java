package org.jianwei.ingest.page.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianwei.ingest.link.WebAddress;
import org.jianwei.runtime.config.ShippedFile;
import org.jsoup.nodes.Element;

/**
 * Finds the link to the next page of an article. Two things must agree: what the link says ({@code
 * next-page.yaml}), and its address, which must be that of the page with the next number. A link to
 * the next article satisfies the second never.
 */
public final class NextPages {

  private record Words(List<String> next, List<String> whole) {}

  private static final Words WORDS =
      ShippedFile.yaml(NextPages.class, "next-page.yaml", Words.class);

  private static final Pattern NEXT = pattern(WORDS.next());
  private static final Pattern WHOLE = pattern(WORDS.whole());

  /** Longest text of such a link, in chars. */
  private static final int TEXT_CHARS_MAX = 16;

  /** Most links of a page that are looked at. */
  private static final int LINKS_MAX = 3_000;

  private NextPages() {}

  /**
   * The next page, or the one with the whole text where there is one.
   *
   * @param links the links of the page
   * @param url address of this page
   * @param number its number, from 1
   */
  public static Optional<NextPage> find(List<Element> links, String url, int number) {
    PageAddress here = new PageAddress(url, number);
    NextPage next = null;
    int seen = 0;
    for (Element link : links) {
      if (seen++ > LINKS_MAX) {
        break;
      }
      Optional<NextPage> found = read(link, here, number);
      if (found.isPresent() && found.get().whole()) {
        return found;
      }
      next = next == null ? found.orElse(null) : next;
    }
    return Optional.ofNullable(next);
  }

  private static Optional<NextPage> read(Element link, PageAddress here, int number) {
    if (!here.mayBeOfIt(link.attr("href"))) {
      return Optional.empty();
    }
    String text = link.text().strip();
    if (text.isEmpty() || text.length() > TEXT_CHARS_MAX) {
      return Optional.empty();
    }
    boolean saysWhole = WHOLE.matcher(text).matches();
    boolean saysNext =
        NEXT.matcher(text).matches() || text.equals(String.valueOf(number + 1)) || saysWhole;
    if (!saysNext) {
      return Optional.empty();
    }
    return WebAddress.resolve(link.baseUri(), link.attr("href"))
        .flatMap(
            to ->
                saysWhole && number == 1 && here.isWhole(to)
                    ? Optional.of(new NextPage(to, true))
                    : Optional.of(to).filter(here::isNext).map(url -> new NextPage(url, false)));
  }

  private static Pattern pattern(List<String> words) {
    return Pattern.compile(
        words.stream().map(w -> "(?:" + w + ")").collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE);
  }
}
