package linli.site;

import linli.cases.Speech;
import linli.community.Community;
import linli.decide.Decider;
import linli.knowledge.Knowledge;
import linli.understand.Interpreter;
import linli.wording.Wording;

/// Everything that comes of the files of one community. Immutable: a message is handled with one site from end to end.
public record Site(
        Community community, Wording wording, Knowledge knowledge, Interpreter interpreter, Decider decider) {
    public Speech speech() {
        return new Speech(community, wording);
    }
}
