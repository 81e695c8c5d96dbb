package linli.channel.wecom;

import java.util.Optional;
import linli.channel.BoundedXml;

/// The fields right under the root of an XML message of WeCom. What is nested deeper is passed over: Linli uses none of it.
record XmlFields(BoundedXml root) {
    static XmlFields parse(String xml) {
        return new XmlFields(BoundedXml.read(xml).orElseThrow(WeComError.XML_UNREADABLE::refusal));
    }

    /// Empty where the field is absent or blank.
    Optional<String> find(String name) {
        return root.find(name);
    }

    String get(String name) {
        return find(name).orElseThrow(WeComError.XML_UNREADABLE::refusal);
    }
}
