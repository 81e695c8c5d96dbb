package linli.reply;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A colleague's word on who is who on the platforms: 绑定 qh-2-1, 登记 李想, 解绑 qh-2-1.
public sealed interface BindingReply extends ShortReply {
    /// "I want to bring Linli into that group."
    ///
    /// @param group its id or name
    record BindGroup(String group) implements BindingReply {}

    /// "That colleague will write to Linli."
    ///
    /// @param person their id or name
    record Introduce(String person) implements BindingReply {}

    /// "Linli is no longer in that group."
    ///
    /// @param group its id or name
    record Release(String group) implements BindingReply {}

    @Override
    default Optional<Integer> number() {
        return Optional.empty();
    }

    /// The reply in the text, if it is one.
    static Optional<BindingReply> parse(String text) {
        var found = Forms.ANY.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String whom = found.group("whom").strip();
        return Optional.ofNullable(Forms.VERBS.get(found.group("verb"))).map(reply -> reply.apply(whom));
    }

    /// How the replies look. A code of six digits is not for colleagues to say but for the group that is to be bound.
    final class Forms {
        static final Map<String, Function<String, BindingReply>> VERBS =
                Map.of("绑定", BindGroup::new, "解绑", Release::new, "登记", Introduce::new);
        static final Pattern ANY = Pattern.compile("(?:@邻里[\\s\\u2005]*)?(?<verb>" + String.join("|", VERBS.keySet())
                + ")群?[\\s:：]+(?<whom>(?![0-9]{6}$)\\S.{0,30})");

        private Forms() {}
    }
}
