package org.jianwei.deploy.press;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jianwei.deploy.press.edition.PressArticle;
import org.jianwei.deploy.press.edition.SiteData;
import org.jianwei.deploy.press.edition.SiteFiles;
import org.jianwei.deploy.press.edition.SitePages;
import org.jianwei.deploy.press.edition.SiteSpec;

/**
 * The local press: each site has its own port, on 127.0.0.1 unless told otherwise, and shows its
 * articles as time passes after the start.
 */
public final class Press implements AutoCloseable {

  private static final int BACKLOG = 0; // the platform's own

  private final String host;
  private final PressTime time;
  private final VisitLog visits = new VisitLog();
  private final ExecutorService threads;
  private final List<HttpServer> servers = new ArrayList<>();
  private final List<PressSite> sites = new ArrayList<>();
  private final List<SiteData> data;

  private Press(PressSettings settings) {
    Instant opened = settings.opened();
    this.host = settings.host();
    this.time =
        new PressTime(
            settings.clock(),
            opened == null ? settings.clock().instant() : opened,
            settings.speed());
    this.data = SiteFiles.readAll();
    this.threads = Executors.newCachedThreadPool(Press::daemon);
  }

  /**
   * Starts all sites; the clock's present is the moment from which articles count.
   *
   * @throws PortTakenException if a port belongs to another program; nothing is left running
   */
  public static Press start(PressSettings settings) {
    Press press = new Press(settings);
    try {
      for (int i = 0; i < press.data.size(); i++) {
        int port = settings.basePort() == 0 ? 0 : settings.basePort() + i;
        press.open(press.data.get(i), port);
      }
      return press;
    } catch (RuntimeException e) {
      press.close();
      throw e;
    }
  }

  private void open(SiteData site, int port) {
    String name = site.spec().name();
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), BACKLOG);
      servers.add(server);
      URI base = base(host, server.getAddress().getPort());
      server.createContext("/", new SiteHandler(new SitePages(site, base), time, visits));
      server.setExecutor(threads);
      server.start();
      sites.add(new PressSite(site.spec().id(), name, base));
    } catch (BindException e) {
      throw new PortTakenException(host, port, name, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot serve " + name + " on port " + port, e);
    }
  }

  /**
   * The sites of a press that runs elsewhere.
   *
   * @param host its address
   * @param basePort port of its first site
   */
  public static List<PressSite> sitesAt(String host, int basePort) {
    List<SiteData> data = SiteFiles.readAll();
    List<PressSite> sites = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      SiteSpec spec = data.get(i).spec();
      sites.add(new PressSite(spec.id(), spec.name(), base(host, basePort + i)));
    }
    return sites;
  }

  private static URI base(String host, int port) {
    return URI.create("http://" + host + ":" + port);
  }

  /** The sites, in the order of their ports. */
  public List<PressSite> sites() {
    return List.copyOf(sites);
  }

  /** The site with an id. */
  public Optional<PressSite> site(String id) {
    return sites.stream().filter(site -> site.id().equals(id)).findFirst();
  }

  /** The requests answered so far. */
  public VisitLog visits() {
    return visits;
  }

  /**
   * The links that no one has followed yet, though feed or list shows them or will: URLs of all
   * articles but those that robots.txt forbids or that only an unreadable feed lists. A visit that
   * was answered 503 does not count.
   */
  public List<String> unread() {
    List<String> unread = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      PressSite site = sites.get(i);
      data.get(i).reachable().stream()
          .map(PressArticle::path)
          .filter(path -> visits.of(site.id(), path).stream().allMatch(Press::wasTurnedAway))
          .map(site::url)
          .forEach(unread::add);
    }
    return unread;
  }

  /** The source files with which the catalogue reads these sites. */
  public List<PressSource> sources() {
    List<PressSource> sources = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      sources.add(PressSource.of(data.get(i), sites.get(i)));
    }
    return sources;
  }

  /**
   * Writes these source files into a directory.
   *
   * @return the directory, created where it was missing
   * @throws IOException if it cannot be written
   */
  public Path writeSources(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (PressSource source : sources()) {
      source.write(directory);
    }
    return directory;
  }

  /** When the last article or correction appears. */
  public Instant completeAt() {
    Duration last =
        data.stream()
            .flatMap(site -> site.articles().stream())
            .map(article -> article.changedAt(Duration.ofDays(1)))
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    return time.at(last);
  }

  /** Stops all sites at once; requests under way are cut. */
  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.shutdownNow();
  }

  private static boolean wasTurnedAway(Visit visit) {
    return visit.status() == HttpURLConnection.HTTP_UNAVAILABLE;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "press");
    thread.setDaemon(true);
    return thread;
  }
}
