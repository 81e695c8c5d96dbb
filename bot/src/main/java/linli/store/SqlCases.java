package linli.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.cases.CaseEvent;
import linli.cases.CaseStore;
import linli.message.Attachment;
import linli.message.Enclosure;
import linli.message.Kind;
import linli.message.MessageId;
import linli.message.Place;
import linli.store.AtHand.Key.EventsOf;
import linli.store.AtHand.Key.GroupsOf;
import linli.store.AtHand.Key.OfNumber;
import linli.store.AtHand.Key.ToldBy;
import linli.store.AtHand.Key.ToldIn;

/// The cases of one community, their events and the messages behind them.
record SqlCases(Sql sql, String community) implements CaseStore {
    @Override
    public int nextNumber() {
        return sql.change(CaseStatements.COUNT, Row::number, community, "case", 1001).orElseThrow();
    }

    @Override
    public String nextIncident() {
        return sql.change(CaseStatements.COUNT, Row::text, community, "incident", 1).orElseThrow();
    }

    @Override
    public void insert(Case opened) {
        sql.update(CaseStatements.INSERT, CaseColumns.values(opened, community, opened.number(), opened.openedAt()));
        sql.atHand().put(new OfNumber(community, opened.number()), Optional.of(opened));
    }

    @Override
    public void update(Case changed) {
        if (sql.update(CaseStatements.UPDATE, CaseColumns.values(changed, community, changed.number())) == 0) {
            throw new IllegalArgumentException("there is no case " + changed.label());
        }
        sql.atHand().put(new OfNumber(community, changed.number()), Optional.of(changed));
    }

    @Override
    public void append(CaseEvent event) {
        sql.update(
                CaseStatements.APPEND, community, event.number(), event.type().code(), event.at(), event.by(), event.detail(),
                community, event.number());
        sql.atHand().change(new EventsOf(community, event.number()), known -> followedBy(event, known));
        if (event.type() == CaseEvent.Type.JOINED) {
            sql.update(CaseStatements.HEARD, event.at(), community, event.number(), event.at());
        }
    }

    @Override
    public void addSource(int number, MessageId source, String reporter, Optional<String> group) {
        boolean isNew = sql.update(
                CaseStatements.ADD_SOURCE, community, number, source.channel(), source.account(), source.id(), community, number, reporter, group,
                community, reporter, number, source.channel(), source.account(), source.id()) > 0;
        if (!isNew) {
            return;
        }
        sql.atHand().change(new ToldBy(community, reporter), known -> with(number, known, CaseStatements.MOST_TOLD_BY));
        group.ifPresent(where -> {
            sql.atHand().change(new GroupsOf(community, number), known -> known.contains(where) ? known : followedBy(where, known));
            sql.atHand().change(new ToldIn(community, where), known -> with(number, known, CaseStatements.MOST_TOLD_IN));
        });
    }

    private static <T> List<T> followedBy(T last, List<T> known) {
        return Stream.concat(known.stream(), Stream.of(last)).toList();
    }

    private static List<Integer> with(int number, List<Integer> known, int most) {
        return known.contains(number) ? known
                : Stream.concat(Stream.of(number), known.stream()).sorted(Comparator.reverseOrder()).limit(most).toList();
    }

    @Override
    public boolean enclose(int number, Enclosure enclosed) {
        var source = enclosed.source();
        var what = enclosed.what();
        return sql.update(
                CaseStatements.ENCLOSE, community, number, source.channel(), source.account(), source.id(), what.type().code(), what.reference(),
                what.name(), enclosed.by(), enclosed.name(), enclosed.group(), enclosed.at()) > 0;
    }

    @Override
    public List<Enclosure> enclosedIn(int number) {
        return sql.list(CaseStatements.ENCLOSED_IN, SqlCases::readEnclosed, community, number);
    }

    static Enclosure readEnclosed(Row row) throws SQLException {
        var source = new MessageId(row.text(), row.text(), row.text());
        var what = new Attachment(Attachment.Type.valueOf(row.text().toUpperCase(Locale.ROOT)), row.text(), row.text());
        return new Enclosure(source, what, row.text(), row.perhapsText(), row.perhapsText(), row.instant());
    }

    @Override
    public Optional<Case> find(int number) {
        return sql.atHand().get(new OfNumber(community, number), () -> sql.first(CaseStatements.FIND, CaseColumns::read, community, number));
    }

    @Override
    public List<String> reportersOf(int number) {
        return sql.list(CaseStatements.REPORTERS, Row::text, community, number).stream().distinct().toList();
    }

    @Override
    public List<String> groupsOf(int number) {
        return sql.atHand().get(
                new GroupsOf(community, number),
                () -> sql.list(CaseStatements.GROUPS, Row::word, community, number).stream().distinct().toList());
    }

    @Override
    public List<Reported> reportsOf(int number) {
        return sql.list(CaseStatements.REPORTS, row -> new Reported(row.text(), row.perhapsText()), community, number).stream().distinct().toList();
    }

