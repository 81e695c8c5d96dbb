package linli.channel;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A platform's XML, which may come from anybody: an element with the text right in it and those within. Document types and entities of
/// one's own are refused, whatever they say, and so is what is nested too deep.
public record BoundedXml(String name, String text, List<BoundedXml> children) {
    private static final int DEEPEST = 16;

    /// Empty for what is no XML, or is refused.
    public static Optional<BoundedXml> read(String xml) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            return Optional.of(root(factory.createXMLStreamReader(new StringReader(xml))));
        // the JDK's parser answers some malformed input with unchecked exceptions of all sorts
        } catch (XMLStreamException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /// The text of the first element down that way; empty where it is absent or blank.
    public Optional<String> find(String... way) {
        var found = Optional.of(this);
        for (String name : way) {
            found = found.flatMap(element -> element.all(name).findFirst());
        }
        return found.map(BoundedXml::text).filter(text -> !text.isBlank());
    }

    /// Those right in this one.
    public Stream<BoundedXml> all(String name) {
        return children.stream().filter(child -> child.name.equals(name));
    }

    /// One that is still being read.
    private record Open(String name, StringBuilder text, List<BoundedXml> children) {
        Open(String name) {
            this(name, new StringBuilder(), new ArrayList<>());
        }

        BoundedXml closed() {
            return new BoundedXml(name, text.toString(), List.copyOf(children));
        }
    }

    private static BoundedXml root(XMLStreamReader xml) throws XMLStreamException {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open("")); // holds the root
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > DEEPEST) {
                        throw new XMLStreamException("too deep");
                    }
                    open.push(new Open(xml.getLocalName()));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> open.element().text().append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    var closed = open.pop().closed();
                    open.element().children().add(closed);
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("not here");
                default -> {} // comments and the like
            }
        }
        return open.element().children().getFirst();
    }
}
