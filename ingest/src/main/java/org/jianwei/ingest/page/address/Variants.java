package org.jianwei.ingest.page.address;

import java.util.List;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jianwei.runtime.config.ShippedFile;

/** Addresses of mobile and AMP variants, turned into those of the pages they are variants of. */
final class Variants {

  /**
   * The list {@code variants.yaml}.
   *
   * @param hosts first labels of mobile hosts
   * @param desktop the label that stands for them all
   * @param paths patterns of what a variant adds to the path
   * @param parameters query parameters that ask for a variant
   */
  private record Marks(
      List<String> hosts, String desktop, List<String> paths, List<String> parameters) {}

  private static final Marks MARKS = ShippedFile.yaml(Variants.class, "variants.yaml", Marks.class);

  private static final Pattern PATH = Pattern.compile(String.join("|", MARKS.paths()));

  private Variants() {}

  /** The address without the marks of a variant; what has none comes back as it is. */
  static String desktop(String address) {
    HttpUrl url = HttpUrl.parse(address);
    String site = url == null ? null : url.topPrivateDomain();
    if (url == null || site == null || url.host().equals(site)) {
      return address;
    }
    HttpUrl.Builder builder = url.newBuilder().host(host(url.host()));
    builder.encodedPath(path(url.encodedPath()));
    MARKS.parameters().forEach(builder::removeAllQueryParameters);
    HttpUrl bare = builder.build();
    return bare.querySize() == 0
        ? bare.newBuilder().query(null).build().toString()
        : bare.toString();
  }

  private static String path(String path) {
    String bare = PATH.matcher(path).replaceAll("/");
    boolean ended = bare.length() > 1 && bare.endsWith("/") && !path.endsWith("/");
    return ended ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static String host(String host) {
    int dot = host.indexOf('.');
    return dot > 0 && MARKS.hosts().contains(host.substring(0, dot))
        ? MARKS.desktop() + host.substring(dot)
        : host;
  }
}
