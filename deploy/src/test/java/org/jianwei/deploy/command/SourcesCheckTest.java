package org.jianwei.deploy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jianwei.deploy.press.Press;
import org.jianwei.deploy.press.PressSettings;
import org.jianwei.deploy.press.PressSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The check over real HTTP, on the sites of the press with all their articles out. */
class SourcesCheckTest {

  @TempDir static Path sources;

  private static Press press;

  @RegisterExtension final Printed printed = new Printed();

  @BeforeAll
  static void startPress() throws IOException {
    Clock started = Clock.systemUTC();
    press = Press.start(new PressSettings(0, started, 100_000));
    for (PressSource source : press.sources()) {
      source.write(sources);
    }
  }

  @AfterAll
  static void stopPress() {
    press.close();
  }

  @Test
  void sourcesThatWork_areARowEach_andTheExitCodeIsZero() {
    int exit = check("qinghe", "yunji", "beiting");

    assertThat(printed.out()).contains("Sources: 3. Entries: 3, of which 3 fine and 0 wrong.");
    assertThat(exit).isEqualTo(Main.DONE);
    assertThat(row("qinghe")).contains("青禾网", "feed", "200", "yes", "UTF-8");
    assertThat(row("yunji")).contains("云矶法治报", "feed", "200", "yes", "GB18030");
    assertThat(row("beiting")).contains("北汀新闻", "list", "200", "yes");
  }

  @Test
  void feedThatIsNoise_isNamed_andTheExitCodeIsOne() {
    int exit = check("xiaochi", "qinghe");

    assertThat(exit).isEqualTo(Main.NOT_AS_EXPECTED);
    assertThat(printed.out()).contains("Wrong:\n  xiaochi: ").contains("1 fine and 1 wrong");
  }

  @Test
  void sourceWhoseNewestArticleIsOld_isSilent() {
    int exit = run("check", "--silent-after=P1D", "qinghe");

    assertThat(exit).isEqualTo(Main.NOT_AS_EXPECTED);
    assertThat(printed.out()).contains("is silent: its newest article is of 2026-");
  }

  @Test
  void everyEntry_isAskedOnceWithOneArticle() {
    int before = press.visits().of("jianghai", "/rss/news.xml").size();

    check("jianghai");

    assertThat(press.visits().of("jianghai", "/rss/news.xml")).hasSize(before + 1);
  }

  @Test
  void unknownSource_isNamed_andTheExitCodeIsTwo() {
    int exit = check("nobody");

    assertThat(exit).isEqualTo(Main.CANNOT_START);
    assertThat(printed.err()).contains("no source nobody");
  }

  @Test
  void sitesOnThisMachine_areNotVisitedUnlessAllowed() {
    int exit = Main.run("sources", "check", "--contact=a@b", "--sources=" + sources, "qinghe");

    assertThat(exit).isEqualTo(Main.NOT_AS_EXPECTED);
    assertThat(printed.out()).contains("address-private");
  }

  @Test
  void noVerb_namesThoseThatThereAre() {
    int exit = Main.run("sources");

    assertThat(exit).isEqualTo(Main.CANNOT_START);
    assertThat(printed.err()).contains("check");
  }

  private int check(String... ids) {
    List<String> args = new ArrayList<>(List.of("check", "--silent-after=P36500D"));
    args.addAll(List.of(ids));
    return run(args.toArray(String[]::new));
  }

  private int run(String... args) {
    List<String> all = new ArrayList<>(List.of("sources", args[0]));
    all.addAll(List.of("--contact=test@localhost", "--allow-loopback", "--sources=" + sources));
    all.addAll(List.of(args).subList(1, args.length));
    return Main.run(all.toArray(String[]::new));
  }

  private String row(String id) {
    return printed.out().lines().filter(line -> line.startsWith(id + " ")).findFirst().orElse("");
  }
}
