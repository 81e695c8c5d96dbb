package linli.desk;

import java.util.Optional;
import linli.cases.Case;
import linli.cases.Case.Status;
import linli.colleague.FormerHands;
import linli.colleague.Pointing;
import linli.colleague.Said;
import linli.message.Kind;
import linli.reply.CaseReply;

/// What nobody has taken yet is whose who was asked to keep an eye on it and says 1 or 我来: by its number, or what they read of last in private. 1001 我去换 is
/// told to its owner instead.
record LeftToThem(Pointing pointing) {
    Optional<Case> by(CaseReply reply, Said said) {
        return reply instanceof CaseReply.Accept || reply instanceof CaseReply.Promise && reply.number().isEmpty() ? of(reply.number(), said) : Optional.empty();
    }

    Optional<Case> readLast(Said said) {
        return of(Optional.empty(), said);
    }

    private Optional<Case> of(Optional<Integer> number, Said said) {
        return said.amongResidents() ? Optional.empty()
                : number.or(() -> Optional.of(said).filter(_ -> said.message().isPrivate() && said.message().quote().isEmpty()).flatMap(_ -> pointing.latestCardNumber(said.place())))
                        .flatMap(pointing.cases()::find)
                        .filter(about -> about.status() == Status.ASSIGNED && about.kind() == Kind.SERVICE_REQUEST
                                && new FormerHands(pointing.cases(), pointing.rights().community()).keepsAnEyeOnIt(about, said.person()));
    }
}
