package org.jianwei.ingest.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who stands behind a source. Of two that fit, the one that stands first here. */
public enum PublisherKind {
  /** A court or a procuratorate, or a paper that one of them publishes. */
  @JsonProperty("court or procuratorate")
  COURT_OR_PROCURATORATE,
  /** A ministry, administration or other body that makes or enforces rules. */
  @JsonProperty("regulator")
  REGULATOR,
  /** An outlet of the central state or party. */
  @JsonProperty("central media")
  CENTRAL_MEDIA,
  /** An outlet of a province, city or county, whoever owns it. */
  @JsonProperty("local media")
  LOCAL_MEDIA,
  /** An outlet for one trade or profession, such as law or technology. */
  @JsonProperty("specialist media")
  SPECIALIST_MEDIA,
  /** A site that mostly carries what others published. */
  @JsonProperty("portal")
  PORTAL,
  /** A platform on which anyone may publish, or one who does. */
  @JsonProperty("self-media")
  SELF_MEDIA
}
