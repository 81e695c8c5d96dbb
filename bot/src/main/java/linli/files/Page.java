package linli.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;

/// What one file said.
///
/// @param mark that of the file's bytes, see [SourceFile#mark]
record Page(String mark, Node root) {
    /// Changes with the layout or with how files are read.
    private static final int LAYOUT = 2;
    private static final int SCALAR = 0;
    private static final int ITEMS = 1;
    private static final int FIELDS = 2;

    String name() {
        return root.file();
    }

    static void write(Packing out, List<Page> pages) {
        var texts = new ArrayList<String>();
        var numbers = new ArrayList<Integer>();
        for (Page page : pages) {
            texts.add(page.name());
            texts.add(page.mark());
            write(page.root, texts, numbers);
        }
        out.number(LAYOUT);
        out.number(pages.size());
        out.texts(texts);
        out.numbers(numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void write(Node node, List<String> texts, List<Integer> numbers) {
        switch (node) {
            case Node.Scalar(_, int line, String text) -> {
                numbers.addAll(List.of(SCALAR, line));
                texts.add(text);
            }
            case Node.Items(_, int line, List<Node> items) -> {
                numbers.addAll(List.of(ITEMS, line, items.size()));
                items.forEach(item -> write(item, texts, numbers));
            }
            case Node.Fields(_, int line, Map<String, Node> fields) -> {
                numbers.addAll(List.of(FIELDS, line, fields.size()));
                fields.forEach((name, value) -> {
                    texts.add(name);
                    write(value, texts, numbers);
                });
            }
        }
    }

    /// None if they are of another layout.
    static List<Page> read(Unpacking in) throws IOException {
        if (in.number() != LAYOUT) {
            return List.of();
        }
        int many = in.number();
        var texts = in.texts().iterator();
        var numbers = Arrays.stream(in.ints()).iterator();
        var pages = new ArrayList<Page>(many);
        for (int i = 0; i < many; i++) {
            String name = texts.next();
            pages.add(new Page(texts.next(), node(name, texts, numbers)));
        }
        return pages;
    }

    private static Node node(String file, Iterator<String> texts, PrimitiveIterator.OfInt numbers) throws IOException {
        int kind = numbers.nextInt();
        int line = numbers.nextInt();
        return switch (kind) {
            case SCALAR -> new Node.Scalar(file, line, texts.next());
            case ITEMS -> {
                var items = new ArrayList<Node>();
                for (int left = numbers.nextInt(); left > 0; left--) {
                    items.add(node(file, texts, numbers));
                }
                yield new Node.Items(file, line, items);
            }
            case FIELDS -> {
                var fields = new LinkedHashMap<String, Node>();
                for (int left = numbers.nextInt(); left > 0; left--) {
                    fields.put(texts.next(), node(file, texts, numbers));
                }
                yield new Node.Fields(file, line, fields);
            }
            default -> throw new IOException("there is no node of kind " + kind);
        };
    }
}
