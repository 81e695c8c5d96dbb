package linli.topic;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import linli.cases.Case;
import linli.knowledge.Entry;
import linli.message.Kind;
import linli.recall.Edition;
import linli.recall.GivenAnswer;
import linli.text.PlainText;
import linli.text.Question;

/// What somebody and Linli are talking about: the entry they were answered from or asked a fact for, or what they asked and a person is to answer.
///
/// @param entry empty where none answered
/// @param answer what was answered from the entry; empty where Linli has asked for a fact instead
/// @param waiting what a person is to answer
record Topic(Optional<Entry> entry, Optional<GivenAnswer> answer, Optional<Case> waiting, Instant at) {
    private static final Pattern CLAUSE = Pattern.compile("[,，]");
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 16;
    private static final int SHORTEST_CALL = 3;
    /// One way to ask in four.
    private static final int MANY = 4;
    /// Between what was asked first and what was asked then.
    static final String THEN = " … ";

    static Topic of(Entry entry, Optional<GivenAnswer> answer, Instant at) {
        return new Topic(Optional.of(entry), answer, Optional.empty(), at);
    }

    static Topic of(Case waiting) {
        return new Topic(Optional.empty(), Optional.empty(), Optional.of(waiting), waiting.openedAt());
    }

    /// What a person has answered.
    static Topic answered(Case question, Instant at) {
        return new Topic(Optional.empty(), Optional.empty(), Optional.of(question), at);
    }

    /// Whether a person has answered it, so that what is asked on is for that person.
    boolean isAnsweredByAPerson() {
        return waiting.filter(question -> !question.isOpen()).isPresent();
    }

    /// The same, while a person is to answer more of it.
    Topic waitingFor(Optional<Case> further) {
        return new Topic(entry, answer, further, at);
    }

    /// Whether a quarrel is all that was told: what is said is a word on it, unless it is asked for something that is known.
    boolean isAQuarrel() {
        return entry.isEmpty() && waiting.filter(open -> open.kind() == Kind.DISPUTE).isPresent();
    }

    Optional<Edition> edition() {
        return answer.map(GivenAnswer::edition);
    }

    boolean isOf(Entry other) {
        return entry.filter(mine -> mine.id().equals(other.id())).isPresent();
    }

    /// What it is called, so that a person understands what is said on it.
    String title() {
        return entry.map(Entry::title).orElseGet(() -> waiting.map(Case::text).orElse("").replaceFirst(".*" + THEN, ""));
    }

    /// A short way to ask for it: of a title such as 没单位，养老保险自己怎么交，断了能补吗 the first part that asks.
    String question() {
        return firstAsked(title());
    }

    static String firstAsked(String asked) {
        String title = PlainText.of(asked);
        return CLAUSE.splitAsStream(title).filter(Question::hasAskingWords).findFirst().orElse(title);
    }

    /// A few words that name it, so that what leaves them out can be looked up with them.
    String name() {
        String named = Question.withoutAsking(question());
        return named.length() < SHORTEST_NAME || named.length() > LONGEST_NAME ? question() : calledInShort(named).orElse(named);
    }

    /// Its first characters, where that is how many call it: 物业费 of 物业费一平方.
    private Optional<String> calledInShort(String named) {
        return entry.flatMap(mine -> IntStream.rangeClosed(SHORTEST_CALL, named.length()).map(length -> named.length() + SHORTEST_CALL - length)
                .mapToObj(length -> named.substring(0, length))
                .filter(call -> MANY * mine.asks().stream().filter(ask -> ask.contains(call)).count() >= mine.asks().size())
                .findFirst());
    }
}
