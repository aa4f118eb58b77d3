package org.carehomesim.scenario.tree;

import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Optional;
import org.carehomesim.scenario.tree.Node.Mapping;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document into a tree.
 *
 * <p>Only the plain part of YAML is read: mappings, lists and single values. Tags, anchors and aliases, repeated keys,
 * several documents and very deep nesting are refused.
 */
public final class YamlReader {

    private YamlReader() {}

    /**
     * Reads a document.
     *
     * @param file name of the file for messages
     * @param bytes the file, UTF-8
     * @param complaints takes what is wrong
     * @return the tree; empty if it could not be read, which then has been complained about
     */
    public static Optional<Mapping> read(String file, byte[] bytes, Complaints complaints) {
        Optional<String> text = decode(file, bytes, complaints);
        return text.flatMap(t -> parse(file, t, complaints));
    }

    private static Optional<String> decode(String file, byte[] bytes, Complaints complaints) {
        try {
            return Optional.of(Utf8.decode(bytes));
        } catch (CharacterCodingException e) {
            complaints.add(Origin.of(file), "", "is not UTF-8 text", "save the file with the encoding UTF-8");
            return Optional.empty();
        }
    }

    private static Optional<Mapping> parse(String file, String text, Complaints complaints) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            return new TreeBuilder(
                            file, text, new Parse(settings).parseString(text).iterator(), complaints)
                    .document();
        } catch (MarkedYamlEngineException e) {
            Origin origin = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(mark -> new Origin(file, mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(Origin.of(file));
            complaints.add(origin, "", "is not valid YAML: " + oneLine(e.getProblem()), hint(e.getProblem()));
        } catch (ReaderException e) {
            String before = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            String character = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
            complaints.add(new Origin(file, line, column), "", "holds the control character " + character, "remove it");
        } catch (YamlEngineException e) {
            complaints.add(Origin.of(file), "", "is not valid YAML: " + oneLine(e.getMessage()), "");
        }
        return Optional.empty();
    }

    private static String oneLine(String message) {
        return message == null ? "unreadable" : message.strip().replaceAll("\\s+", " ");
    }

    private static String hint(String problem) {
        if (problem != null && problem.contains("'\\t")) {
            return "indent with spaces, not with tabs";
        }
        return "check the indentation, the colons and the quotes here and on the line before";
    }
}
