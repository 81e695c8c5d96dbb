package linli.text;

/// What is said of a danger on which people were called, by them, by whoever told of it or by neighbours: such words mean anything, and are read only
/// where an alarm is up.
public enum OnTheSpot {
    /// The speaker is on the way: 我下来了, 马上.
    GOING,
    /// The speaker is there, or help has come: 到了 在撬门, 消防车到了.
    THERE,
    /// All is well, or was nothing, or whoever is hurt is on the way to hospital: 烧干锅 没事了, 送医了.
    OVER,
    /// There never was any, and nobody meant to tell of one: 是狗 不是人, 我讲的是油烟, 是去年的事.
    NEVER_WAS,
    /// It gets worse: 焦味出来了, 他在弄我的锁.
    WORSE,
    /// What those who help should know: 在12楼, 门锁着 敲了没人应.
    MORE,
    /// They ask something: 要不要拉总闸.
    ASKED,
    /// Thanks, fright, jokes, and other matters.
    OTHER;

    /// Whether it says that nobody is in danger, or is any more.
    public boolean isNoDanger() {
        return this == OVER || this == NEVER_WAS;
    }
}
