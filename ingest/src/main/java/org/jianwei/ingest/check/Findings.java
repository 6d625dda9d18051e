package org.jianwei.ingest.check;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianwei.contracts.reject.Reject;
import org.jianwei.ingest.fetch.Page;
import org.jianwei.ingest.reader.Reading;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.source.SourceEntry;
import org.jianwei.ingest.text.CharsetDecision;
import org.jianwei.ingest.visit.Consent;
import org.jianwei.ingest.visit.Visit;
import org.jspecify.annotations.Nullable;

/** What is found out about one entry, step by step and by several threads. */
final class Findings {

  private final Source source;
  private final SourceEntry entry;
  private final List<String> faults = new ArrayList<>();
  private @Nullable Consent consent;
  private String answer = "";
  private String reading = "";
  private int links;
  private @Nullable OffsetDateTime newest;
  private String article = "";
  private String charset = "";
  private Duration took = Duration.ZERO;

  Findings(Source source, SourceEntry entry) {
    this.source = source;
    this.entry = entry;
  }

  synchronized void visited(Visit visit) {
    consent = visit.consent();
    Integer status = visit.result() == null ? null : visit.result().status();
    answer = status == null ? visit.reason() : status.toString();
    took = visit.took();
    if (visit.page() == null) {
      faults.add(entry.url() + " was not read: " + visit.reason() + ".");
    } else {
      charset = charset(visit.page());
    }
  }

  synchronized void read(Page page, Reading of) {
    links = of.links().size();
    reading = reason(of).orElse(EntryCheck.YES);
    of.rejects().stream()
        .filter(reject -> !reject.kept())
        .forEach(reject -> faults.add(page.url() + ": " + reject.detail()));
    if (of.links().isEmpty() && faults.isEmpty()) {
      faults.add(page.url() + " holds no links to articles.");
    }
    of.links().stream().map(link -> link.hints().publishedAt()).forEach(this::published);
  }

  synchronized void articleVisited(Visit visit) {
    if (visit.page() == null) {
      article = visit.reason();
      faults.add("Its newest article " + visit.url() + " was not read: " + visit.reason() + ".");
    } else {
      charset = charset(visit.page());
    }
  }

  synchronized void articleRead(Page page, Reading of) {
    article = reason(of).orElse(EntryCheck.YES);
    of.rejects().stream()
        .filter(reject -> !reject.kept())
        .forEach(reject -> faults.add("Its newest article " + page.url() + ": " + reject.detail()));
    if (of.article() != null) {
      published(of.article().publishedAt());
    }
  }

  synchronized void notInTime() {
    answer = answer.isEmpty() ? "too late" : answer;
    faults.add(entry.url() + ": the check was not over in time.");
  }

  synchronized EntryCheck conclude(Instant silentSince) {
    OffsetDateTime last = newest;
    if (last != null && last.toInstant().isBefore(silentSince)) {
      faults.add(entry.url() + " is silent: its newest article is of " + last.toLocalDate() + ".");
    }
    return new EntryCheck(
        source, entry, consent, answer, reading, links, last, article, charset, took, faults);
  }

  private void published(@Nullable OffsetDateTime at) {
    if (at != null && (newest == null || at.isAfter(newest))) {
      newest = at;
    }
  }

  private static Optional<String> reason(Reading of) {
    return of.rejects().stream().filter(reject -> !reject.kept()).map(Reject::reason).findFirst();
  }

  private static String charset(Page page) {
    return CharsetDecision.decode(page.body(), page.contentType()).charset();
  }
}
