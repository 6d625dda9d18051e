package org.jianwei.aggregate.incident;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jianwei.runtime.config.ConfigException;
import org.jianwei.runtime.config.StrictYaml;
import org.jspecify.annotations.Nullable;

/**
 * Under which ids other registers hold incidents of ours; a file that the operator gives.
 *
 * @param incidents the incidents, each once
 */
public record Crosswalk(List<Entry> incidents) {

  private static final Pattern ID = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{4,64}");
  private static final Pattern AIM_ID = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{4}");

  /** Refuses an incident that stands twice. */
  public Crosswalk {
    incidents = incidents == null ? List.of() : List.copyOf(incidents);
    Map<String, Entry> seen = new HashMap<>();
    for (Entry entry : incidents) {
      if (seen.put(entry.id(), entry) != null) {
        throw new ConfigException("the incident " + entry.id() + " stands twice");
      }
    }
  }

  /** No other register. */
  public static Crosswalk none() {
    return new Crosswalk(List.of());
  }

  /**
   * Reads a file.
   *
   * @throws ConfigException if it cannot be read, or if an id has not the form of its register
   */
  public static Crosswalk read(Path file) {
    return StrictYaml.read(file, Crosswalk.class);
  }

  /** Ids by incident of ours. */
  Map<String, Entry> byId() {
    Map<String, Entry> byId = new HashMap<>();
    incidents.forEach(entry -> byId.put(entry.id(), entry));
    return byId;
  }

  /**
   * One incident.
   *
   * @param id our id
   * @param aim ids in the OECD AI Incidents Monitor
   * @param aiid ids in the AI Incident Database, from 1
   */
  public record Entry(String id, @Nullable List<String> aim, @Nullable List<Integer> aiid) {

    /** Checks the form of every id. */
    public Entry {
      aim = aim == null ? List.of() : List.copyOf(aim);
      aiid = aiid == null ? List.of() : List.copyOf(aiid);
      if (id == null || !ID.matcher(id).matches()) {
        throw new ConfigException("id must be the id of an incident, such as 2026-01-16-1f3a");
      }
      if (!aim.stream().allMatch(one -> AIM_ID.matcher(one).matches())) {
        throw new ConfigException("aim of " + id + " must hold ids such as 2025-09-20-c0de");
      }
      if (aiid.stream().anyMatch(one -> one < 1)) {
        throw new ConfigException("aiid of " + id + " must hold numbers from 1");
      }
      if (aim.isEmpty() && aiid.isEmpty()) {
        throw new ConfigException(id + " needs aim or aiid");
      }
    }

    @Override
    public List<String> aim() {
      return aim == null ? List.of() : aim;
    }

    @Override
    public List<Integer> aiid() {
      return aiid == null ? List.of() : aiid;
    }
  }
}
