package org.jianwei.deploy.press.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with <code>{{name}}</code> for a value and <code>{{#name}}…{{/name}}</code> for a section,
 * which is written once for each of its scopes. Values are escaped for HTML and XML.
 */
public final class Template {

  private static final Pattern TAG = Pattern.compile("\\{\\{([#/]?)([a-z0-9_]+)}}");

  private final Section root;

  private Template(Section root) {
    this.root = root;
  }

  /**
   * Parses a template.
   *
   * @throws IllegalArgumentException where sections are not closed in order
   */
  public static Template parse(String text) {
    Deque<Section> open = new ArrayDeque<>();
    open.push(new Section("", new ArrayList<>()));
    Matcher tag = TAG.matcher(text);
    int done = 0;
    while (tag.find()) {
      open.element().parts().add(new Text(text.substring(done, tag.start())));
      done = tag.end();
      switch (tag.group(1)) {
        case "#" -> open.push(new Section(tag.group(2), new ArrayList<>()));
        case "/" -> close(open, tag.group(2));
        default -> open.element().parts().add(new Value(tag.group(2)));
      }
    }
    open.element().parts().add(new Text(text.substring(done)));
    if (open.size() > 1) {
      throw new IllegalArgumentException("{{#" + open.element().name() + "}} is never closed");
    }
    return new Template(open.element());
  }

  private static void close(Deque<Section> open, String name) {
    Section section = open.pop();
    if (!section.name().equals(name) || open.isEmpty()) {
      throw new IllegalArgumentException("{{/" + name + "}} closes nothing");
    }
    open.element().parts().add(section);
  }

  /**
   * Fills the template in.
   *
   * @throws IllegalArgumentException where the scope lacks a name that the template uses
   */
  public String render(Scope scope) {
    StringBuilder out = new StringBuilder();
    root.parts().forEach(part -> part.render(scope, out));
    return out.toString();
  }

  private static String escape(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private interface Part {
    void render(Scope scope, StringBuilder out);
  }

  private record Text(String text) implements Part {
    @Override
    public void render(Scope scope, StringBuilder out) {
      out.append(text);
    }
  }

  private record Value(String name) implements Part {
    @Override
    public void render(Scope scope, StringBuilder out) {
      out.append(escape(scope.value(name)));
    }
  }

  private record Section(String name, List<Part> parts) implements Part {
    @Override
    public void render(Scope scope, StringBuilder out) {
      scope.section(name).forEach(inner -> parts.forEach(part -> part.render(inner, out)));
    }
  }
}
