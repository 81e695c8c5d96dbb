package linli.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linli.message.Kind;
import linli.message.MessageId;
import org.junit.jupiter.api.Test;

/// Like goes with like, and nothing else does.
class GroupingTest {
    private final List<Asked> all = new ArrayList<>();

    @Test
    void oneQuestionOfSeveralPeopleIsOneTopicUnderItsPlainestWords() {
        asked(Kind.QUESTION, "r-1", "请问附近有打印照片的地方吗");
        asked(Kind.QUESTION, "r-2", "哪里能打印照片");
        asked(Kind.QUESTION, "r-1", "哪里能打印照片");

        assertThat(Grouping.of(all)).singleElement().satisfies(topic -> {
            assertThat(topic.title()).isEqualTo("哪里能打印照片");
            assertThat(topic.ways()).containsExactly("请问附近有打印照片的地方吗", "哪里能打印照片");
            assertThat(topic.people()).isEqualTo(2);
        });
    }

    @Test
    void aSuggestionNeverGoesWithAQuestion() {
        asked(Kind.SUGGESTION, "r-1", "中心花园加长椅");
        asked(Kind.QUESTION, "r-2", "中心花园加长椅");

        assertThat(Grouping.of(all)).extracting(DigestTopic::kind).containsExactly(Kind.QUESTION, Kind.SUGGESTION);
    }

    @Test
    void suggestionsAboutTheSameGoTogetherHoweverTheyArePut() {
        asked(Kind.SUGGESTION, "r-1", "建议中心花园加几条长椅");
        asked(Kind.SUGGESTION, "r-2", "中心花园能不能多加几条长椅");

        assertThat(Grouping.of(all)).hasSize(1);
    }

    @Test
    void whatMorePeopleAskedComesFirst() {
        asked(Kind.QUESTION, "r-1", "哪里能配钥匙");
        asked(Kind.QUESTION, "r-2", "哪里能打印照片");
        asked(Kind.QUESTION, "r-3", "哪里能打印照片");

        assertThat(Grouping.of(all)).extracting(DigestTopic::title).containsExactly("哪里能打印照片", "哪里能配钥匙");
    }

    private void asked(Kind kind, String sender, String text) {
        int number = all.size() + 1;
        all.add(new Asked(
                number, kind, Optional.of("qh-2-1"), sender, text, Instant.EPOCH.plusSeconds(number),
                new MessageId("open", "open", "m-" + number), Optional.empty()));
    }
}
