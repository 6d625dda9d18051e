package org.jianwei.ingest.suggest;

import java.util.List;
import org.jianwei.runtime.config.ShippedFile;

/**
 * Where sites keep what their pages do not name.
 *
 * @param feeds paths of feeds, the most common first
 * @param sitemaps paths of sitemaps, the most common first
 */
record CommonPaths(List<String> feeds, List<String> sitemaps) {

  static final CommonPaths ALL =
      ShippedFile.yaml(CommonPaths.class, "common-paths.yaml", CommonPaths.class);
}
