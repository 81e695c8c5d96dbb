package linli.bundle;

import java.util.List;
import java.util.Optional;
import linli.cases.Case;
import linli.message.Act;
import linli.message.IssueReply;
import linli.message.Kind;
import linli.text.PlainText;
import linli.text.WhichPassedOn;
import linli.text.WhichPassedOn.Told;
import linli.turn.Turn;
import linli.understand.Issue;
import linli.understand.Understanding;

/// What whoever passes on a bundle adds of her own to what others said: that she has seen to something, that it is pressing, or more for whoever gets it.
public record Remarks(Turn turn, Understanding understanding) {
    private Told toldOf(Issue piece) {
        return new Told(piece.speaker(), piece.text(), understanding.itemOf(piece));
    }

    /// The pieces of the bundle, pressing where she says so.
    public List<Issue> pieces() {
        return understanding.pieces().stream().map(piece -> isPressing(piece) ? piece.pressing() : piece).toList();
    }

    private boolean isPressing(Issue piece) {
        return switch (piece.kind()) {
            case SERVICE_REQUEST, DISPUTE, FRAUD -> understanding.remarks().stream()
                    .anyMatch(remark -> Remark.of(PlainText.of(remark)) == Remark.PRESSED && isOn(piece, remark));
            case EMERGENCY, QUESTION, SUGGESTION, CHATTER -> false;
        };
    }

    /// Nobody else need do anything about it.
    public boolean areSeenTo(Issue piece) {
        return understanding.remarks().stream().filter(remark -> isOn(piece, remark)).anyMatch(remark -> isEnough(Remark.of(PlainText.of(remark)), piece.kind()));
    }

    private static boolean isEnough(Remark remark, Kind kind) {
        return switch (remark) {
            case ANSWERED -> kind == Kind.QUESTION;
            case TAKEN_BACK, SEEN_TO, OVER -> kind == Kind.QUESTION || kind == Kind.SERVICE_REQUEST || kind == Kind.SUGGESTION;
            case IN_CONFIDENCE, PUT_RIGHT, PRESSED, HOW_FAR, HOW_TO_ANSWER, ASKED, TOLD -> false;
        };
    }

    /// It is known all the same, for she may come back to it.
    public IssueReply leftAlone(Issue piece) {
        return new IssueReply(
                piece.speaker(), piece.text(), piece.kind(), piece.category(), Act.SILENT, Optional.empty(), Optional.empty(), understanding.itemOf(piece));
    }

    private boolean isOn(Issue piece, String remark) {
        var pieces = understanding.pieces().stream().map(this::toldOf).toList();
        var pointing = WhichPassedOn.in(remark, pieces, pieces);
        return pointing.filter(found -> found.told().equals(List.of(toldOf(piece)))).isPresent();
    }

    /// What she tells of a matter is read by whoever has it, and by nobody else where she wants that.
    public void pass(List<IssueReply> became) {
        var told = became.stream().map(issue -> new Told(issue.speaker(), issue.text(), issue.item())).toList();
        for (String remark : understanding.remarks()) {
            WhichPassedOn.in(remark, told, told).map(found -> became.get(told.indexOf(found.told().getFirst())))
                    .flatMap(IssueReply::caseNumber).map(Integer::valueOf).flatMap(turn.tx().cases()::find)
                    .ifPresent(about -> pass(remark, about));
        }
    }

    private void pass(String remark, Case about) {
        var remarked = new Remarked(turn, remark);
        switch (Remark.of(PlainText.of(remark))) {
            case IN_CONFIDENCE -> remarked.tellOwnerAlone(about);
            case TAKEN_BACK, PUT_RIGHT, ANSWERED, SEEN_TO, OVER, HOW_FAR, ASKED, TOLD -> remarked.tellOwner(about);
            case PRESSED, HOW_TO_ANSWER -> { }
        }
    }
}
