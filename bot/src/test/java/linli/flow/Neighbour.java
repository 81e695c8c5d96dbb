package linli.flow;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import linli.message.Place;

/// A made-up resident with everything that nobody else is to read.
record Neighbour(String id, String name, int building, int unit, String room, String phone) {
    /// Names that are words, places or a colleague's, that hold each other, that are one character, that are a flat.
    private static final List<String> TRICKY =
            List.of("东门", "高兴", "水电", "周敏", "王", "王小", "王小明", "3-2", "物业", "今天", "联系", "片区", "老郑", "清河苑", "业主");
    private static final List<String> TRICKY_ROOMS = List.of("110", "119", "120", "1001", "1002", "1003", "1010", "800", "930", "1500");
    private static final List<String> SURNAMES = List.of("欧阳", "司徒", "诸葛", "慕容", "皇甫", "尉迟", "东方", "上官");
    private static final List<String> GIVEN = List.of("翠兰", "美凤", "建华", "小娟", "德彪", "铁柱", "娭毑", "老倌", "桂花", "满哥");

    static Neighbour random(int number, Random random) {
        boolean isTricky = random.nextInt(3) == 0;
        String name = isTricky
                ? TRICKY.get(random.nextInt(TRICKY.size()))
                : SURNAMES.get(random.nextInt(SURNAMES.size())) + GIVEN.get(random.nextInt(GIVEN.size()));
        String room = random.nextInt(5) == 0
                ? TRICKY_ROOMS.get(random.nextInt(TRICKY_ROOMS.size()))
                : Integer.toString(201 + random.nextInt(700));
        return new Neighbour(
                "r-" + number, name, 1 + random.nextInt(8), 1 + random.nextInt(2), room, "139" + (10_000_000 + random.nextInt(90_000_000)));
    }

    boolean isTricky() {
        return TRICKY.contains(name);
    }

    boolean hasTrickyRoom() {
        return TRICKY_ROOMS.contains(room);
    }

    String address() {
        return building + "-" + unit + "-" + room;
    }

    String card() {
        return address() + " " + name;
    }

    String group() {
        return "qh-" + building + "-" + unit;
    }

    Place place() {
        return new Place(
                Optional.of("qh"), Optional.of(Integer.toString(building)), Optional.of(Integer.toString(unit)), Optional.of(room),
                Optional.empty());
    }
}
