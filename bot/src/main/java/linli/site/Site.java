package linli.site;

import java.util.List;
import linli.answer.Answers;
import linli.cases.Speech;
import linli.community.Community;
import linli.correction.Correction;
import linli.decide.Decider;
import linli.digest.WrittenAnswer;
import linli.knowledge.Entry;
import linli.knowledge.Knowledge;
import linli.mediation.DisputeCard;
import linli.mediation.MediationRules;
import linli.outbox.PublicWords;
import linli.roster.StaffChange;
import linli.roster.Staffing;
import linli.understand.Interpreter;
import linli.wording.Phrase;
import linli.wording.Wording;

/// Everything that comes of the files of one community. Immutable: a message is handled with one site from end to end.
///
/// @param publicWords what is said to residents whoever they are, and so gives nobody away
public record Site(
        Community community, Wording wording, Knowledge knowledge, Interpreter interpreter, Decider decider, MediationRules mediation,
        PublicWords publicWords) {
    public Site(
            Community community, Wording wording, Knowledge knowledge, Interpreter interpreter, Decider decider, MediationRules mediation) {
        this(community, wording, knowledge, interpreter, decider, mediation, SaidInPublic.in(community, wording, knowledge));
    }

    /// The same, with what its staff have put right; what carries a category that the community has dropped since does not count.
    ///
    /// @param inForce the oldest first
    public Site taught(List<Correction> inForce) {
        var known = inForce.stream().filter(this::isKnown).toList();
        return known.isEmpty() ? this : new Site(community, wording, knowledge, interpreter.taught(known), decider, mediation, publicWords);
    }

    /// The same, with another state of the community.
    public Site at(Community community) {
        return new Site(community, wording, knowledge, interpreter, decider, mediation, publicWords);
    }

    /// The same, with what its staff have said of who is there.
    public Site staffed(List<StaffChange> inForce) {
        return inForce.isEmpty() ? this : at(Staffing.of(community, inForce));
    }

    /// The same, with what its staff have answered.
    public Site knowing(List<WrittenAnswer> inForce) {
        if (inForce.isEmpty()) {
            return this;
        }
        var written = inForce.stream().map(this::entry).toList();
        var all = knowledge.and(written);
        return new Site(
                community, wording, all, interpreter.knowing(written, knowledge, community), decider.knowing(all), mediation, publicWords);
    }

    /// What is known by the files and by what staff have answered.
    public Knowledge knowledgeWith(List<WrittenAnswer> inForce) {
        return inForce.isEmpty() ? knowledge : knowledge.and(inForce.stream().map(this::entry).toList());
    }

    /// A colleague's answer as an entry, with that colleague as its source.
    public Entry entry(WrittenAnswer answer) {
        String document = wording.say(Phrase.SOURCE_OF_ANSWER, "by", speech().titled(answer.written().by()));
        return answer.entry(community.id(), community.name(), document, community.zone());
    }

    private boolean isKnown(Correction correction) {
        var label = correction.label();
        return label.category().map(community.categories().getOrDefault(label.kind(), List.of())::contains).orElse(true);
    }

    public Answers answers() {
        return new Answers(community, wording, knowledge);
    }

    public Speech speech() {
        return new Speech(community, wording, new DisputeCard(community, wording, mediation)::under);
    }
}
