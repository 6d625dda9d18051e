package org.jianwei.ingest.feed;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianwei.ingest.link.WebAddress;

/**
 * Takes away names that name nothing: some feeds give all their entries one guid, the feed's own
 * address for instance. An entry that stands twice in a feed is kept once.
 */
final class SharedGuids {

  private SharedGuids() {}

  static List<FeedEntry> drop(List<FeedEntry> entries) {
    Map<String, String> addressByGuid = new HashMap<>();
    Set<String> shared = new LinkedHashSet<>();
    for (FeedEntry entry : entries) {
      String address = WebAddress.normalise(entry.url());
      String guid = entry.guid();
      String other = guid == null ? null : addressByGuid.putIfAbsent(guid, address);
      if (other != null && !other.equals(address)) {
        shared.add(guid);
      }
    }
    return entries.stream()
        .map(e -> e.guid() != null && shared.contains(e.guid()) ? e.withoutGuid() : e)
        .distinct()
        .toList();
  }
}
