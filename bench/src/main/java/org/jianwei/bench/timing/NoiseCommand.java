package org.jianwei.bench.timing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.CRC32;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code noise}: how far two equal rivals differ here, so that no smaller ratio is believed. */
@Command(
    name = "noise",
    description =
        "Races the same work against itself. A ratio of another table that lies within the one"
            + " printed here says nothing.",
    mixinStandardHelpOptions = true)
public final class NoiseCommand implements Callable<Integer> {

  private static final byte[] TEXT = "见微知著".repeat(2_000).getBytes(StandardCharsets.UTF_8);

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<Timing> timings =
        new Race(Rounds.DEFAULT)
            .run(
                List.of(
                    new Rival("a checksum", NoiseCommand::checksum),
                    new Rival("the same", NoiseCommand::checksum)));
    spec.commandLine().getOut().print(TimingTable.of("checksum", timings));
    return 0;
  }

  private static long checksum() {
    CRC32 sum = new CRC32();
    sum.update(TEXT);
    return sum.getValue();
  }
}
