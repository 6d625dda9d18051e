package org.jianwei.classify.secondreader;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jianwei.contracts.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/**
 * Speaks the chat completions protocol of OpenAI ({@code POST …/chat/completions}, answers in one
 * piece). Every failure of the network or of the other side is a {@link Reply.Failed}. Thread-safe.
 */
final class ChatClient implements AutoCloseable {

  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
  private static final long REPLY_BYTES_MAX = 256 * 1024;
  private static final Duration RETRY_AFTER_MAX = Duration.ofHours(1);
  private static final ObjectMapper MAPPER = JsonCodec.mapper();

  private final OkHttpClient http;
  private final String url;
  private final @Nullable String apiKey;

  ChatClient(SecondReaderSettings settings) {
    // Redirects are not followed: the key is for the endpoint that was named.
    this.http =
        new OkHttpClient.Builder()
            .callTimeout(settings.timeout())
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .build();
    this.url = settings.endpoint().toString().replaceAll("/+$", "") + "/chat/completions";
    this.apiKey = settings.apiKey();
  }

  /** Puts one question and waits for the answer, no longer than the timeout. */
  Reply ask(String body) {
    Request.Builder request = new Request.Builder().url(url).post(RequestBody.create(body, JSON));
    if (apiKey != null) {
      request.header("Authorization", "Bearer " + apiKey);
    }
    try (Response response = http.newCall(request.build()).execute()) {
      if (!response.isSuccessful()) {
        return refused(response);
      }
      String text = capped(response.body().source());
      return text == null
          ? failed("too-large", "the reply exceeds " + REPLY_BYTES_MAX + " bytes", false)
          : content(text);
    } catch (InterruptedIOException e) {
      return failed("timed-out", "no whole reply in time", true);
    } catch (IOException e) {
      return failed("unreachable", e.getClass().getSimpleName() + ": " + e.getMessage(), true);
    }
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  private static Reply refused(Response response) {
    int code = response.code();
    boolean mayPass = code == 408 || code == 429 || code >= 500;
    return new Reply.Failed(
        "http-" + code,
        "the endpoint answered " + code,
        retryAfter(response.header("Retry-After")),
        mayPass);
  }

  /** Seconds only: the date form of RFC 9110 would need the other side's clock. */
  private static @Nullable Duration retryAfter(@Nullable String header) {
    if (header == null || !header.matches("\\d{1,9}")) {
      return null;
    }
    Duration asked = Duration.ofSeconds(Long.parseLong(header));
    return asked.compareTo(RETRY_AFTER_MAX) > 0 ? RETRY_AFTER_MAX : asked;
  }

  private static @Nullable String capped(BufferedSource source) throws IOException {
    Buffer buffer = new Buffer();
    while (source.read(buffer, 8192) >= 0) {
      if (buffer.size() > REPLY_BYTES_MAX) {
        return null;
      }
    }
    return buffer.readString(StandardCharsets.UTF_8);
  }

  private static Reply content(String text) {
    try {
      JsonNode root = MAPPER.readTree(text);
      JsonNode choice = root == null ? MAPPER.missingNode() : root.path("choices").path(0);
      if ("length".equals(choice.path("finish_reason").asText())) {
        return failed("cut-off", "the model ran out of tokens", false);
      }
      JsonNode content = choice.path("message").path("content");
      return content.isTextual()
          ? new Reply.Said(content.asText())
          : failed("malformed", "the reply is no chat completion", true);
    } catch (JacksonException e) {
      return failed("malformed", "the reply is no JSON", true);
    }
  }

  private static Reply failed(String reason, String detail, boolean mayPass) {
    return new Reply.Failed(reason, detail, null, mayPass);
  }
}
