package linli.flow;

import java.nio.file.Path;
import java.util.List;
import linli.message.Reply;
import linli.message.SentMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A house for each test, on a Tuesday morning, and words to say what a reply shows.
abstract class HouseTest {
    @TempDir
    private Path folder;

    House house;

    @BeforeEach
    void openHouse() {
        house = new House(folder);
    }

    @AfterEach
    void closeHouse() {
        house.close();
    }

    /// What was done about the message, such as `case 1001`, issue by issue.
    static String acts(Reply reply) {
        return String.join(", ", reply.issues().stream()
                .map(issue -> issue.act().code() + issue.caseNumber().map(n -> " " + n).orElse(""))
                .toList());
    }

    /// To whom the reply's messages go, in order.
    static List<String> targets(Reply reply) {
        return reply.messages().stream().map(SentMessage::to).toList();
    }

    /// What the reply says to that group or person.
    static List<String> texts(Reply reply, String to) {
        return reply.messages().stream().filter(m -> m.to().equals(to)).map(SentMessage::text).toList();
    }
}
