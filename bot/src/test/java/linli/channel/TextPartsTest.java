package linli.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPartsTest {
    @Test
    void whatFitsStaysWhole() {
        assertThat(TextParts.of("停水到六点", 15)).containsExactly("停水到六点");
    }

    @Test
    void noCharacterIsCut() {
        assertThat(TextParts.of("停水到六点", 14)).containsExactly("停水到六", "点");
        assertThat(TextParts.of("水😀😀", 10)).containsExactly("水😀", "😀").allMatch(part -> part.getBytes(UTF_8).length <= 10);
    }

    @Test
    void aTextIsCutAtTheEndOfALineWhereThereIsOne() {
        assertThat(TextParts.of("停水到六点\n先存一点水", 24)).containsExactly("停水到六点", "先存一点水");
        assertThat(TextParts.of("停\n电梯停在五楼先走楼梯", 24)).containsExactly("停\n电梯停在五楼", "先走楼梯");
    }

    @Test
    void nothingIsLostAndNothingIsEmpty() {
        String text = "a é 水 😀 ".repeat(500);
        var parts = TextParts.of(text, 37);

        assertThat(String.join("", parts).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(parts).allMatch(part -> !part.isEmpty() && part.getBytes(UTF_8).length <= 37);
        assertThat(TextParts.of(" \n", 37)).isEmpty();
    }
}
