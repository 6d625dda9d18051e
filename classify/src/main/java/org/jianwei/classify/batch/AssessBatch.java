package org.jianwei.classify.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jianwei.classify.assess.Assessor;
import org.jianwei.contracts.article.Article;
import org.jianwei.contracts.json.JsonCodec;

/**
 * The verb {@code assess}: reads JSON Lines (see {@link ArticleRow}) and writes one line an
 * article, as {@link AssessedRow} words it, in the order of the input.
 */
public final class AssessBatch {

  private static final ObjectMapper MAPPER = JsonCodec.mapper();

  private final Assessor assessor;

  /** A batch run with this assessor. */
  public AssessBatch(Assessor assessor) {
    this.assessor = assessor;
  }

  /**
   * Assesses all lines. A line that cannot be read is reported with its place and stops nothing.
   *
   * @param origin the name under which faults are reported, such as the file's
   * @param messages takes one line a fault
   * @return number of lines that could not be read
   * @throws IOException if reading or writing fails
   */
  public long run(Reader in, String origin, Writer out, PrintWriter messages) throws IOException {
    BufferedReader lines = new BufferedReader(in);
    long number = 0;
    long broken = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        String place = origin + ":" + number;
        broken += ArticleRow.parse(line).fold(a -> assess(a, out), r -> report(place, r, messages));
      }
    }
    out.flush();
    messages.flush();
    return broken;
  }

  private long assess(Article article, Writer out) {
    try {
      out.write(MAPPER.writeValueAsString(AssessedRow.of(assessor.assess(article, 1))));
      out.write('\n');
      return 0;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write the assessment of " + article.id(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long report(String place, String reason, PrintWriter messages) {
    messages.println(place + ": " + reason);
    return 1;
  }
}
