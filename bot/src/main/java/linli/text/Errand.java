package linli.text;

/// What a colleague who speaks to Linli wants of it beside the cases: such words are said of anything, and are read only of colleagues.
public enum Errand {
    /// To hear what they, or somebody else, have in hand: 我这边还有啥, 三片区今天怎么样.
    MINE,
    /// To hear what of it comes due: 哪个快到点了.
    DUE,
    /// Somebody will not be there, or somebody stands in: 发烧39度 今天去不了了, 小罗顶.
    OFF,
    /// Somebody is there again: 退烧了 明天能来.
    BACK,
    /// Groups are to be told something: 帮我在群里说一声.
    ANNOUNCE,
    /// Anything else: cases, matters, questions, talk.
    OTHER
}
