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
      template.add(optional ? part.group(1) : part.group(2), optional);
      end = part.end();
    }
    if (end != source.length()) {
      throw new ConfigException("'" + source + "': a bracket has no partner");
    }
    return template;
  }

  private void add(String text, boolean optional) {
    String literal = SLOT.matcher(text).replaceAll("");
    if (literal.indexOf('{') >= 0 || literal.indexOf('}') >= 0) {
      throw new ConfigException("'" + source + "': a brace has no partner");
    }
    Part part = Part.of(text, optional);
    parts.add(part);
    slots.addAll(part.slots());
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

  /**
   * A piece that is filled or left out as one.
   *
   * @param words the words before, between and behind its slots
   * @param slots their names, one fewer
   */
  private record Part(List<String> words, List<String> slots, boolean optional) {

    static Part of(String text, boolean optional) {
      List<String> words = new ArrayList<>();
      List<String> slots = new ArrayList<>();
      Matcher slot = SLOT.matcher(text);
      int end = 0;
      while (slot.find()) {
        words.add(text.substring(end, slot.start()));
        slots.add(slot.group(1));
        end = slot.end();
      }
      words.add(text.substring(end));
      return new Part(words, slots, optional);
    }

    @Nullable Filled fill(Map<String, String> values) {
      StringBuilder out = new StringBuilder(words.get(0));
      for (int i = 0; i < slots.size(); i++) {
        String value = values.get(slots.get(i));
        if (value == null) {
          return null;
        }
        out.append(value).append(words.get(i + 1));
      }
      return new Filled(out.toString(), new LinkedHashSet<>(slots));
    }
  }
}
