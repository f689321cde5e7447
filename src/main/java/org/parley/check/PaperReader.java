package org.parley.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the structure of foreign paper: headings, numbers, definitions, tables, parties. */
public final class PaperReader {
  private static final Pattern CAPTION = Pattern.compile("^([A-Z][^.:]{1,58})[.:](?:\\s|$)");
  private static final Pattern PARTY =
      Pattern.compile(
          "\\((?:[^()\"“”]{0,60})[\"“](?:the )?([A-Z][^\"”]{1,40})[\"”](?: or [\"“](?:the )?([A-Z][^\"”]{1,40})[\"”])?\\)");

  private final List<Passage> passages = new ArrayList<>();
  private final TreeMap<Integer, String> leadIns = new TreeMap<>();
  private final Set<String> parties = new TreeSet<>();
  private final PaperWords words;
  private String article = "";
  private String heading = "";
  private String section = "";
  private String caption = "";

  private PaperReader(PaperWords words) {
    this.words = words;
  }

  /** A paper of this name from the lines of a file. */
  public static Paper read(String name, List<PaperLine> lines, PaperWords words) {
    var reader = new PaperReader(words);
    lines.forEach(reader::line);
    return new Paper(name, reader.parties, reader.passages);
  }

  private void line(PaperLine line) {
    String text = line.number().isEmpty() ? line.text() : line.number() + " " + line.text();
    Matcher attached = words.attached().matcher(text);
    Optional<String> title = article(text, line);
    if (line.table() > 0) {
      add(Passage.Kind.ROW, "", line.text(), 0, line);
    } else if (attached.matches() && short80(text)) {
      open(attached.group(1), attached.group(2) == null ? "" : attached.group(2));
      add(Passage.Kind.HEADING, attached.group(1), heading, 0, line);
    } else if (title.isPresent()) {
      add(Passage.Kind.HEADING, article, title.get(), 0, line);
    } else if (words.signature().matcher(text).matches() && text.length() < 120) {
      add(Passage.Kind.SIGNATURE, "", text, 0, line);
    } else if (passages.isEmpty() && short80(text)) {
      add(Passage.Kind.TITLE, "", text, 0, line);
    } else if (line.heading() || text.length() < 60 && text.equals(text.toUpperCase(Locale.ROOT))) {
      add(Passage.Kind.HEADING, "", text, 0, line);
    } else {
      prose(text, line);
    }
  }

  private Optional<String> article(String text, PaperLine line) {
    Matcher found = words.article().matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    String title = found.group(2) == null ? "" : found.group(2).strip();
    boolean sentence =
        title.matches(".*[.;,:]$") || title.matches(".*\\b(?:shall|is|are|may|will|means)\\b.*");
    boolean capital = title.isEmpty() || Character.isUpperCase(title.charAt(0)) || line.heading();
    if (sentence || !capital || title.length() > 70) {
      return Optional.empty();
    }
    open(found.group(1), title);
    return Optional.of(title.isEmpty() ? found.group(1) : title);
  }

  private void open(String number, String title) {
    article = number;
    heading = title;
    section = "";
    caption = "";
    leadIns.clear();
  }

  private void prose(String text, PaperLine line) {
    Matcher numbered = words.number().matcher(text);
    String typed = numbered.find() ? numbered.group(1).replaceAll("[.)]$", "") : "";
    if (typed.startsWith("(") && typed.length() < numbered.group(1).length()) {
      typed = numbered.group(1);
    }
    String rest = typed.isEmpty() ? text : text.substring(numbered.end());
    int depth = depth(typed);
    String number = typed.startsWith("(") ? below(typed, depth) : typed;
    if (depth == 1) {
      section = typed;
      leadIns.clear();
      Matcher run = CAPTION.matcher(rest);
      caption = run.find() ? run.group(1) : "";
      if (!typed.contains(".")
          && !article.matches("Schedule.*|Exhibit.*|Annex.*|Appendix.*|Attachment.*|[A-Z]+ .*")) {
        article = typed;
        heading = caption;
      }
    }
    leadIns.tailMap(Math.max(depth, 1), true).clear();
    boolean definition =
        rest.matches(
            "(?s)[\"“]?[A-Z][\\w &’'-]{1,50}[\"”]?:? (?:means|has the meaning|shall mean|refers to)\\b.*");
    add(definition ? Passage.Kind.DEFINITION : Passage.Kind.PROSE, number, rest, depth, line);
    if (rest.endsWith(":")) {
      leadIns.put(Math.max(depth, 1), rest);
    }
    if (article.isEmpty() || passages.size() < 8) {
      party(rest);
    }
  }

  private void party(String text) {
    Matcher found = PARTY.matcher(text);
    while (found.find()) {
      for (int group = 1; group <= 2; group++) {
        String label = found.group(group);
        if (label != null && !words.noParty().matcher(label).find()) {
          parties.add(label.replaceAll("[,.]$", ""));
        }
      }
    }
  }

  private String below(String item, int depth) {
    for (int place = passages.size() - 1; depth > 2 && place >= 0; place--) {
      if (passages.get(place).depth() == 2) {
        return passages.get(place).number() + item;
      }
    }
    return section + item;
  }

  private int depth(String number) {
    if (number.isEmpty()) {
      return 0;
    }
    if (!number.startsWith("(")) {
      return 1;
    }
    boolean roman = number.matches("\\([ivx]+\\)");
    boolean inList = !passages.isEmpty() && passages.get(passages.size() - 1).depth() >= 2;
    boolean letter = number.equals("(i)") && lastLetter().equals("(h)");
    if (number.matches("\\([A-Z]\\)")) {
      return 4;
    }
    return roman && inList && !letter && !romanList() ? 3 : 2;
  }

  /** True if the items of the section are numbered (i), (ii) without letters above them. */
  private boolean romanList() {
    for (int place = passages.size() - 1; place >= 0; place--) {
      Passage passage = passages.get(place);
      if (passage.depth() == 2) {
        return passage.number().matches(".*\\([ivx]+\\)$") && !lastLetter().equals("(h)");
      }
      if (passage.depth() < 2) {
        return true;
      }
    }
    return true;
  }

  private String lastLetter() {
    for (int place = passages.size() - 1; place >= 0; place--) {
      if (passages.get(place).depth() == 2) {
        return passages.get(place).number().replaceAll(".*(?=\\([a-z]+\\)$)", "");
      }
    }
    return "";
  }

  private static boolean short80(String text) {
    return text.length() <= 80 && !text.endsWith(".");
  }

  private void add(Passage.Kind kind, String number, String text, int depth, PaperLine line) {
    String leadIn = depth < 2 ? "" : String.join(" ", leadIns.headMap(depth, false).values());
    passages.add(
        new Passage(
            passages.size(),
            kind,
            number,
            article,
            heading.isEmpty() ? caption : heading,
            text,
            leadIn,
            depth,
            "",
            line.table(),
            List.of(),
            line.span()));
  }
}
