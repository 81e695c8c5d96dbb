package linli.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import linli.message.ForwardedLine;

/// What people of the compounds say of their own accord in the course of the month: small talk all day, a matter now and then, a question.
final class Diary {
    private static final List<String> TALK = List.of("small", "small", "life", "life", "life", "life", "trade", "trade", "talk_of_troubles");
    private static final int FORWARDS_OF_TEN = 1;
    private static final int MOST_LINES_OF_TALK = 6;

    private final Play play;
    private final LaterWords residents;
    private final Neighbourhood people;
    private final Frames frames;
    private final Hours hours;
    private final RandomGenerator random;
    private final Span span;
    /// The kinds of matters, each as often as there are frames of it.
    private final List<String> matters;

    /// How much is said in which days.
    ///
    /// @param matters how many matters come up beside those of the scenes
    /// @param chatter how many lines of small talk
    record Span(LocalDate first, int days, int matters, int chatter) {
        LocalDate day(int index) {
            return first.plusDays(index);
        }

        LocalDate end() {
            return first.plusDays(days);
        }
    }

    Diary(Play play, LaterWords residents, Neighbourhood people, Frames frames, Hours hours, RandomGenerator random, Span span) {
        this.play = play;
        this.residents = residents;
        this.people = people;
        this.frames = frames;
        this.hours = hours;
        this.random = random;
        this.span = span;
        this.matters = frames.sections().entrySet().stream()
                .filter(e -> e.getKey().startsWith("service_request ") || e.getKey().startsWith("dispute "))
                .flatMap(e -> e.getValue().stream().map(_ -> e.getKey()))
                .toList();
    }

    void write() {
        talk();
        for (int i = 0; i < span.matters(); i++) {
            matter(someTime());
        }
        IntStream.range(0, span.matters() / 4).forEach(_ -> single(Intent.QUESTION, "question"));
        IntStream.range(0, span.matters() / 15).forEach(_ -> single(Intent.IDEA, "suggestion"));
        IntStream.range(0, span.matters() / 25).forEach(_ -> single(Intent.SCAM, "fraud"));
        IntStream.range(0, span.matters() / 40).forEach(_ -> single(Intent.HUMAN, "human"));
        IntStream.range(0, span.matters() / 60).forEach(_ -> single(Intent.QUIET, "quiet"));
        IntStream.range(0, span.matters() / 20).forEach(_ -> stranger());
        scenes();
    }

    private Instant someTime() {
        return hours.someTime(span.day(random.nextInt(span.days())));
    }

    private void talk() {
        for (int lines = 0; lines < span.chatter();) {
            var at = someTime();
            boolean morning = at.atZone(hours.zone()).getHour() < 9 && hours.chance(0.5);
            var begins = people.anybody(random);
            String group = hours.chance(0.35) ? begins.owners() : begins.group();
            String about = morning ? "morning" : Frames.pick(TALK, random);
            for (int more = 1 + random.nextInt(MOST_LINES_OF_TALK); more > 0; more--, lines++) {
                var who = people.anybodyIn(group, random);
                play.plan(at, Says.inGroup(Intent.CHATTER, group, who, written(who, hours.chance(0.3) ? "small" : about)));
                at = at.plus(hours.about(Duration.ofSeconds(50)));
            }
        }
    }

    private String written(Resident who, String section) {
        return who.spelling().write(frames.say(section, who.slots(), random), frames, random);
    }

    private void matter(Instant at) {
        var who = people.anybody(random);
        String about = Frames.pick(matters, random);
        boolean quarrel = about.startsWith("dispute ");
        var intent = quarrel ? Intent.QUARREL : Intent.MATTER;
        String text = placed(who, written(who, about));
        int way = random.nextInt(10);
        if (way < FORWARDS_OF_TEN) {
            forward(at, who, text);
        } else if (way == 2) {
            play.plan(at, Says.inPrivate(intent, who.id(), Optional.of(who.name()), text));
        } else {
            residents.tell(at, intent, way < 5 ? who.owners() : who.group(), who, text);
        }
    }

    private String placed(Resident who, String text) {
        return hours.chance(0.35) ? who.building() + "栋" + who.unit() + "单元 " + text : text;
    }

    /// The unit leader passes on what a neighbour said elsewhere.
    private void forward(Instant at, Resident who, String text) {
        String leader = "leader-" + who.group();
        var note = Says.inPrivate(Intent.FORWARD, leader, Optional.empty(), hours.chance(0.4) ? frames.any("leader_note", random) : "");
        var lines = new ArrayList<ForwardedLine>();
        lines.add(new ForwardedLine(who.name(), Optional.empty(), text));
        if (hours.chance(0.3)) {
            lines.add(new ForwardedLine(people.anybodyIn(who.group(), random).name(), Optional.empty(), frames.any("small", random)));
        }
        boolean pasted = hours.chance(0.3);
        String paste = String.join("\n", lines.stream().map(line -> line.name() + "：" + line.text()).toList());
        play.plan(at.plus(hours.about(Duration.ofMinutes(20))), pasted
                ? Says.inPrivate(Intent.FORWARD, leader, Optional.empty(), paste)
                : note.withLines(lines));
    }

    private void single(Intent intent, String section) {
        var who = people.anybody(random);
        play.plan(someTime(), Says.inGroup(intent, hours.chance(0.4) ? who.owners() : who.group(), who, written(who, section)));
    }

    /// Somebody who has read a number in a group plays with it.
    private void stranger() {
        var who = people.anybody(random);
        var slots = Map.of("case", Integer.toString(1001 + random.nextInt(300)));
        play.plan(someTime(), Says.inGroup(Intent.STRANGER, who.group(), who, frames.say("stranger", slots, random)));
    }

    private void scenes() {
        for (String line : Frames.lines("scenes.txt")) {
            var words = line.split(" ");
            var day = LocalDate.parse(words[0]);
            if (!day.isBefore(span.first()) && day.isBefore(span.end())) {
                scene(words, day);
            }
        }
    }

    private void scene(String[] words, LocalDate day) {
        var from = day.atTime(LocalTime.parse(words[1])).atZone(hours.zone()).toInstant();
        var until = day.atTime(LocalTime.parse(words[2])).atZone(hours.zone()).toInstant();
        int lines = Integer.parseInt(words[3]);
        var groups = List.of(words).subList(5, words.length);
        var intent = intent(words[4]);
        var said = new LinkedHashMap<String, Boolean>(); // nobody says the same twice, neighbours hardly say the same
        for (int i = 0; i < lines; i++) {
            var at = from.plus(Duration.between(from, until).multipliedBy(i).dividedBy(lines)).plusSeconds(random.nextInt(15));
            String group = groups.get(i % groups.size());
            var who = people.anybodyIn(group, random);
            String text = intent == Intent.DANGER ? dangerAt(groups.getFirst(), who, words[4]) : written(who, words[4]);
            if (said.putIfAbsent(who.id() + text, true) == null) {
                residents.tell(at, intent, group, who, text);
            }
        }
    }

    /// All speak of one place, wherever they write.
    private String dangerAt(String group, Resident who, String section) {
        var there = people.byGroup().get(group).getFirst();
        return who.spelling().write(frames.say(section, there.slots(), random), frames, random);
    }

    private static Intent intent(String section) {
        return switch (section) {
            case "outage" -> Intent.OUTAGE;
            case "scam_wave" -> Intent.SCAM;
            case "gas", "fire", "medical", "missing_person", "trapped", "electric", "violence" -> Intent.DANGER;
            case "leak_between_flats" -> Intent.QUARREL;
            default -> Intent.MATTER;
        };
    }
}
