package org.jianwei.aggregate.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianwei.runtime.config.ConfigException;
import org.jspecify.annotations.Nullable;

/**
 * A wording with slots: {@code {slot}} must be filled, {@code [ … ]} is left out where a slot
 * inside it is empty. Brackets do not nest.
 */
public final class Template {

  private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]|([^\\[\\]]+)");
  private static final Pattern SLOT = Pattern.compile("\\{([a-z_]+)}");

  private final List<Part> parts = new ArrayList<>();
  private final Set<String> slots = new LinkedHashSet<>();
  private final String source;

  private Template(String source) {
    this.source = source;
  }

  /**
   * Reads a wording.
   *
   * @throws ConfigException if a bracket or a brace has no partner
   */
  public static Template parse(String source) {
    Template template = new Template(source);
    Matcher part = PART.matcher(source);
    int end = 0;
    while (part.find() && part.start() == end) {
      boolean optional = part.group(1) != null;
      template.add(new Part(optional ? part.group(1) : part.group(2), optional));
      end = part.end();
    }
    if (end != source.length()) {
      throw new ConfigException("'" + source + "': a bracket has no partner");
    }
    return template;
  }

  private void add(Part part) {
    String literal = SLOT.matcher(part.text()).replaceAll("");
    if (literal.indexOf('{') >= 0 || literal.indexOf('}') >= 0) {
      throw new ConfigException("'" + source + "': a brace has no partner");
    }
    parts.add(part);
    SLOT.matcher(part.text()).results().forEach(slot -> slots.add(slot.group(1)));
  }

  /** The names of all slots, those in brackets included. */
  public Set<String> slots() {
    return Set.copyOf(slots);
  }

  /** The words between the slots. */
  public String literal() {
    return SLOT.matcher(source).replaceAll("");
  }

  /** Fills the slots; empty where one that must be filled has no value. */
  public Optional<Filled> fill(Map<String, String> values) {
    StringBuilder text = new StringBuilder();
    Set<String> used = new LinkedHashSet<>();
    for (Part part : parts) {
      Filled filled = part.fill(values);
      if (filled != null) {
        text.append(filled.text());
        used.addAll(filled.used());
      } else if (!part.optional()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Filled(text.toString(), used));
  }

  @Override
  public String toString() {
    return source;
  }

  /**
   * A filled wording.
   *
   * @param text the words
   * @param used the slots in them
   */
  public record Filled(String text, Set<String> used) {}

  private record Part(String text, boolean optional) {

    @Nullable Filled fill(Map<String, String> values) {
      StringBuilder out = new StringBuilder();
      Set<String> used = new LinkedHashSet<>();
      Matcher slot = SLOT.matcher(text);
      while (slot.find()) {
        String value = values.get(slot.group(1));
        if (value == null) {
          return null;
        }
        used.add(slot.group(1));
        slot.appendReplacement(out, Matcher.quoteReplacement(value));
      }
      slot.appendTail(out);
      return new Filled(out.toString(), used);
    }
  }
}
