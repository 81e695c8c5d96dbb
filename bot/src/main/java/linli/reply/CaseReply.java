package linli.reply;

import java.util.Optional;
import java.util.regex.Matcher;

/// A colleague's word on a case: 1, 1 1024, 接单, 2 老郑, 3 不归我管, 4 换了门机皮带, 5 周五下午 等配件, 挂起, 恢复, 催办, 补充, 查 1024.
public sealed interface CaseReply extends ShortReply {
    /// The same about the case of that number.
    CaseReply at(int number);

    /// "I take it", or in danger "I am there".
    record Accept(Optional<Integer> number) implements CaseReply {
        @Override
        public Accept at(int number) {
            return new Accept(Optional.of(number));
        }
    }

    /// "Somebody else is to have it."
    ///
    /// @param to who, and perhaps why, in the speaker's words
    record Transfer(Optional<Integer> number, String to) implements CaseReply {
        @Override
        public Transfer at(int number) {
            return new Transfer(Optional.of(number), to);
        }
    }

    /// "It is not mine."
    record Return(Optional<Integer> number, String why) implements CaseReply {
        @Override
        public Return at(int number) {
            return new Return(Optional.of(number), why);
        }
    }

    /// "It is done", with the result.
    record Close(Optional<Integer> number, String result) implements CaseReply {
        @Override
        public Close at(int number) {
            return new Close(Optional.of(number), result);
        }
    }

    /// "It takes longer."
    ///
    /// @param words until when, and why
    record Postpone(Optional<Integer> number, String words) implements CaseReply {
        @Override
        public Postpone at(int number) {
            return new Postpone(Optional.of(number), words);
        }
    }

    /// "Nothing more can happen, and the rest will be done then."
    ///
    /// @param words until when, and what was done
    record MadeSafe(Optional<Integer> number, String words) implements CaseReply {
        @Override
        public MadeSafe at(int number) {
            return new MadeSafe(Optional.of(number), words);
        }
    }

    /// "It waits for something."
    ///
    /// @param words until when, and for what
    record Suspend(Optional<Integer> number, String words) implements CaseReply {
        @Override
        public Suspend at(int number) {
            return new Suspend(Optional.of(number), words);
        }
    }

    /// "It goes on."
    record Resume(Optional<Integer> number) implements CaseReply {
        @Override
        public Resume at(int number) {
            return new Resume(Optional.of(number));
        }
    }

    /// "It is not done after all", of what was closed too soon.
    ///
    /// @param words what else is said
    record Reopen(Optional<Integer> number, String words) implements CaseReply {
        @Override
        public Reopen at(int number) {
            return new Reopen(Optional.of(number), words);
        }
    }

    /// "How is it going?", to the owner.
    record Urge(Optional<Integer> number) implements CaseReply {
        @Override
        public Urge at(int number) {
            return new Urge(Optional.of(number));
        }
    }

    /// "One should know that as well."
    record Note(Optional<Integer> number, String text) implements CaseReply {
        @Override
        public Note at(int number) {
            return new Note(Optional.of(number), text);
        }
    }

    /// What is said of it in words of its own, which are still to be understood.
    record Told(Optional<Integer> number, String text) implements CaseReply {
        @Override
        public Told at(int number) {
            return new Told(Optional.of(number), text);
        }
    }

    /// "Where does it stand?"
    record Look(Optional<Integer> number) implements CaseReply {
        @Override
        public Look at(int number) {
            return new Look(Optional.of(number));
        }
    }

    /// "I have heard, and go": it is taken on, and where a later time is named, done by then.
    ///
    /// @param words the time, where one is named
    record Promise(Optional<Integer> number, String words) implements CaseReply {
        @Override
        public Promise at(int number) {
            return new Promise(Optional.of(number), words);
        }
    }

    /// "I have somebody go": a colleague of that name gets it, and of others it is a promise.
    record Send(Optional<Integer> number, String who) implements CaseReply {
        @Override
        public Send at(int number) {
            return new Send(Optional.of(number), who);
        }
    }

