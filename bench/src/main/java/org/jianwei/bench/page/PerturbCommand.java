package org.jianwei.bench.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jianwei.bench.page.SavedPages.SavedPage;
import org.jianwei.ingest.text.CharsetDecision;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code perturb}: the same pages as other sites could have built them, to be read and scored. */
@Command(
    name = "perturb",
    description = {
      "Writes saved pages anew in several ways, each into a folder of its own:",
      "without names, without meta elements, wrapped, reversed, with decoys."
    },
    mixinStandardHelpOptions = true)
public final class PerturbCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "DIR", description = "Pages as they were served.")
  Path directory = Path.of(".");

  @Parameters(index = "1", paramLabel = "OUT", description = "Where the folders are written.")
  Path out = Path.of(".");

  @Override
  public Integer call() throws IOException {
    for (Perturbation perturbation : Perturbation.values()) {
      Path folder = Files.createDirectories(out.resolve(perturbation.label()));
      for (SavedPage page : SavedPages.in(directory)) {
        String html = CharsetDecision.decode(page.bytes(), null).text();
        Document document = Jsoup.parse(html, "http://saved.example/");
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        perturbation.apply(document);
        Path file = folder.resolve(page.name());
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, document.outerHtml());
      }
    }
    return 0;
  }
}
