package org.jianwei.ingest.http;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jianwei.ingest.fetch.FetchKind;
import org.jianwei.ingest.fetch.FetchOrder;
import org.jianwei.ingest.fetch.HopRules;
import org.jianwei.ingest.fetch.HostKey;
import org.jianwei.ingest.fetch.Outcome;
import org.jianwei.ingest.network.AddressGuard;

/**
 * Decides on each redirect of an errand: scheme, address, number, robots rules and pace are checked
 * at every hop. Within the host it is followed. Another host has a pace and rules of its own, so
 * that redirect is ordered anew; only robots.txt is followed there, as RFC 9309 section 2.3.1.2
 * asks.
 */
final class Redirects {

  /** Hops of one errand; RFC 9309 asks for at least as many. */
  static final int MAX = 5;

  private static final Pattern SCHEME = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9+.-]*):.*");

  private final AddressGuard guard;
  private final FetchOrder order;

  Redirects(AddressGuard guard, FetchOrder order) {
    this.guard = guard;
    this.order = order;
  }

  /** Whether a status is a redirect that is followed. */
  static boolean isOne(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /** Whether it says that the old address need not be asked again. */
  static boolean isPermanent(int status) {
    return status == 301 || status == 308;
  }

  /**
   * Decides on one redirect.
   *
   * @param trail the way up to the address that redirects
   * @param location where it leads, as it was written; empty where it does not say
   * @param left time that is left of the errand
   */
  Next next(Trail trail, String location, boolean permanent, Duration left) {
    Matcher scheme = SCHEME.matcher(location);
    if (scheme.matches() && !scheme.group(1).toLowerCase(Locale.ROOT).matches("https?")) {
      return new Next.Leave(trail, Outcome.REFUSED, "redirect-scheme");
    }
    HttpUrl from = HttpUrl.get(trail.last());
    Optional<String> target =
        Optional.of(location)
            .filter(text -> !text.isBlank())
            .map(from::resolve)
            .flatMap(url -> HostKey.normalised(url.toString()));
    if (target.isEmpty()) {
      return new Next.Leave(trail, Outcome.DENIED, "redirect-unusable");
    }
    return checked(trail, trail.to(target.get(), permanent), left);
  }

  private Next checked(Trail before, Trail after, Duration left) {
    String url = after.last();
    if (before.stops().contains(url)) {
      return new Next.Leave(before, Outcome.DENIED, "redirect-loop");
    }
    if (after.redirects() > MAX) {
      return new Next.Leave(before, Outcome.DENIED, "redirect-limit");
    }
    if (!guard.admits(HttpUrl.get(url).host())) {
      return new Next.Leave(after, Outcome.REFUSED, "redirect-private");
    }
    if (order.kind() == FetchKind.ROBOTS) {
      return new Next.Follow(after, Duration.ZERO);
    }
    boolean sameHost = HostKey.of(url).equals(HostKey.of(before.last()));
    return sameHost ? within(after, left) : new Next.Leave(after, Outcome.MOVED, "moved");
  }

  private Next within(Trail after, Duration left) {
    HopRules rules = order.hopRules();
    if (rules == null || pace().compareTo(left) >= 0) {
      return new Next.Leave(after, Outcome.MOVED, "moved");
    }
    return rules.robots().allows(after.last())
        ? new Next.Follow(after, pace())
        : new Next.Leave(after, Outcome.REFUSED, "robots-disallow");
  }

  private Duration pace() {
    HopRules rules = order.hopRules();
    return rules == null ? Duration.ZERO : Duration.ofMillis(rules.paceMs());
  }
}