    @Override
    public List<Heard> heardAfter(int number) {
        return sql.list(CaseStatements.HEARD_AFTER, row -> new Heard(row.number(), row.text(), row.perhapsText(), row.instant()), community, number).stream()
                .sorted(Comparator.comparing(Heard::at))
                .toList();
    }

    @Override
    public List<CaseEvent> eventsOf(int number) {
        return sql.atHand().get(new EventsOf(community, number), () -> sql.list(CaseStatements.EVENTS, SqlCases::readEvent, community, number));
    }

    private static CaseEvent readEvent(Row row) throws SQLException {
        return new CaseEvent(row.number(), CaseEvent.Type.valueOf(row.text().toUpperCase(Locale.ROOT)), row.instant(), row.word(), row.word());
    }

    @Override
    public List<Case> openLike(
            Kind kind, Optional<String> category, Optional<String> compound, Instant since, int most) {
        return sql.list(CaseStatements.ALIKE, CaseColumns::read, community, kind.code(), category, compound, since, most);
    }

    @Override
    public List<Case> openOfKind(Kind kind, Optional<String> compound, Instant since, int most) {
        return sql.list(CaseStatements.OF_KIND, CaseColumns::read, community, kind.code(), compound, since, most);
    }

    @Override
    public List<Case> openOfCause(Kind kind, String cause, Optional<String> compound, Instant since, int most) {
        return sql.list(CaseStatements.OF_CAUSE, CaseColumns::read, community, kind.code(), compound, cause, since, most);
    }

    @Override
    public List<Case> openInBuilding(Kind kind, Optional<String> category, Place place, Instant since, int most) {
        return sql.list(
                CaseStatements.IN_BUILDING, CaseColumns::read, community, community, kind.code(), category, place.compound(), since, most, place.building());
    }

    @Override
    public boolean isReportedBy(int number, String reporter) {
        return sql.first(CaseStatements.IS_REPORTED_BY, Row::number, community, reporter, number).isPresent();
    }

    @Override
    public List<Case> openInGroup(String group, int most) {
        return openIn(group).limit(most).toList();
    }

    @Override
    public List<Case> openInGroup(String group, Kind kind, int most) {
        return openIn(group).filter(c -> c.kind() == kind).limit(most).toList();
    }

    private Stream<Case> openIn(String group) {
        return sql.atHand().get(new ToldIn(community, group), () -> sql.list(CaseStatements.TOLD_IN, Row::number, community, group)).stream()
                .flatMap(number -> find(number).stream())
                .filter(Case::isOpen);
    }

    @Override
    public List<Case> openOwnedBy(String person, int most) {
        return sql.list(CaseStatements.OWNED, CaseColumns::read, community, person, most);
    }

    @Override
    public int openCount(String person) {
        return sql.first(CaseStatements.OPEN_COUNT, Row::number, community, person).orElseThrow();
    }

    @Override
    public List<String> ownersOfOpen() {
        return sql.list(CaseStatements.OWNERS, Row::text, community);
    }

    @Override
    public int overdueCount(Instant now) {
        return sql.first(CaseStatements.OVERDUE, Row::number, community, now).orElseThrow();
    }

    @Override
    public int doneCount(Instant since) {
        return sql.first(CaseStatements.DONE_SINCE, Row::number, community, since).orElseThrow();
    }

    @Override
    public List<Case> doneBy(String person, Instant since) {
        return sql.list(CaseStatements.DONE_BY, CaseColumns::read, community, community, since, person);
    }

    @Override
    public int lastNumber() {
        return sql.first(CaseStatements.LAST, Row::number, community).orElseThrow();
    }

    @Override
    public List<Case> openReportedBy(String reporter, int most) {
        return newestOf(reporter).filter(Case::isOpen).limit(most).toList();
    }

    @Override
    public List<Case> reportedBy(String reporter, int most) {
        return newestOf(reporter).limit(most).toList();
    }

    @Override
    public List<Case> openReportedBy(String reporter, Kind kind, int most) {
        return newestOf(reporter).filter(c -> c.isOpen() && c.kind() == kind).limit(most).toList();
    }

    @Override
    public List<Case> openReportedBy(String reporter, Kind kind, Optional<String> category, int most) {
        return newestOf(reporter).filter(c -> c.isOpen() && c.kind() == kind && c.category().equals(category)).limit(most).toList();
    }

    private Stream<Case> newestOf(String reporter) {
        return sql.atHand().get(new ToldBy(community, reporter), () -> sql.list(CaseStatements.TOLD_BY, Row::number, community, reporter)).stream()
                .flatMap(number -> find(number).stream());
    }

    @Override
    public List<Case> dueBy(Instant now, int most) {
        return sql.list(CaseStatements.DUE, CaseColumns::read, community, now, most);
    }

    @Override
    public Optional<Instant> nextDue() {
        return sql.first(CaseStatements.NEXT_DUE, Row::instant, community);
    }
}
