package linli.simulation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import linli.simulation.Diary.Span;
import linli.simulation.WhoIsOnLeave.Absence;
import linli.site.Site;

/// A stretch of the community's life: the same seed gives the same people, the same words and the same end.
record Month(Span span, long seed) {
    /// 2026-09-21 is a Monday: the mid-autumn days, the national holiday and the working weeks around them.
    static final Month WHOLE = new Month(new Span(LocalDate.parse("2026-09-21"), 30, 760, 15_300), 20_260_921);
    /// The days with the outage, the scam wave, the smell of gas, the false alarm and the storm.
    static final Month WEEK = new Month(new Span(LocalDate.parse("2026-10-09"), 6, 60, 700), 20_261_009);
    private static final int WINDING_UP = 3;
    private static final WhoIsOnLeave LEAVE = new WhoIsOnLeave(List.of(
            new Absence("worker-2", "grid-2", LocalDate.parse("2026-10-12"), LocalDate.parse("2026-10-18"))));

    /// What was lived through.
    record Lived(Site site, Chronicle chronicle, Neighbourhood people, WhoIsOnLeave absences) {}

    Lived live(Site site, Path folder) throws IOException {
        var random = new SplittableRandom(seed);
        var frames = Frames.shipped();
        var absences = LEAVE.beginningWithin(span.first(), span.end());
        var people = Neighbourhood.of(site.community(), random.split());
        try (var linli = new RunningLinli(site, folder)) {
            var play = new Play(linli);
            var zone = site.community().zone();
            var residents = new LaterWords(play, linli, people, frames, new Hours(zone, random.split()), random.split());
            var staff = new Staff(play, linli, absences, frames, new Hours(zone, random.split()), random.split());
            play.join(residents);
            play.join(staff);
            var hours = new Hours(zone, random.split());
            new Diary(play, residents, people, frames, hours, random.split(), span).write();
            staff.sayWhoWillBeAway();
            for (int day = 0; day < span.days(); day++) {
                for (int worker = 1; worker <= 4; worker++) {
                    staff.talk(hours.someTime(span.day(day)), "grid-" + worker, "worker-" + worker);
                }
            }
            var chronicle = play.run(span.end().plusDays(WINDING_UP).atStartOfDay(zone).toInstant());
            return new Lived(site, chronicle, people, absences);
        }
    }

    static List<Finding> check(Lived lived) {
        return Checks.all(lived);
    }
}
