package org.jianwei.ingest.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jianwei.contracts.source.AlarmKind;
import org.jianwei.contracts.source.SourceAlarm;
import org.jianwei.ingest.backoff.Backoff;
import org.jianwei.ingest.backoff.Trouble;
import org.jianwei.ingest.frontier.EntryState;
import org.jianwei.ingest.frontier.EntryView;
import org.jianwei.ingest.frontier.FrontierSettings;

/** What is wrong with an entry, for people who run this. */
final class Alarms {

  /** Failures in a row from which they are no hiccup. */
  static final int FAILURES_MIN = 3;

  private static final Set<String> FORBIDDEN = Set.of("robots-disallow", "address-private");

  private Alarms() {}

  /** All that is wrong; empty where nothing is. */
  static List<SourceAlarm> of(EntryView view, FrontierSettings settings) {
    List<SourceAlarm> alarms = new ArrayList<>();
    EntryState state = view.state();
    Trouble trouble = EntryStanding.trouble(view);
    String reason = Objects.requireNonNullElse(trouble.reason(), "ok");
    Instant since = Objects.requireNonNullElse(trouble.since(), Instant.EPOCH);
    if (FORBIDDEN.contains(reason)) {
      add(alarms, view, AlarmKind.FORBIDDEN, since, forbidden(reason));
    } else if (isUnreadable(state, reason)) {
      add(alarms, view, AlarmKind.UNREADABLE, since, unreadable(reason));
    } else if (trouble.failures() >= FAILURES_MIN) {
      add(alarms, view, AlarmKind.FAILING, since, failing(reason));
    }
    if (rests(view, settings)) {
      add(alarms, view, AlarmKind.RESTING, restSince(view), RESTING);
    }
    if (state.silentSince() != null) {
      add(alarms, view, AlarmKind.SILENT, state.silentSince(), silent(state));
    }
    if (state.movedTo() != null && state.movedSince() != null) {
      add(alarms, view, AlarmKind.MOVED, state.movedSince(), moved(state));
    }
    return alarms;
  }

  private static final String RESTING =
      "It failed for so long that it is tried once a day: mend the address or take it out of the"
          + " source's file.";

  private static boolean isUnreadable(EntryState state, String reason) {
    return state.trouble().failures() > 0 && reason.equals(state.bodyReason());
  }

  private static boolean rests(EntryView view, FrontierSettings settings) {
    Backoff hosts = settings.hosts();
    return hosts.rests(view.host().trouble())
        || settings.entries().rests(view.state().trouble())
        || (view.robots() != null
            && view.robots().rules() == null
            && hosts.rests(view.robots().trouble()));
  }

  private static Instant restSince(EntryView view) {
    Instant entry = view.state().trouble().since();
    Instant host = view.host().trouble().since();
    return Objects.requireNonNullElse(entry == null ? host : entry, Instant.EPOCH);
  }

  private static String forbidden(String reason) {
    return "It must not be fetched (" + reason + "): take it out of the source's file.";
  }

  private static String unreadable(String reason) {
    return "The address answers, but not with what the catalogue says ("
        + reason
        + "): open it in a browser and mend the source's file.";
  }

  private static String failing(String reason) {
    return "It cannot be fetched (" + reason + "); it is tried again, ever more seldom.";
  }

  private static String silent(EntryState state) {
    return "It answers well, but has shown nothing new since "
        + state.news().lastSign()
        + ": see whether it is still kept up.";
  }

  private static String moved(EntryState state) {
    return "It has moved for good to " + state.movedTo() + ": mend the source's file.";
  }

  private static void add(
      List<SourceAlarm> alarms, EntryView view, AlarmKind kind, Instant since, String detail) {
    alarms.add(new SourceAlarm(kind, view.entry().url(), since, detail));
  }
}
