package org.jianwei.deploy.line;

import org.jspecify.annotations.Nullable;

/** The version that the build wrote into the jar. */
public final class ProductVersion {

  private static final String UNPACKAGED = "dev";

  private ProductVersion() {}

  /** The version, or {@code dev} where the classes were not packaged. */
  public static String get() {
    @Nullable String version = ProductVersion.class.getPackage().getImplementationVersion();
    return version == null ? UNPACKAGED : version;
  }
}
