package linli.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import linli.Examples;
import linli.message.Kind;
import linli.message.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What colleagues call kinds and categories is understood, and Linli says them so that everybody knows what is meant.
class LabelNamesTest {
    private final LabelNames names = Examples.wording().labels();

    @ParameterizedTest
    @CsvSource({
        "物业服务, service_request property_service, 物业服务", "物业, service_request property_service, 物业服务",
        "邻里, dispute neighbor, 邻里矛盾", "邻里矛盾, dispute neighbor, 邻里矛盾", "邻居, dispute neighbor, 邻里矛盾",
        "电梯, service_request elevator, 电梯", "电梯诉求, service_request elevator, 电梯", "物业费, dispute housing_property, 房产物业矛盾",
        "其他矛盾, dispute other_dispute, 其他矛盾", "着火, emergency fire, 着火险情", "险情, emergency, 险情", "咨询, question, 咨询",
        "闲聊, chatter, 闲聊", "诉求, service_request, 诉求", "纠纷, dispute, 矛盾", "骗子, fraud, 涉诈",
    })
    void nameSaysWhatIsMeant(String said, String code, String name) {
        var label = names.find(said).orElseThrow();

        assertThat(label.code()).isEqualTo(code);
        assertThat(names.nameOf(label)).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindAndCategoryHasANameThatIsUnderstood(Kind kind) {
        assertThat(names.find(Examples.wording().kind(kind))).contains(new Label(kind, Optional.empty()));
        assertThat(Examples.community().categories().get(kind)).allSatisfy(category -> {
            var label = new Label(kind, Optional.of(category));
            assertThat(names.find(names.nameOf(label))).contains(label);
        });
    }

    @Test
    void nearestNamesAreThoseThatShareMost() {
        assertThat(names.find("物业公司")).isEmpty();
        assertThat(names.nearest("物业公司", 3)).contains("物业服务", "房产物业矛盾");
        assertThat(names.nearest("呵呵", 3)).containsExactly("险情", "涉诈", "矛盾", "诉求", "建议", "咨询", "闲聊");
    }
}
