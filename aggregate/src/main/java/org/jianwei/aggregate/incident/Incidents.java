package org.jianwei.aggregate.incident;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jianwei.aggregate.member.Members;
import org.jianwei.contracts.incident.Incident;
import org.jspecify.annotations.Nullable;

/** The life of an incident: from one version to the next. Thread-safe. */
public final class Incidents {

  private final IncidentWriter writer;
  private final Map<String, Crosswalk.Entry> elsewhere;

  /** Incidents whose records {@code writer} writes, with their ids in other registers. */
  public Incidents(IncidentWriter writer, Crosswalk crosswalk) {
    this.writer = writer;
    this.elsewhere = crosswalk.byId();
  }

  /**
   * The next version.
   *
   * @param last what is remembered of the last version; null where there is none
   * @param members the members now
   * @param event what changed them
   * @return the next version; empty where nothing new is to be said, or where there is no incident
   *     yet because nothing but context has come
   */
  public Optional<Update> next(@Nullable IncidentHead last, Members members, MemberEvent event) {
    if (last == null && !members.stands()) {
      return Optional.empty();
    }
    Content content = content(last, members);
    if (last != null && last.contentHash().equals(content.hash())) {
      return Optional.empty();
    }
    int version = last == null ? 1 : last.version() + 1;
    Incident incident = Versions.numbered(content.incident(), version, updatedAt(last, event));
    IncidentHead head = IncidentHead.of(incident, content.hash());
    return Optional.of(
        new Update(
            incident, content.json(incident), Changes.between(last, head, incident, event), head));
  }

  private Content content(@Nullable IncidentHead last, Members members) {
    Content content =
        last != null && !members.stands() ? writer.close(last, members) : writer.content(members);
    Crosswalk.Entry known = elsewhere.get(members.incidentId());
    return known == null ? content : Content.of(Versions.known(content.incident(), known));
  }

  /**
   * Fetch time of the article that caused the change. A version is never older than the one before:
   * an article that was fetched long ago and moves here in a merge does not turn the clock back.
   */
  private static Instant updatedAt(@Nullable IncidentHead last, MemberEvent event) {
    Instant caused = event.fetchedAt();
    if (caused == null) {
      caused = Instant.EPOCH;
    }
    if (last != null && last.updatedAt().isAfter(caused)) {
      return last.updatedAt();
    }
    return caused;
  }
}
