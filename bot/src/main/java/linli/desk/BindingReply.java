package linli.desk;

import java.util.Optional;
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
        return Optional.of(switch (found.group("verb")) {
            case "绑定" -> new BindGroup(whom);
            case "解绑" -> new Release(whom);
            default -> new Introduce(whom); // 登记, the third that the form knows
        });
    }

    /// How the replies look. A code of six digits is not for colleagues to say but for the group that is to be bound.
    final class Forms {
        static final Pattern ANY =
                Pattern.compile("(?:@邻里[\\s\\u2005]*)?(?<verb>绑定|解绑|登记)群?[\\s:：]+(?<whom>(?![0-9]{6}$)\\S.{0,30})");

        private Forms() {}
    }
}
