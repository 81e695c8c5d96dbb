package linli.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import linli.community.Community;
import linli.community.Group;

/// Who lives in the compounds: some families a stairwell, each with a name in the group and a way of writing.
record Neighbourhood(List<Resident> residents, Map<String, List<Resident>> byGroup) {
    private static final int FAMILIES = 8;
    private static final int FLOORS = 11;
    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "黄", "周", "吴", "谭", "彭", "邓", "龙", "向", "肖", "毛", "易", "欧", "文", "蔡");
    private static final List<String> TITLES = List.of("姐", "哥", "嫂", "叔", "阿姨", "嗲嗲", "娭毑", "老师", "妹子", "伯");
    private static final List<String> NICKNAMES = List.of("豆豆妈", "乐乐爸", "阿龙", "大白", "Momo", "水果阿强", "康康妈", "一路顺风", "静心", "向日葵");

    static Neighbourhood of(Community community, RandomGenerator random) {
        var residents = new ArrayList<Resident>();
        var byGroup = new LinkedHashMap<String, List<Resident>>();
        community.groups().values().stream().filter(g -> g.place().unit().isPresent()).map(Group::id).sorted().forEach(group -> {
            var place = community.groups().get(group).place();
            String owners = place.compound().orElseThrow() + "-all";
            for (int family = 0; family < FAMILIES; family++) {
                String room = (2 + random.nextInt(FLOORS)) + "0" + (1 + family % 4);
                String called = random.nextInt(4) == 0
                        ? Frames.pick(NICKNAMES, random)
                        : Frames.pick(SURNAMES, random) + Frames.pick(TITLES, random);
                var resident = new Resident(
                        "r-" + group + "-" + room + "-" + family,
                        cardName(place.building().orElseThrow(), place.unit(), room, called, random), called, group, owners,
                        place.building().orElseThrow(), place.unit().orElseThrow(), room, Frames.pick(List.of(Spelling.values()), random));
                residents.add(resident);
                byGroup.computeIfAbsent(group, _ -> new ArrayList<>()).add(resident);
                byGroup.computeIfAbsent(owners, _ -> new ArrayList<>()).add(resident);
            }
        });
        return new Neighbourhood(List.copyOf(residents), byGroup);
    }

    private static String cardName(String building, Optional<String> unit, String room, String called, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> called;
            case 1 -> building + "栋" + called;
            case 2 -> building + "-" + room + " " + called;
            default -> building + unit.map(u -> "-" + u).orElse("") + "-" + room + " " + called;
        };
    }

    Resident anybody(RandomGenerator random) {
        return Frames.pick(residents, random);
    }

    Resident anybodyIn(String group, RandomGenerator random) {
        return Frames.pick(byGroup.get(group), random);
    }

    Optional<Resident> find(String id) {
        return residents.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
