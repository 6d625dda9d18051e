package org.jianwei.ingest.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jianwei.contracts.json.JsonCodec;
import org.jianwei.ingest.page.ArticleHints;
import org.jianwei.ingest.page.ArticleReader;
import org.jianwei.ingest.page.PageOutcome;
import org.jianwei.ingest.page.list.ListOutcome;
import org.jianwei.ingest.page.list.ListReader;
import org.jianwei.ingest.page.list.PageLink;
import org.jianwei.ingest.source.Source;
import org.jianwei.ingest.text.FetchedBody;

/** Reads saved pages: what {@code jianwei extract FILE_OR_DIR…} runs. */
public final class ExtractBatch {

  private final ExtractSources sources;
  private final Instant now;

  /**
   * Creates a batch.
   *
   * @param sources which source a page belongs to; {@link ExtractSources#GENERIC} for no rules at
   *     all
   * @param now the moment to which relative times in the pages refer
   */
  public ExtractBatch(ExtractSources sources, Instant now) {
    this.sources = sources;
    this.now = now;
  }

  /**
   * Reads files, and all files below directories in order of their paths, and writes one line of
   * JSON for each.
   *
   * @return how many pages were no articles; their lines hold the reason
   * @throws IOException if a file cannot be read or the output not be written
   */
  public int run(List<Path> paths, Appendable out) throws IOException {
    int[] refused = {0};
    each(
        paths,
        (name, bytes) -> {
          ExtractedPage page = page(name, bytes);
          refused[0] += page.reason() == null ? 0 : 1;
          out.append(JsonCodec.writeString(page)).append('\n');
        });
    return refused[0];
  }

  /**
   * Reads the same files, and writes for each which rule gave which field, and what else was
   * offered for it.
   *
   * @throws IOException as {@link #run}
   */
  public void explain(List<Path> paths, Appendable out) throws IOException {
    each(
        paths,
        (name, bytes) -> {
          SavedPage saved = SavedPage.of(name, bytes);
          Source source = sources.of(saved.site());
          PageOutcome outcome = ArticleReader.read(body(saved, bytes), source, ArticleHints.NONE);
          out.append(ExplainedPage.of(name, saved, source, outcome)).append('\n');
        });
  }

  @FunctionalInterface
  private interface Step {
    void take(String name, byte[] bytes) throws IOException;
  }

  private static void each(List<Path> paths, Step step) throws IOException {
    for (Path path : paths) {
      Path root = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
      for (Path file : files(path)) {
        String name = root == null ? file.toString() : relative(root, file);
        step.take(name, Files.readAllBytes(file));
      }
    }
  }

  private static String relative(Path root, Path file) {
    return root.toAbsolutePath()
        .relativize(file.toAbsolutePath())
        .toString()
        .replace(file.getFileSystem().getSeparator(), "/");
  }

  private static List<Path> files(Path path) throws IOException {
    try (Stream<Path> found = Files.walk(path)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ExtractedPage page(String name, byte[] bytes) {
    SavedPage saved = SavedPage.of(name, bytes);
    Source source = sources.of(saved.site());
    FetchedBody body = body(saved, bytes);
    PageOutcome outcome = ArticleReader.read(body, source, ArticleHints.NONE);
    return outcome.fold(
        read -> ExtractedPage.of(name, read, saved.isKnown() ? links(body) : List.of()),
        no -> ExtractedPage.refused(name, no.reason() + ": " + no.detail()));
  }

  private FetchedBody body(SavedPage saved, byte[] bytes) {
    return new FetchedBody(bytes, null, saved.url(), now, false);
  }

  private static List<String> links(FetchedBody body) {
    return ListReader.read(body, null)
        .<List<String>>fold(
            links -> links.links().stream().map(PageLink::url).toList(),
            (ListOutcome.Unreadable none) -> List.of());
  }
}
