package linli.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.cases.Case;
import linli.mediation.MediationStore;
import linli.mediation.Party;
import linli.mediation.Side;
import linli.mediation.Statement;
import linli.message.OutboundMessage;
import linli.message.Place;
import linli.message.Sensitive;
import linli.outbox.CaseSecret;
import linli.outbox.Secrets;
import linli.site.Site;
import linli.store.Transaction;

/// What a case holds of people, as far as those who get a message about it must not read it. See `bot/RATIONALE.md` for who may.
record Confidences(Site site, Transaction tx) implements Secrets {
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9](?:[ -]?[0-9]){6,}[xX]?");
    private static final Pattern NO_NAME = Pattern.compile("[0-9零一二三四五六七八九十]*(?:栋|幢|号楼|单元|室|房|号|座|楼)|[^\\p{L}]+");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    /// Of a single character nobody can say whether it is a name.
    private static final int SHORTEST_NAME = 2;
    private static final int FIRST_CASE = 1001;
    private static final int MOST_NAMES = 50;

    @Override
    public List<CaseSecret> keptFrom(OutboundMessage message) {
        int number = Integer.parseInt(message.caseNumber().orElseThrow());
        var about = tx.cases().find(number).orElseThrow(() -> new IllegalStateException("there is no case " + number));
        return switch (message.audience()) {
            case GROUP -> all(about, Optional.empty());
            case STAFF -> about.confidential() ? all(about, Optional.empty()) : List.of();
            case PERSON, PARTIES -> keptFrom(message.to(), about);
        };
    }

    private List<CaseSecret> keptFrom(String person, Case about) {
        var store = tx.mediations();
        boolean isColleague = site.community().person(person).isPresent();
        boolean isParty = about.confidential() && store.partiesOf(about.number()).stream().anyMatch(party -> party.isAccount(person));
        if (!isColleague || isParty && !about.owner().equals(person)) {
            return all(about, Optional.of(person));
        }
        boolean isOutside = about.confidential()
                && store.guestsOf(about.number()).stream().anyMatch(guest -> guest.person().equals(person) && !guest.reads());
        return isOutside ? all(about, Optional.empty()) : List.of();
    }

    /// @param reader who may read what is their own
    private List<CaseSecret> all(Case about, Optional<String> reader) {
        var store = tx.mediations();
        var secrets = new ArrayList<CaseSecret>();
        tx.cases().enclosedIn(about.number()).stream()
                .filter(enclosed -> enclosed.what().isAddress() && reader.filter(enclosed.by()::equals).isEmpty())
                .forEach(enclosed -> secrets.add(new CaseSecret(Sensitive.ENCLOSURE, enclosed.what().reference())));
        var parties = about.confidential() ? store.partiesOf(about.number()) : List.<Party>of();
        boolean isReporters = isReporters(about, parties, reader);
        if (!isReporters) {
            about.reporterName().ifPresent(card -> names(card).forEach(secrets::add));
            rooms(about.place()).forEach(secrets::add);
        }
        // one word tells all who reported the same, so it may name nobody of them
        tx.incidents().namesTold(about, MOST_NAMES).stream()
                .filter(told -> reader.filter(told.reporter()::equals).isEmpty())
                .flatMap(told -> told.name().stream())
                .distinct()
                .forEach(card -> names(card).forEach(secrets::add));
        parties.stream().filter(party -> reader.filter(party::isAccount).isEmpty()).forEach(party -> {
            party.name().ifPresent(name -> names(name).forEach(secrets::add));
            rooms(party.place()).forEach(secrets::add);
            party.phone().ifPresent(phone -> numbers(phone).forEach(secrets::add));
        });
        if (about.confidential()) {
            texts(about, store, parties, reader).forEach(text -> {
                secrets.add(new CaseSecret(Sensitive.STATEMENT, text));
                numbers(text).forEach(secrets::add);
            });
        }
        return secrets;
    }

    private static boolean isReporters(Case about, List<Party> parties, Optional<String> reader) {
        boolean isFirst = parties.stream().anyMatch(party -> party.side() == Side.FIRST && reader.filter(party::isAccount).isPresent());
        return isFirst || reader.filter(about.reporter()::equals).isPresent();
    }

    /// What was said by others than the reader.
    private static Stream<String> texts(Case about, MediationStore store, List<Party> parties, Optional<String> reader) {
        var own = parties.stream().filter(party -> reader.filter(party::isAccount).isPresent()).map(Party::side).toList();
        var ofCase = Stream.of(about.text()).filter(_ -> !isReporters(about, parties, reader));
        return Stream.concat(ofCase, store.statementsOf(about.number()).stream()
                .filter(statement -> !own.contains(statement.side()) && reader.filter(statement.by()::equals).isEmpty())
                .map(Statement::text));
    }

    /// What on somebody's card is a name.
    static Stream<CaseSecret> names(String card) {
        return BLANKS.splitAsStream(NO_NAME.matcher(card).replaceAll(" "))
                .filter(name -> name.codePointCount(0, name.length()) >= SHORTEST_NAME)
                .map(name -> new CaseSecret(Sensitive.REPORTER, name));
    }

    /// The whole address, and the room alone unless it is a number of a case as well.
    private Stream<CaseSecret> rooms(Place place) {
        return place.room().stream()
                .flatMap(room -> Stream.concat(
                        place.building().flatMap(b -> place.unit().map(u -> b + "-" + u + "-" + room)).stream(),
                        Stream.of(room).filter(r -> !isPublic(r))))
                .map(room -> new CaseSecret(Sensitive.ROOM, room));
    }

    private boolean isPublic(String room) {
        int number = Integer.parseInt(room);
        return number >= FIRST_CASE && tx.cases().find(number).isPresent() || calls().anyMatch(room::equals);
    }

    private Stream<String> calls() {
        return site.knowledge().firstSteps().stream().flatMap(first -> NO_DIGITS.splitAsStream(first.call()));
    }

    private static Stream<CaseSecret> numbers(String text) {
        return LONG_NUMBER.matcher(text).results()
                .map(found -> new CaseSecret(Sensitive.PHONE, found.group().replaceAll("[ -]", "")));
    }
}
