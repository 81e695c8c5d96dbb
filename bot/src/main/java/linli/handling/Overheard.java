package linli.handling;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import linli.afteralarm.SaidOfIt;
import linli.alarm.SecondThoughts;
import linli.answer.FormWish;
import linli.community.Group;
import linli.desk.Desk;
import linli.message.InboundMessage;
import linli.message.Place;
import linli.reply.ResidentReply;
import linli.reply.ShortReply;
import linli.sequel.Addenda;
import linli.sequel.OwnLine;
import linli.sequel.SpokenPlaces;
import linli.site.Site;
import linli.text.Echo;
import linli.text.PlainText;
import linli.topic.AskedOn;
import linli.turn.Sides;
import linli.understand.Interpreter;

/// A line as it is overheard, before the store is asked anything: what may be meant for Linli, or be on something that it knows of, though it sounds
/// like talk. Whether it is so, [Handling] and [Traces] find out.
///
/// @param plain its words as [PlainText] leaves them
/// @param place the one that it names, unknown if none; where one is put right, the right one
public record Overheard(Site site, InboundMessage message, String plain, Place place) {
    /// An answer to a question of Linli's, such as 3-2, is no longer than this.
    private static final int LONGEST_ANSWER = 20;
    /// Nor is a reason that a colleague was asked for longer than this.
    private static final int LONGEST_REASON = 60;

    public static Overheard of(Site site, InboundMessage message) {
        String plain = PlainText.of(message.text());
        return new Overheard(site, message, plain, placeIn(plain, site));
    }

    private static Place placeIn(String plain, Site site) {
        return Optional.of(new SpokenPlaces(site)).filter(_ -> SpokenPlaces.mayPutRight(plain))
                .flatMap(spoken -> spoken.putRight(plain))
                .map(SpokenPlaces.PutRight::right)
                .orElseGet(() -> site.interpreter().places().find(plain));
    }

    /// Called by name, a colleague's short reply or their answer to a question, a resident's word on their case, a wish to have an answer in
    /// another form, a phone to call, or a short text that names a place or a fact and so may answer a question.
    ///
    /// @param isShowOfHands whether somebody has just asked everybody in the group for a +1
    public boolean mayBeMeantForLinli(boolean isShowOfHands) {
        return Interpreter.isCalled(message)
                || plain.contains("人工")
                || mayBeAnEcho(isShowOfHands)
                || SecondThoughts.mayBe(plain)
                || Noticeboard.mayBeANotice(plain)
                || Noticeboard.mayBeStillOut(plain)
                || Bulletin.mayBeOne(plain, isOfStaff())
                || mayBeAnAnswer()
                || FormWish.in(plain).isPresent()
                || HowItWorks.mayBe(plain)
                || AskedOn.isOfAnotherDay(plain)
                || Addenda.mayBe(plain)
                || ResidentReply.parse(plain).isPresent()
                || isOfStaff() && mayBeAReply();
    }

    /// A few words on what neighbours have just told: +1, unless somebody asks for one, or 几点来电.
    private boolean mayBeAnEcho(boolean isShowOfHands) {
        return Echo.mayBe(plain)
                && (Echo.sameThing(plain).isPresent() || (Echo.isBare(plain) || Echo.isOfAStop(plain)) && !isShowOfHands || site.community().isNamedInAnIncident(plain));
    }

    private boolean mayBeAnAnswer() {
        return plain.length() <= LONGEST_ANSWER
                && (!place.isUnknown() || SpokenPlaces.mayBeABareNumber(plain) || site.answers().mayBeToldWhenAsked(plain));
    }

    private boolean mayBeAReply() {
        String text = message.text();
        boolean isShort = text.length() <= LONGEST_REASON;
        return isShort && (message.isPrivate() || isIn(Group::isStaff)) || ShortReply.parse(text).isPresent() || isShort && Desk.mayBeOnCases(text);
    }

    private boolean isOfStaff() {
        return site.community().person(message.sender()).isPresent();
    }

    private boolean isIn(Predicate<Group> sort) {
        return message.group().flatMap(site.community()::group).filter(sort).isPresent();
    }

    /// What a colleague says among neighbours may be a word on what these wait for.
    public boolean isOfStaffAmongResidents() {
        return isOfStaff() && isIn(group -> !group.isStaff());
    }

    /// Whether it may be what somebody answers to a quarrel about them.
    public boolean soundsLikeHittingBack() {
        return Sides.mayBeAtSomebody(plain);
    }

    /// Whether it may be a word on a danger: 好像是402的.
    public boolean maySpeakOfADanger() {
        return new SaidOfIt(site.interpreter()).maySpeakOf(Addenda.withoutCall(plain));
    }

    /// Whether it may be a question that goes on about what its sender was answered.
    public boolean mayAskOn() {
        return AskedOn.mayBe(site.knowledge().dialect().standard(plain));
    }

    /// Whether it may say that what somebody spoke of there then is over.
    public boolean mayBeOverSince(Instant spokeOfIt) {
        return OwnLine.mayBeOver(site.interpreter(), Addenda.withoutCall(plain), Duration.between(spokeOfIt, message.receivedAt()));
    }

    /// Whether it may be on what its sender spoke of then.
    public boolean mayGoOnSince(Instant spokeOfIt) {
        return OwnLine.mayGoOn(site.interpreter(), Addenda.withoutCall(plain), Duration.between(spokeOfIt, message.receivedAt()));
    }
}
