package linli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What a compound's groups sound like: an example of the knowledge base, or one of the ways to ask that its entries know, with
/// somebody's particles and half a sentence around it, so that hardly a text ever comes twice and remembering answers by text
/// would help nobody.
final class GroupTalk {
    private final Map<Sort, List<String>> examples = new EnumMap<>(Sort.class);
    private final List<String> openings = words("openings.txt");
    private final List<String> endings = words("endings.txt");
    private final List<String> clauses = words("clauses.txt");

    /// What is drawn, and how much of it in a hundred.
    enum Sort {
        CHATTER(80),
        QUESTION(10),
        CASE(10);

        private final int share;

        Sort(int share) {
            this.share = share;
        }

        int share() {
            return share;
        }

        private static Sort ofKind(String kind) {
            return switch (kind) {
                case "chatter" -> CHATTER;
                case "question" -> QUESTION;
                default -> CASE;
            };
        }

        private static Sort draw(RandomGenerator random) {
            int dice = random.nextInt(100);
            return dice < CHATTER.share ? CHATTER : dice < CHATTER.share + QUESTION.share ? QUESTION : CASE;
        }
    }

    /// Something said; `callsLinli` if with a mention.
    record Line(Sort sort, String text, boolean callsLinli) {}

    GroupTalk(Path knowledgeBase) throws IOException {
        for (Sort sort : Sort.values()) {
            examples.put(sort, new ArrayList<>());
        }
        try (var files = Files.list(knowledgeBase.resolve("examples"))) {
            files.sorted().forEach(this::readExamples);
        }
        try (var files = Files.list(knowledgeBase.resolve("entries"))) {
            files.sorted().forEach(this::readAsks);
        }
    }

    Line draw(RandomGenerator random) {
        var sort = Sort.draw(random);
        String text = pick(examples.get(sort), random);
        String opening = pick(openings, random);
        String ending = pick(endings, random);
        String clause = pick(clauses, random);
        String varied = switch (random.nextInt(4)) {
            case 0 -> opening + " " + text + ending;
            case 1 -> opening + "，" + text + " " + clause;
            case 2 -> clause + " " + text + ending;
            default -> text + " " + clause + ending;
        };
        return new Line(sort, varied, sort == Sort.QUESTION && random.nextBoolean());
    }

    private void readAsks(Path file) {
        new YAMLMapper().readTree(file).valueStream()
                .flatMap(entry -> entry.get("asks").valueStream())
                .forEach(ask -> examples.get(Sort.QUESTION).add(ask.asString()));
    }

    private void readExamples(Path file) {
        var json = JsonMapper.shared();
        try (var lines = Files.lines(file)) {
            lines.map(json::readTree).forEach(row -> {
                String kind = row.get("kind").asString();
                if (List.of("chatter", "question", "service_request", "dispute").contains(kind)) {
                    examples.get(Sort.ofKind(kind)).add(row.get("text").asString());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pick(List<String> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> words(String file) {
        try (var in = Objects.requireNonNull(GroupTalk.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
