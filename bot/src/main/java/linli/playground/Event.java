package linli.playground;

import java.util.Optional;
import linli.message.SentMessage;
import tools.jackson.core.JsonGenerator;

/// Something to be seen on the page.
sealed interface Event permits Heard, Event.Said, Event.Rang {
    /// What the page calls it: `in`, `out` or `timer`.
    String type();

    /// Writes its fields into the object that is open.
    void write(JsonGenerator json);

    /// What Linli said to somebody.
    record Said(SentMessage message) implements Event {
        @Override
        public String type() {
            return "out";
        }

        @Override
        public void write(JsonGenerator json) {
            json.writeStringProperty("id", message.id());
            json.writeStringProperty("to", message.to());
            json.writeStringProperty("audience", message.audience().code());
            json.writeStringProperty("text", message.text());
        }
    }

    /// A time that was up.
    ///
    /// @param timer `alarm`, `escalation`, `reminder`, `digest` or `recall`
    record Rang(String timer, Optional<String> caseNumber) implements Event {
        @Override
        public String type() {
            return "timer";
        }

        @Override
        public void write(JsonGenerator json) {
            json.writeStringProperty("timer", timer);
            json.writeStringProperty("case", caseNumber.orElse(null));
        }
    }
}
