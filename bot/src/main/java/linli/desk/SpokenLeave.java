package linli.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.community.Community;
import linli.community.Leave;
import linli.community.Person;
import linli.roster.SpokenDays;

/// What somebody said of a leave, taken apart: whose it is, which days, and who stands in.
///
/// @param who empty for the speaker's own
/// @param days empty where they were not said, or there are no such days
record SpokenLeave(Optional<Person> who, Optional<Person> standIn, Optional<Leave> days) {
    private static final Pattern FILLING = Pattern.compile("[,，。:：!]+|[.]$|我|要|想|也|还|得|就|这边|了$");
    /// Why is nobody's business, and no reason not to be understood: 我发烧了，今天下午不来了.
    private static final Pattern REASON = Pattern.compile(
            "[^,，。\\s]{0,8}(?:发烧|感冒|生病|病了|不舒服|疼|痛|医院|摔|受伤|有点?事|有急事|家里有)[^,，。\\s]{0,6}(?:[,，。\\s]+|$)");
    private static final Pattern DAYS = Pattern.compile(SpokenDays.ANY);

    /// Empty where there is more in it than that: it was talk.
    static Optional<SpokenLeave> parse(String rest, Community community, LocalDate today) {
        String text = REASON.matcher(rest).replaceAll("").replaceAll("\\s+", "");
        Optional<Person> standIn = Optional.empty();
        Optional<Person> who = Optional.empty();
        for (Person person : community.people().values()) {
            var standing = Pattern.compile("(?:由|让|请|叫)?" + Pattern.quote(person.name()) + "(?:来|帮|替|给)*顶(?:班|替|一下)?");
            var found = standing.matcher(text);
            if (standIn.isEmpty() && found.find()) {
                standIn = Optional.of(person);
                text = found.replaceFirst("");
            }
        }
        for (Person person : community.people().values()) {
            if (who.isEmpty() && text.contains(person.name())) {
                who = Optional.of(person);
                text = text.replace(person.name(), "");
            }
        }
        text = FILLING.matcher(text).replaceAll("");
        boolean isLeave = text.isEmpty() || DAYS.matcher(text).matches();
        return isLeave ? Optional.of(new SpokenLeave(who, standIn, SpokenDays.parse(text, today))) : Optional.empty();
    }
}
