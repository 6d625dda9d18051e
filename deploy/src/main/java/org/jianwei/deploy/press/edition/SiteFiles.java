package org.jianwei.deploy.press.edition;

import java.nio.file.Path;
import java.util.List;
import org.jianwei.runtime.config.ShippedFile;
import org.jianwei.runtime.config.StrictYaml;

/** Reads the files that describe the sites of the press. */
public final class SiteFiles {

  private static final String FOLDER = "/org/jianwei/deploy/press/";

  private SiteFiles() {}

  /**
   * All sites, in the order of their ports.
   *
   * @throws org.jianwei.runtime.config.ConfigException if a file says something unknown
   */
  public static List<SiteData> readAll() {
    return yaml("sites.yaml", Sites.class).sites().stream().map(SiteFiles::site).toList();
  }

  /** The text of a file of the press; {@code name} is relative to its resource folder. */
  public static String text(String name) {
    return ShippedFile.text(SiteFiles.class, FOLDER + name);
  }

  /** A YAML file of the press as a record; {@code name} is relative to its resource folder. */
  public static <T> T yaml(String name, Class<T> type) {
    return StrictYaml.read(text(name), type, Path.of(name));
  }

  private static SiteData site(SiteSpec spec) {
    String folder = "sites/" + spec.id() + "/";
    SiteSpec.FeedSpec feed = spec.feed();
    return new SiteData(
        spec,
        yaml(folder + "articles.yaml", Articles.class).articles(),
        Template.parse(text(folder + "article.html")),
        Template.parse(text(folder + "list.html")),
        feed == null || feed.isMalformed() ? null : Template.parse(text(folder + feedName(feed))),
        Template.parse(text(folder + "source.yaml")));
  }

  private static String feedName(SiteSpec.FeedSpec feed) {
    return feed.path().endsWith(".json") ? "feed.json" : "feed.xml";
  }

  private record Sites(List<SiteSpec> sites) {}

  private record Articles(List<PressArticle> articles) {}
}
