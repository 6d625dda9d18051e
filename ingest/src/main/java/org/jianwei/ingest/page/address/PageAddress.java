package org.jianwei.ingest.page.address;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The address of one page of an article, as sites number them. */
final class PageAddress {

  private static final List<String> PARAMETERS =
      List.of("page", "p", "pn", "pageno", "pagenum", "paged", "pageindex");

  private static final Set<String> ALL = Set.of("all", "full", "0", "whole", "quanwen");

  /** {@code name_2}, {@code name-2}, {@code name_p2}. */
  private static final Pattern NUMBERED = Pattern.compile("(?<base>.+?[_-]p?)(?<number>\\d{1,2})");

  private static final Pattern SUFFIX = Pattern.compile("[_-]p?(?<suffix>\\d{1,2}|all|full|whole)");

  private static final Pattern NUMBER_AT_END = Pattern.compile("[_-]p?\\d{1,2}$");

  private final @Nullable HttpUrl url;
  private final String name;
  private final int number;

  /**
   * An address.
   *
   * @param number which page of the article it has, from 1
   */
  PageAddress(String url, int number) {
    this.url = HttpUrl.parse(url);
    this.number = number;
    this.name = name(this.url, number);
  }

  /**
   * Whether a link, as it is written, can lead to another page of the same article: has its name,
   * or adds a parameter. Spares the costlier questions for nearly all links of a page.
   */
  boolean mayBeOfIt(String href) {
    return href.startsWith("?") || href.contains(name);
  }

  /** The part of the path that all pages of an article share. */
  private static String name(@Nullable HttpUrl url, int number) {
    if (url == null) {
      return "";
    }
    String stem = stem(url);
    if (number > 1 && stem.equals(String.valueOf(number))) {
      List<String> segments = url.pathSegments();
      return segments.size() < 2 ? "" : segments.get(Math.max(0, segments.size() - 2));
    }
    return NUMBER_AT_END.matcher(stem).replaceFirst("");
  }

  /** Whether another address is that of the page with the next number. */
  boolean isNext(String other) {
    HttpUrl to = HttpUrl.parse(other);
    if (url == null || to == null || !isSamePlace(url, to)) {
      return false;
    }
    return isNextByParameter(url, to) || isNextByName(url, to) || isNextByFolder(url, to);
  }

  /** Whether another address is that of the whole article. */
  boolean isWhole(String other) {
    HttpUrl to = HttpUrl.parse(other);
    if (url == null || to == null || !isSamePlace(url, to)) {
      return false;
    }
    boolean byParameter =
        path(url).equals(path(to))
            && to.queryParameterNames().stream()
                .anyMatch(
                    name ->
                        ALL.contains(name)
                            || ALL.contains(String.valueOf(to.queryParameter(name))));
    return byParameter || ALL.contains(suffix(url, to));
  }

  private static boolean isSamePlace(HttpUrl one, HttpUrl other) {
    return one.host().equals(other.host()) && one.port() == other.port();
  }

  private boolean isNextByParameter(HttpUrl here, HttpUrl to) {
    if (!path(here).equals(path(to))) {
      return false;
    }
    return PARAMETERS.stream()
        .anyMatch(
            name ->
                String.valueOf(number + 1).equals(to.queryParameter(name))
                    && isPage(here.queryParameter(name))
                    && without(here, name).equals(without(to, name)));
  }

  private boolean isPage(@Nullable String value) {
    return value == null ? number == 1 : value.equals(String.valueOf(number));
  }

  private static String without(HttpUrl url, String parameter) {
    HttpUrl bare = url.newBuilder().removeAllQueryParameters(parameter).fragment(null).build();
    return bare.querySize() == 0
        ? bare.newBuilder().query(null).build().toString()
        : bare.toString();
  }

  /** {@code name.html} to {@code name_1.html} or {@code name_2.html}; {@code name_2} to 3. */
  private boolean isNextByName(HttpUrl here, HttpUrl to) {
    String suffix = suffix(here, to);
    if (number == 1 && (suffix.equals("1") || suffix.equals("2"))) {
      return true;
    }
    if (!folder(here).equals(folder(to)) || !extension(here).equals(extension(to))) {
      return false;
    }
    Matcher from = NUMBERED.matcher(stem(here));
    Matcher next = NUMBERED.matcher(stem(to));
    if (!from.matches() || !next.matches() || !from.group("base").equals(next.group("base"))) {
      return false;
    }
    int at = Integer.parseInt(from.group("number"));
    boolean isPageNumber = number == 1 ? at == 1 : at == number || at == number - 1;
    return isPageNumber && Integer.parseInt(next.group("number")) == at + 1;
  }

  /** {@code /123/} or {@code /123.html} to {@code /123/2}. */
  private boolean isNextByFolder(HttpUrl here, HttpUrl to) {
    String from = path(here);
    String base = number == 1 ? from : from.replaceFirst("/(?:page/)?" + number + "$", "");
    boolean isBase = number == 1 || !base.equals(from);
    return isBase
        && (path(to).equals(base + "/" + (number + 1))
            || path(to).equals(base + "/page/" + (number + 1)));
  }

  /** What the name of one address adds to that of another in the same folder; empty for none. */
  private static String suffix(HttpUrl here, HttpUrl to) {
    boolean same = folder(here).equals(folder(to)) && extension(here).equals(extension(to));
    if (!same || !stem(to).startsWith(stem(here)) || stem(here).isEmpty()) {
      return "";
    }
    Matcher m = SUFFIX.matcher(stem(to).substring(stem(here).length()));
    return m.matches() ? m.group("suffix") : "";
  }

  private static String path(HttpUrl url) {
    String path = url.encodedPath();
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String folder(HttpUrl url) {
    String path = path(url);
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String stem(HttpUrl url) {
    String name = path(url).substring(folder(url).length());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String extension(HttpUrl url) {
    String name = path(url).substring(folder(url).length());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot) : "";
  }
}
