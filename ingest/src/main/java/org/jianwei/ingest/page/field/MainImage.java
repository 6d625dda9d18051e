package org.jianwei.ingest.page.field;

import java.util.List;
import java.util.Optional;
import org.jianwei.ingest.link.WebAddress;
import org.jsoup.nodes.Element;

/** Finds the picture that goes with a text. */
public final class MainImage {

  /** Attributes that hold the address, those of pictures that load late first. */
  private static final List<String> ADDRESSES =
      List.of("data-original", "data-src", "data-lazy-src", "_src", "src");

  /** Narrowest picture, in pixels, where the page states the width: what is less is an icon. */
  private static final int WIDTH_MIN = 100;

  private MainImage() {}

  /** The address of the first picture of a block that is no icon. */
  public static Optional<String> within(Element block) {
    return block.select("img").stream()
        .filter(image -> !isIcon(image))
        .flatMap(image -> address(image).stream())
        .findFirst();
  }

  private static Optional<String> address(Element image) {
    return ADDRESSES.stream()
        .filter(image::hasAttr)
        .flatMap(name -> WebAddress.resolve(image.baseUri(), image.attr(name)).stream())
        .findFirst();
  }

  private static boolean isIcon(Element image) {
    String width = image.attr("width").replace("px", "");
    return width.matches("\\d{1,3}") && Integer.parseInt(width) < WIDTH_MIN;
  }
}
