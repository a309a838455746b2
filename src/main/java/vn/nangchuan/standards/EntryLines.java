package vn.nangchuan.standards;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Finds the lines on which the entries of a rule file begin; read once more only when there is something to complain of. */
final class EntryLines {
    private static final int IN_LIST = 2;

    private EntryLines() {}

    /** The line of an entry, counted from 1; 0 where there is none. */
    static int of(YAMLMapper yaml, byte[] content, EntryKind kind, int index) {
        List<Integer> lines = new ArrayList<>();
        String list = "";
        int depth = 0;
        try (JsonParser parser = yaml.createParser(content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructEnd()) {
                    depth--;
                } else if (depth == IN_LIST && list.equals(kind.list())) {
                    lines.add(parser.currentTokenLocation().getLineNr());
                } else if (depth == 1 && token == JsonToken.PROPERTY_NAME) {
                    list = parser.currentName();
                }
                depth += token.isStructStart() ? 1 : 0;
            }
        }
        return index < lines.size() ? lines.get(index) : 0;
    }
}
