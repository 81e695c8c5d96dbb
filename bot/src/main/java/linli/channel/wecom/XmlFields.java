package linli.channel.wecom;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The fields right under the root of an XML message of WeCom. What is nested deeper is passed over: Linli uses none of it.
/// Document types and entities of one's own are refused, whatever they say.
record XmlFields(Map<String, String> values) {
    private static final int DEEPEST = 16;

    static XmlFields parse(String xml) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            return new XmlFields(fields(factory.createXMLStreamReader(new StringReader(xml))));
        // the JDK's parser answers some malformed input with unchecked exceptions of all sorts
        } catch (XMLStreamException | RuntimeException e) {
            throw WeComError.XML_UNREADABLE.refusal();
        }
    }

    /// Empty where the field is absent or blank.
    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    String get(String name) {
        return find(name).orElseThrow(WeComError.XML_UNREADABLE::refusal);
    }

    private static Map<String, String> fields(XMLStreamReader xml) throws XMLStreamException {
        var values = new HashMap<String, String>();
        var text = new StringBuilder();
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth = deeper(depth);
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (depth == 2) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth == 2) {
                        values.putIfAbsent(xml.getLocalName(), text.toString());
                    }
                    depth--;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("not here");
                default -> {} // comments and the like
            }
        }
        return values;
    }

    private static int deeper(int depth) throws XMLStreamException {
        if (depth == DEEPEST) {
            throw new XMLStreamException("too deep");
        }
        return depth + 1;
    }
}
