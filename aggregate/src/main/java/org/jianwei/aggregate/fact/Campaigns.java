package org.jianwei.aggregate.fact;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianwei.aggregate.DataFile;
import org.jianwei.aggregate.member.PerMember;
import org.jianwei.aggregate.member.Voice;
import org.jianwei.contracts.assessment.Evidence;
import org.jianwei.contracts.incident.Membership;

/** The campaigns of authorities that articles name; the file {@code campaigns.yaml}. */
public final class Campaigns {

  private final Pattern named;
  private final PerMember<List<String>> told = new PerMember<>(this::read);

  private Campaigns(CampaignsFile file) {
    this.named = Pattern.compile(file.named());
  }

  /** The rules shipped with the program. */
  public static Campaigns shipped() {
    return new Campaigns(DataFile.read("campaigns.yaml", CampaignsFile.class));
  }

  /** The names in the order of the reports, each once. */
  List<String> of(List<Voice> voices) {
    return voices.stream().flatMap(voice -> of(voice.lead()).stream()).distinct().toList();
  }

  /** The names that the headline of a member or a sentence quoted from it holds. */
  public List<String> of(Membership member) {
    return told.of(member);
  }

  private List<String> read(Membership member) {
    return Stream.concat(
            Stream.of(member.article().title()), Quoted.evidence(member).map(Evidence::quote))
        .flatMap(words -> named.matcher(words).results())
        .flatMap(found -> Stream.of(found.group(1), found.group(2)).filter(Objects::nonNull))
        .distinct()
        .toList();
  }

  /** The file {@code campaigns.yaml}. */
  record CampaignsFile(String named) {}
}
