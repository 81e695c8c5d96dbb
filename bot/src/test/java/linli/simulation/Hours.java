package linli.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.random.RandomGenerator;

/// When people do things: hardly at night, mostly in the evening; and how long they take.
record Hours(ZoneId zone, RandomGenerator random) {
    /// How busy each hour of the day is.
    private static final int[] BUSY = {1, 1, 0, 0, 0, 1, 5, 14, 16, 12, 11, 13, 15, 8, 8, 9, 11, 15, 18, 20, 21, 16, 8, 3};

    Instant someTime(LocalDate day) {
        int sum = 0;
        for (int weight : BUSY) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        int hour = 0;
        while (left >= BUSY[hour]) {
            left -= BUSY[hour++];
        }
        return day.atTime(hour, random.nextInt(60), random.nextInt(60)).atZone(zone).toInstant();
    }

    /// About so long: often less, sometimes three times as long.
    Duration about(Duration usual) {
        double factor = Math.min(3, -Math.log(1 - random.nextDouble()));
        return Duration.ofSeconds(5 + (long) (usual.toSeconds() * factor));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
