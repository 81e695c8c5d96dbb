package linli.channel.onebot;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import linli.channel.Acceptance;
import linli.channel.Intake;
import linli.channel.OpenRequests;
import linli.channel.OwnWords;
import linli.channel.Platform;
import linli.channel.Route;
import linli.message.InboundMessage;
import linli.outbox.OutputChannel;
import linli.outbox.SendOutcome.Unreached;

/// An account whose implementation reports over HTTP, and takes actions over HTTP if it is said where. Without that, Linli can answer but
/// not begin a talk.
public final class OneBotByHttp implements Platform {
    private final ReportRoute route;
    private final OutputChannel output;

    /// @param addressOf the platform's id of a group or a person, by the name the outbox knows them by
    /// @param repeatMark stands before what may have been said before
    public OneBotByHttp(
            OneBotHttpSettings settings, Intake intake, Function<String, Optional<String>> addressOf, String repeatMark, Clock clock) {
        this(settings, intake, addressOf, repeatMark, clock, OneBotPatience.USUAL);
    }

    OneBotByHttp(
            OneBotHttpSettings settings,
            Intake intake,
            Function<String, Optional<String>> addressOf,
            String repeatMark,
            Clock clock,
            OneBotPatience patience) {
        var own = new OwnWords(clock);
        var requests = new OpenRequests(intake, addressOf, clock, patience.toAnswer(), false);
        Function<InboundMessage, CompletableFuture<Optional<String>>> taking =
                settings.api().isPresent() ? accepting(new Acceptance(intake)) : requests::answer;
        Actions lookUps = settings.api()
                .<Actions>map(api -> new HttpActions(api.at(), api.token(), patience.toLookUp()))
                .orElse((_, _) -> new ActionAnswer.Silent(new Unreached("no API")));
        var reports = new Reports(settings.channel(), settings.bots(), new OneBotLookup(lookUps, own), taking::apply, clock, patience.toBePassedBy());
        // words that go back with the answer have a deadline of their own: past another they would be lost
        Function<UnresolvedOneBotMessage, CompletableFuture<Optional<String>>> inTime = settings.api().isPresent()
                ? said -> reports.take(said).completeOnTimeout(Optional.empty(), patience.toAnswer().toMillis(), TimeUnit.MILLISECONDS)
                : reports::take;
        this.route = new ReportRoute(settings.path(), new ReportDoor(settings.secret(), clock), reports, inTime);
        this.output = settings.api()
                .map(api -> new HttpActions(api.at(), api.token(), patience.toSend()))
                .<OutputChannel>map(actions -> new OneBotMessages(settings.channel(), addressOf, actions, own, repeatMark))
                .orElseGet(() -> new QuickReplies(settings.channel(), addressOf, requests));
    }

    @Override
    public List<Route> routes() {
        return List.of(route);
    }

    @Override
    public Optional<OutputChannel> output() {
        return Optional.of(output);
    }

    /// Nobody reports a message a second time, so a failure is always ours to repair.
    static Function<InboundMessage, CompletableFuture<Optional<String>>> accepting(Acceptance acceptance) {
        return message -> acceptance.take(message, _ -> {}, _ -> false).thenApply(_ -> Optional.empty());
    }
}
