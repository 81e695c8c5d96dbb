package linli.platforms;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import linli.channel.Intake;
import linli.wording.Wording;

/// What an account needs of the rest of Linli.
///
/// @param intake takes in what comes by a channel
/// @param addresses by what ids a channel knows groups and people
/// @param ownerOf in whose hands a case is, by its number
public record Surroundings(
        Function<String, Intake> intake,
        Function<String, Function<String, Optional<String>>> addresses,
        Function<String, Optional<String>> ownerOf,
        Wording wording,
        Clock clock) {
    Intake intakeOf(String channel) {
        return intake.apply(channel);
    }

    Function<String, Optional<String>> addressesOf(String channel) {
        return addresses.apply(channel);
    }
}
