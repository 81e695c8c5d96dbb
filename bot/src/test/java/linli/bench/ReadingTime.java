package linli.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import linli.files.Folder;
import linli.files.InvalidFiles;
import linli.message.InboundMessage;
import linli.message.MessageId;
import linli.message.Place;
import linli.site.Site;
import linli.site.SiteLoader;
import linli.understand.FittedModels;

/// How long one thread takes to understand a message of the same mixed traffic that is sent to the server: from its text to its issues.
final class ReadingTime {
    private static final int WARM_UP = 100_000;
    private static final int MEASURED = 100_000;

    private final Site site;

    private ReadingTime(Site site) {
        this.site = site;
    }

    /// The times, sorted.
    static Latencies measure(GroupTalk talk, Path config, Path knowledgeBase, RandomGenerator random) throws InvalidFiles {
        var site = new SiteLoader(Folder.at(config), Folder.at(knowledgeBase), _ -> FittedModels::train).load();
        var reading = new ReadingTime(site);
        reading.read(messages(talk, WARM_UP, random));
        return reading.read(messages(talk, MEASURED, random));
    }

    private Latencies read(List<InboundMessage> messages) {
        var times = new Latencies();
        for (var message : messages) {
            long start = System.nanoTime();
            site.interpreter().interpret(message, Place.UNKNOWN);
            times.add(System.nanoTime() - start);
        }
        times.sort();
        return times;
    }

    private static List<InboundMessage> messages(GroupTalk talk, int many, RandomGenerator random) {
        var messages = new ArrayList<InboundMessage>(many);
        for (int i = 0; i < many; i++) {
            var line = talk.draw(random);
            messages.add(new InboundMessage(
                    new MessageId("bench", "bench", Integer.toString(i)), Optional.empty(), "resident", Optional.of("3-2-701李姐"),
                    Instant.EPOCH, line.text(), line.callsLinli(), Optional.empty(), List.of()));
        }
        return messages;
    }
}
