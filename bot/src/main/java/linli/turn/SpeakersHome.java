package linli.turn;

import java.util.Optional;
import java.util.regex.Pattern;
import linli.message.Place;

/// Where somebody lives, by their card and by what they say of it themselves.
public record SpeakersHome(Turn turn) {
    private static final Pattern HOME = Pattern.compile("(?<!不)(?:我|我们|本人)(?:是|住|家是|家在|住在)[^,，。;；\\s]{3,16}");

    /// Where the sender lives: in private also as they say, 我是2-1-401的, which the mediator is told to make sure of.
    public Place ofSender() {
        var claim = HOME.matcher(turn.plain());
        return find(turn.message().isPrivate() && claim.find() ? claim.group() : "", turn.message().name());
    }

    /// @param name as it stands on the card of whoever speaks
    Place of(Optional<String> name) {
        return find("", name);
    }

    private Place find(String said, Optional<String> name) {
        Place where = turn.where();
        return turn.site().interpreter().places().find(said, name, where);
    }
}
