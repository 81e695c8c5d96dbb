package linli.playground;

import java.util.List;

/// The invented people that one can be. Their flats lie in the shipped example community.
final class Cast {
    /// Colleagues whose private chats are worth a look, in the order in which they are offered.
    static final List<String> WORKERS = List.of("worker-1", "worker-2", "worker-3", "worker-4");
    static final List<String> OFFICES =
            List.of("chief", "clerk", "mediator", "property-qh", "property-dx", "police", "street");

    static final List<Resident> RESIDENTS = List.of(
            new Resident("resident-wang", "2-1-502 王叔", "王", "qh-2-1"),
            new Resident("resident-zhang", "2-1-301 张阿姨", "张", "qh-2-1"),
            new Resident("resident-chen", "2-2-602 小陈", "陈", "qh-2-2"),
            new Resident("resident-liu", "2-2-101 刘爹", "刘", "qh-2-2"),
            new Resident("resident-li", "3-2-701 李姐", "李", "qh-3-2"),
            new Resident("resident-deng", "15-1-903 邓老师", "邓", "qh-15-1"),
            new Resident("resident-he", "1-1-203 何姐", "何", "dx-1-1"),
            new Resident("resident-xu", "1-1-1102 徐工", "徐", "dx-1-1"),
            new Resident("resident-yi", "26-1-404 易先生", "易", "qh-all"),
            new Resident("resident-fang", "方妈妈", "方", "dx-all"));

    private Cast() {}

    /// @param name the card name, as the group calls the resident
    /// @param face the one character that stands for the resident
    /// @param group where the resident mostly writes
    record Resident(String id, String name, String face, String group) {}
}
