package org.jianwei.deploy.press;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import org.jianwei.deploy.press.edition.Answer;
import org.jianwei.deploy.press.edition.SitePages;
import org.jianwei.deploy.press.edition.Validators;

/** Answers the requests to one site and notes each. */
final class SiteHandler implements HttpHandler {

  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int NO_BODY = -1;

  private final SitePages pages;
  private final PressTime time;
  private final VisitLog visits;

  SiteHandler(SitePages pages, PressTime time, VisitLog visits) {
    this.pages = pages;
    this.time = time;
    this.visits = visits;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean head = exchange.getRequestMethod().equals("HEAD");
      if (!head && !exchange.getRequestMethod().equals("GET")) {
        exchange.sendResponseHeaders(METHOD_NOT_ALLOWED, NO_BODY);
        return;
      }
      pause(time.real(pages.spec().delay()));
      String path = exchange.getRequestURI().toString();
      Answer answer = pages.answer(path, time.elapsed());
      send(exchange, answer.changedAt() == null ? answer : validated(exchange, answer), head, path);
    }
  }

  private Answer validated(HttpExchange exchange, Answer answer) {
    Duration changed = answer.changedAt() == null ? Duration.ZERO : answer.changedAt();
    Validators validators = Validators.of(answer.body(), time.at(changed));
    exchange.getResponseHeaders().set("ETag", validators.etag());
    exchange.getResponseHeaders().set("Last-Modified", validators.lastModifiedHeader());
    Headers asked = exchange.getRequestHeaders();
    boolean known =
        validators.isKnown(asked.getFirst("If-None-Match"), asked.getFirst("If-Modified-Since"));
    return known ? answer.notModified() : answer;
  }

  private void send(HttpExchange exchange, Answer answer, boolean head, String path)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    if (answer.type() != null) {
      headers.set("Content-Type", answer.type());
    }
    if (answer.retryAfter() != null) {
      headers.set("Retry-After", answer.retryAfter().toString());
    }
    boolean disallowed = pages.spec().disallows(path);
    visits.add(new Visit(time.now(), pages.spec().id(), path, answer.status(), disallowed));
    boolean empty = head || answer.body().length == 0;
    exchange.sendResponseHeaders(answer.status(), empty ? NO_BODY : answer.body().length);
    if (!empty) {
      exchange.getResponseBody().write(answer.body());
    }
  }

  private static void pause(Duration delay) throws InterruptedIOException {
    if (delay.isZero()) {
      return;
    }
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the press closes");
    }
  }
}
