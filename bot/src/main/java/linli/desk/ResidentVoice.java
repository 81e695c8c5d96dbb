package linli.desk;

import java.time.Duration;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.Workbench;
import linli.community.Group;
import linli.desk.Desk.Obeyed;
import linli.message.Purpose;
import linli.outbox.OutboxStore;

/// Answers residents where they spoke; of what is confidential in private alone, or not at all.
record ResidentVoice(Workbench bench, OutboxStore outbox) {
    private static final Duration STILL_READ = Duration.ofHours(2);

    Obeyed say(HeardFrom heard, Optional<Case> about, String text) {
        var speech = bench.speech();
        boolean inGroup = heard.group().isPresent() && about.filter(Case::confidential).isEmpty();
        if (inGroup) {
            bench.post().say(speech.toGroup(heard.group().get().id(), Purpose.REPLY, text, about, false));
        } else if (heard.group().isEmpty() || bench.reachable().test(heard.sender())) {
            bench.post().say(speech.toResident(heard.sender(), text, about));
        }
        return about.<Obeyed>map(Obeyed.Done::new).orElseGet(Obeyed.Answered::new);
    }

    /// Once is enough: whoever gets it wrong twice has read it.
    Obeyed sayOnce(HeardFrom heard, String text) {
        String place = heard.group().map(Group::id).orElse(heard.sender());
        if (!outbox.saidSince(place, text, bench.now().minus(STILL_READ))) {
            say(heard, Optional.empty(), text);
        }
        return new Obeyed.Answered();
    }
}
