package org.jianwei.deploy.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianwei.aggregate.crowd.Gathering;
import org.jianwei.aggregate.incident.IncidentWriter;
import org.jianwei.aggregate.member.Members;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.classify.batch.ArticleRow;
import org.jianwei.classify.copy.CopyRules;
import org.jianwei.classify.incident.Admission;
import org.jianwei.classify.incident.Grouper;
import org.jianwei.classify.incident.GroupingChange;
import org.jianwei.classify.incident.MemoryCaseStore;
import org.jianwei.classify.likeness.LinkJudge;
import org.jianwei.classify.repeat.Seen;
import org.jianwei.classify.repeat.Sighting;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.incident.MembershipRecord;
import org.jianwei.contracts.json.JsonCodec;

/**
 * The verb {@code incidents}: reads articles as a stream, in the order of the file, and writes
 * after the last the record of every incident that stands, by its id. The records are those that a
 * line would publish last, all in version 1.
 */
public final class IncidentBatch {

  private final Assessor assessor;
  private final IncidentWriter writer;
  private final Map<String, MembershipRecord> rows = new HashMap<>();
  private final Map<String, Seen> seen = new HashMap<>();
  private final Grouper grouper =
      new Grouper(
          LinkJudge.shipped(), CopyRules.shipped(), Admission.RELEVANT, new MemoryCaseStore());

  /** A run with this assessor and this writer. */
  public IncidentBatch(Assessor assessor, IncidentWriter writer) {
    this.assessor = assessor;
    this.writer = writer;
  }

  /**
   * Reads all lines. One that cannot be read is reported with its place and stops nothing.
   *
   * @param origin the name under which faults are reported, such as the file's
   * @param messages takes one line a fault
   * @return number of lines that could not be read
   * @throws IOException if reading fails
   */
  public long read(Reader in, String origin, PrintWriter messages) throws IOException {
    BufferedReader lines = new BufferedReader(in);
    long number = 0;
    long broken = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        String place = origin + ":" + number;
        broken += ArticleRow.parse(line).fold(this::take, why -> report(place, why, messages));
      }
    }
    while (!grouper.isSettled()) {
      grouper.settle().forEach(this::keep);
    }
    return broken;
  }

  /**
   * Writes one line for each incident that stands.
   *
   * @throws UncheckedIOException if writing fails
   */
  public void write(Writer out) {
    standing().forEach(members -> write(members, out));
  }

  /**
   * Writes for each incident whether its titles and summaries passed their check as they were first
   * drafted, and what they said that no member states.
   *
   * @return number of incidents of which a draft was refused
   * @throws UncheckedIOException if writing fails
   */
  public long check(Writer out) {
    long refused = 0;
    for (Members members : standing()) {
      List<String> faults = writer.refused(members);
      refused += faults.isEmpty() ? 0 : 1;
      line(new Checked(members.incidentId(), faults), out);
    }
    return refused;
  }

  /** The incidents that stand, by id. */
  public List<Members> standing() {
    Map<String, List<MembershipRecord>> incidents = new TreeMap<>();
    rows.values()
        .forEach(
            row -> incidents.computeIfAbsent(row.incidentId(), i -> new ArrayList<>()).add(row));
    return incidents.entrySet().stream()
        .map(incident -> Gathering.of(incident.getKey(), incident.getValue()))
        .filter(Members::stands)
        .toList();
  }

  private void write(Members members, Writer out) {
    line(writer.write(members, 1, lastFetch(members)), out);
  }

  private static void line(Object value, Writer out) {
    try {
      out.write(JsonCodec.writeString(value));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long take(Article article) {
    return Sighting.of(seen.get(article.id()), article)
        .fold(
            fresh -> {
              seen.put(article.id(), fresh.seen());
              grouper.apply(assessor.assess(article, fresh.seen().revision())).forEach(this::keep);
              return 0L;
            },
            () -> 0L);
  }

  private void keep(GroupingChange change) {
    MembershipRecord value = change.value();
    if (value == null) {
      rows.remove(change.key());
    } else {
      rows.put(change.key(), value);
    }
  }

  private static Instant lastFetch(Members members) {
    return members.articles().stream()
        .map(member -> member.article().fetchedAt())
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static long report(String place, String reason, PrintWriter messages) {
    messages.println(place + ": " + reason);
    return 1;
  }

  /**
   * One line of the check.
   *
   * @param id the incident
   * @param refused what drafts said that no member states
   */
  private record Checked(String id, List<String> refused) {}
}
