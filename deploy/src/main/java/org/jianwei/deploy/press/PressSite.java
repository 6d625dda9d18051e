package org.jianwei.deploy.press;

import java.net.URI;

/**
 * A site that the press serves.
 *
 * @param id id of the site, and of the source that reads it
 * @param name its name in Chinese
 * @param base its base URL, without trailing slash
 */
public record PressSite(String id, String name, URI base) {

  /** The URL of a path of this site. */
  public String url(String path) {
    return base + path;
  }
}
