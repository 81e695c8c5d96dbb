package linli.text;

/// What a colleague's words do with a case that is known to be meant: such words mean anything, and are read only where the case is known.
public enum Labour {
    /// They have it in hand, go there, or have somebody at it: 收到 下午去, 已经在刷了.
    TAKEN,
    /// It is done: 换好了, 劝走了 和吴警官也说了.
    DONE,
    /// It cannot go on yet: 没货了 下礼拜一到, 业主不在家 改明天.
    WAITS,
    /// It is not done after all, whatever was said before: 先别结 还有一张没撕, 反了, 又歪了.
    UNDONE,
    /// It is not for them: 业主自己的 不归物业.
    NOT_MINE,
    /// Somebody else is to have it: 给老郑, 还是谭亮去 我盯着.
    HAND_ON,
    /// They ask something about it: 他家电话多少.
    ASKED,
    /// Anything else they tell of it: 门卫有钥匙, 打了电话 没人接.
    TOLD;

    /// Whether the work goes on, is over or waits.
    public boolean isOfTheWork() {
        return switch (this) {
            case TAKEN, DONE, WAITS -> true;
            case UNDONE, NOT_MINE, HAND_ON, ASKED, TOLD -> false;
        };
    }

    /// Whether something becomes of the case, be it that others get it.
    public boolean movesTheCase() {
        return isOfTheWork() || this == NOT_MINE || this == HAND_ON;
    }
}
