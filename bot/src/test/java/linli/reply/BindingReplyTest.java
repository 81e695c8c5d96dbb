package linli.reply;

import static org.assertj.core.api.Assertions.assertThat;

import linli.reply.BindingReply.BindGroup;
import linli.reply.BindingReply.Introduce;
import linli.reply.BindingReply.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How colleagues say who is who on the platforms.
class BindingReplyTest {
    @Test
    void eachVerbHasItsMeaning() {
        assertThat(BindingReply.parse("绑定 qh-2-1")).contains(new BindGroup("qh-2-1"));
        assertThat(BindingReply.parse("@邻里 绑定群：清河苑2栋1单元")).contains(new BindGroup("清河苑2栋1单元"));
        assertThat(BindingReply.parse("解绑 qh-2-1")).contains(new Release("qh-2-1"));
        assertThat(BindingReply.parse("登记 李想")).contains(new Introduce("李想"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"绑定 482913", "注销 李想", "登记", "登记李想"})
    void nothingElseIsOne(String text) {
        assertThat(BindingReply.parse(text)).isEmpty();
    }
}