    /// "Who told us?", "When is one to go?"
    record Inquire(Optional<Integer> number, What what) implements CaseReply {
        /// What there is to ask about whoever reported it.
        public enum What { WHO_TOLD, WHEN_TO_GO }

        @Override
        public Inquire at(int number) {
            return new Inquire(Optional.of(number), what);
        }
    }

    /// Something about a case that may be a slip of the finger: 办 1024 好了, 1O24.
    record Garbled(Optional<Integer> number) implements CaseReply {
        @Override
        public Garbled at(int number) {
            return new Garbled(Optional.of(number));
        }
    }

    /// The reply in the text, if it is one. What will be passed on is taken as it was written, LED and not led, unless only the plain form
    /// can be read.
    static Optional<CaseReply> parse(String text, String plain) {
        return worded(text, plain)
                .or(() -> Offhand.numbered(text)).or(() -> Offhand.numbered(plain))
                .or(() -> CaseForms.garbledNumber(plain).map(number -> new Garbled(Optional.of(number))))
                .map(CaseReply::unlessMistyped);
    }

    private static Optional<CaseReply> worded(String text, String plain) {
        return accept(plain)
                .or(() -> CaseForms.CLOSE.in(text, plain).map(m -> new Close(ReplyForms.number(m), rest(m))))
                .or(() -> CaseForms.RETURN.in(text, plain).map(m -> new Return(ReplyForms.number(m), rest(m))))
                .or(() -> CaseForms.POSTPONE.in(text, plain).map(m -> new Postpone(ReplyForms.number(m), rest(m))))
                .or(() -> CaseForms.SUSPEND.in(text, plain).map(m -> new Suspend(ReplyForms.number(m), awaited(m))))
                .or(() -> CaseForms.RESUME.in(plain).map(m -> new Resume(ReplyForms.number(m))))
                .or(() -> CaseForms.URGE.in(plain).map(m -> new Urge(ReplyForms.number(m))))
                .or(() -> CaseForms.NOTE.in(text, plain).map(m -> new Note(ReplyForms.number(m), rest(m))))
                .or(() -> CaseForms.LOOK.in(plain).map(m -> new Look(ReplyForms.number(m))))
                .or(() -> CaseForms.TRANSFER.in(text, plain).map(m -> new Transfer(ReplyForms.number(m), rest(m))));
    }

    private static CaseReply unlessMistyped(CaseReply reply) {
        String words = switch (reply) {
            case Close(var number, var result) when number.isEmpty() -> result;
            case Return(var number, var why) when number.isEmpty() -> why;
            case Transfer(var number, var to) when number.isEmpty() -> to;
            case Postpone(var number, var until) when number.isEmpty() -> until;
            case Suspend(var number, var until) when number.isEmpty() -> until;
            case Close _, MadeSafe _, Return _, Transfer _, Postpone _, Suspend _, Accept _, Resume _, Urge _, Note _, Told _, Look _, Garbled _, Promise _,
                    Inquire _, Reopen _, Send _ -> "";
        };
        return CaseForms.WRONG_NUMBER.matcher(words).matches() ? new Garbled(Optional.empty()) : reply;
    }

    /// 撤销 1001 takes a closing back, where there is such a case: corrections have small numbers.
    static Optional<CaseReply> reopen(String plain) {
        return CaseForms.REOPEN.in(plain).map(m -> new Reopen(ReplyForms.number(m), rest(m)));
    }

    static Optional<CaseReply> accept(String plain) {
        return CaseForms.ACCEPT.in(plain).map(m -> new Accept(ReplyForms.number(m)));
    }

    /// 等 1001 配件: what it waits for keeps its verb.
    private static String awaited(Matcher found) {
        String rest = rest(found);
        boolean isAwaited = !rest.isEmpty() && found.group().substring(0, found.start("rest")).contains("等");
        return isAwaited ? "等" + rest : rest;
    }

    private static String rest(Matcher found) {
        return Optional.ofNullable(found.group("rest")).orElse("").strip();
    }
}
