package linli.resident;

import java.time.Duration;
import java.util.Optional;
import linli.cases.Case;
import linli.cases.Workbench;
import linli.colleague.Obeyed;
import linli.community.Group;
import linli.conversation.ConversationStore;
import linli.message.Purpose;
import linli.outbox.OutboxStore;

/// Answers residents where they spoke; of what is confidential in private alone, or not at all.
record ResidentVoice(Workbench bench, OutboxStore outbox, ConversationStore conversations) {
    private static final Duration IN_ONE_GO = Duration.ofMinutes(10);
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

    /// The same, where Linli was not called: not in a group that wants quiet, and the same words once in a while.
    Obeyed add(HeardFrom heard, Case about, String text) {
        if (heard.isCalled() || about.confidential()) {
            return say(heard, Optional.of(about), text);
        }
        String group = heard.group().orElseThrow().id();
        boolean wantsQuiet = conversations.hush(group, bench.now()).isPresent();
        if (!wantsQuiet && !outbox.saidSince(group, text, bench.now().minus(STILL_READ))) {
            bench.post().say(bench.speech().toGroup(group, Purpose.REPLY, text, Optional.of(about), true));
        }
        return new Obeyed.Done(about);
    }

    /// The same words once in a few minutes, however many lines are heard.
    Obeyed sayLately(HeardFrom heard, Case about, String text) {
        String place = heard.group().map(Group::id).orElse(heard.sender());
        return outbox.saidSince(place, text, bench.now().minus(IN_ONE_GO)) ? new Obeyed.Done(about) : say(heard, Optional.of(about), text);
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
