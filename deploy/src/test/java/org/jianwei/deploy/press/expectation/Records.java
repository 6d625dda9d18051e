package org.jianwei.deploy.press.expectation;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jianwei.contracts.article.ArticleIds;
import org.jianwei.contracts.article.PublishedPrecision;
import org.jianwei.contracts.incident.ChineseRegulation;
import org.jianwei.contracts.incident.Incident;
import org.jianwei.contracts.incident.IncidentArticle;
import org.jianwei.contracts.incident.IncidentProperties;
import org.jianwei.contracts.incident.IncidentStatus;
import org.jianwei.contracts.incident.MembershipRole;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.contracts.vocabulary.Label;
import org.jianwei.contracts.vocabulary.Severity;
import org.jianwei.deploy.press.PressSite;

/** Handmade records about two sites. */
final class Records {

  static final List<PressSite> SITES =
      List.of(
          new PressSite("north", "北", URI.create("http://127.0.0.1:18001")),
          new PressSite("south", "南", URI.create("http://127.0.0.1:18002")));
  private static final Instant THEN = Instant.parse("2026-07-01T00:00:00Z");

  private Records() {}

  static IncidentArticle member(String site, String path, MembershipRole role, String copyGroup) {
    String url =
        SITES.stream().filter(s -> s.id().equals(site)).findFirst().orElseThrow().url(path);
    return new IncidentArticle(
        "题",
        "2026-06-17",
        "",
        "北",
        null,
        url,
        null,
        List.of(),
        ArticleIds.ofCanonicalUrl(url),
        url,
        site,
        null,
        null,
        PublishedPrecision.NONE,
        THEN,
        "zh",
        false,
        "",
        1,
        role,
        copyGroup,
        Label.AI_INCIDENT,
        1,
        1,
        List.of());
  }

  static Incident incident(String id, IncidentStatus status, IncidentArticle... members) {
    IncidentProperties properties =
        new IncidentProperties(
            List.of(),
            List.of(),
            List.of("Public interest"),
            List.of("AI incident"),
            null,
            List.of(),
            List.of(),
            null,
            List.of("Content generation"),
            null,
            List.of());
    return new Incident(
        id,
        "title",
        "2026-06-17",
        "summary",
        members.length,
        null,
        List.of(),
        null,
        false,
        List.of(),
        List.of(),
        null,
        Map.of(),
        properties,
        Arrays.asList(members),
        1,
        status,
        null,
        THEN,
        THEN,
        THEN,
        "恩施谣言案",
        "播放31万次",
        "",
        "",
        List.of(),
        Map.of(),
        Severity.INCIDENT,
        1,
        members.length,
        Map.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        new ChineseRegulation(List.of(), List.of(), List.of()),
        List.of(),
        List.of());
  }

  static Reject reject(String url, boolean kept) {
    return new Reject("read", "k", "r", "d", kept, Reject.Origin.ofUrl(url), "", THEN);
  }
}
