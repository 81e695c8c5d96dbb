package linli.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import linli.Examples;
import linli.message.OutboundMessage;
import linli.message.Sensitive;

/// Knows everything that anybody confided, and reads every message for what its reader should not learn. Knows nothing of how Linli guards it.
final class Eavesdropper {
    private static final int RUN = 6;
    /// Of a statement only what nobody else puts so is looked for: not how people say who they are, nor what Linli says itself.
    private static final String SAID_BY_ALL = " -，。:我是的家楼上电话找打已收到片区网格员周敏今天前单独联系群里先不展开请红帆驿站坐下来谈";
    /// Who has a quarrel or is above whoever has it, and who mediates.
    private static final Set<String> MAY_READ_QUARRELS =
            Set.of("worker-1", "worker-2", "worker-3", "worker-4", "chief", "street", "mediator", "counsellor");

    private final List<Neighbour> people;
    /// Who said this run of characters in confidence.
    private final Map<String, Set<String>> confided = new HashMap<>();
    private final List<String> publicNames;
    private int said;

    Eavesdropper(List<Neighbour> people) {
        this.people = people;
        var community = Examples.community();
        this.publicNames = Stream.concat(
                        community.people().values().stream().map(person -> person.titled()),
                        Stream.of("水电气", "物业服务", "请物业调监控", "清河苑", "今天", "联系", "片区", "业主"))
                .toList();
    }

    void confided(Neighbour by, String text) {
        said++;
        for (int at = 0; at + RUN <= text.length(); at++) {
            String run = text.substring(at, at + RUN);
            if (run.chars().noneMatch(c -> SAID_BY_ALL.indexOf(c) >= 0 || Character.isDigit(c))) {
                confided.computeIfAbsent(run, _ -> new HashSet<>()).add(by.id());
            }
        }
    }

    /// About as many cases as there are.
    int casesAbout() {
        return said * 3;
    }

    /// What the reader learns that is not for them.
    Optional<String> overhears(OutboundMessage message) {
        return switch (message.audience()) {
            case GROUP -> ofPeople(message, "").or(() -> ofStatements(message, ""));
            case STAFF -> ofStatements(message, "");
            case PERSON, PARTIES -> Examples.community().person(message.to()).isPresent()
                    ? ofColleague(message)
                    : message.carries().contains(Sensitive.AGREEMENT)
                            ? ofPhones(message, message.to())
                            : ofPeople(message, message.to()).or(() -> ofStatements(message, message.to()));
        };
    }

    private Optional<String> ofColleague(OutboundMessage message) {
        return MAY_READ_QUARRELS.contains(message.to()) ? Optional.empty() : ofStatements(message, message.to());
    }

    private Optional<String> ofStatements(OutboundMessage message, String reader) {
        String text = message.text();
        for (int at = 0; at + RUN <= text.length(); at++) {
            var by = confided.get(text.substring(at, at + RUN));
            if (by != null && !by.contains(reader)) {
                return Optional.of("said in confidence: " + text.substring(at, at + RUN));
            }
        }
        return Optional.empty();
    }

    private Optional<String> ofPeople(OutboundMessage message, String reader) {
        String text = message.text();
        String withoutPublicNames = publicNames.stream().reduce(text, (left, name) -> left.replace(name, "|"));
        var own = people.stream().filter(p -> p.id().equals(reader)).findFirst();
        return people.stream().filter(p -> !p.id().equals(reader))
                .filter(p -> text.contains(p.address())
                        || !p.hasTrickyRoom() && own.filter(o -> o.room().equals(p.room())).isEmpty() && holdsNumber(text, p.room())
                        || p.name().length() > 1 && own.filter(o -> o.name().contains(p.name())).isEmpty() && withoutPublicNames.contains(p.name()))
                .map(p -> "somebody: " + p)
                .findFirst()
                .or(() -> ofPhones(message, reader));
    }

    private Optional<String> ofPhones(OutboundMessage message, String reader) {
        return people.stream().filter(p -> !p.id().equals(reader) && message.text().contains(p.phone())).map(p -> "a phone: " + p).findFirst();
    }

    private static boolean holdsNumber(String text, String number) {
        int at = text.indexOf(number);
        while (at >= 0) {
            boolean begins = at == 0 || !isPartOfNumber(text.charAt(at - 1));
            int end = at + number.length();
            if (begins && (end == text.length() || !isPartOfNumber(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(number, at + 1);
        }
        return false;
    }

    private static boolean isPartOfNumber(char c) {
        return Character.isDigit(c) || c == ':';
    }
}
