package org.jianwei.ingest.page.meta;

import java.util.List;
import org.jianwei.runtime.config.ShippedFile;

/**
 * Names of {@code meta} elements that say the same thing: the list {@code meta.yaml}.
 *
 * @param title the headline
 * @param published the time of publication
 * @param publisher the publisher
 * @param author the author
 * @param image the main image
 */
public record MetaNames(
    List<String> title,
    List<String> published,
    List<String> publisher,
    List<String> author,
    List<String> image) {

  /** The names that ship with the reader. */
  public static final MetaNames SHIPPED =
      ShippedFile.yaml(MetaNames.class, "meta.yaml", MetaNames.class);
}
