package linli.store;

import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import linli.identity.Alias;
import linli.identity.IdentityKind;
import linli.identity.Invitation;
import org.junit.jupiter.api.Test;

/// What a store promises about who is who.
interface AliasStoreContract extends OpenStore {
    private static Alias group(String platformId, String id) {
        return new Alias("wecom", IdentityKind.GROUP, platformId, id, NOON, "chief");
    }

    private static Invitation toGroup(String code, String id) {
        return new Invitation(code, IdentityKind.GROUP, id, "chief", minutes(30));
    }

    @Test
    default void aliasesAreReadAsTheyWereWritten() {
        var person = new Alias("wecom", IdentityKind.PERSON, "zhoumin", "worker-1", NOON, "chief");
        aliases().bind(group("wrA", "qh-2-1"));
        aliases().bind(person);

        assertThat(aliases().all()).containsExactly(group("wrA", "qh-2-1"), person);
        int elsewhere = store().read(NANHU, tx -> tx.aliases().all().size());
        assertThat(elsewhere).isZero();
    }

    @Test
    default void theLastAgreementCountsForBothSides() {
        aliases().bind(group("wrA", "qh-2-1"));
        aliases().bind(group("wrB", "qh-2-1"));
        assertThat(aliases().all()).containsExactly(group("wrB", "qh-2-1"));

        aliases().bind(group("wrB", "qh-3-1"));
        assertThat(aliases().all()).containsExactly(group("wrB", "qh-3-1"));
    }

    @Test
    default void theChannelIsTheOneBoundLast() {
        assertThat(aliases().channelOf("qh-2-1")).isEmpty();
        aliases().bind(new Alias("onebot", IdentityKind.GROUP, "123", "qh-2-1", minutes(5), "chief"));
        aliases().bind(group("wrA", "qh-2-1"));
        assertThat(aliases().channelOf("qh-2-1")).contains("onebot");

        aliases().release("onebot", "qh-2-1");
        assertThat(aliases().channelOf("qh-2-1")).contains("wecom");
    }

    @Test
    default void aCodeIsGoodOnceAndForItsOwnKindAlone() {
        aliases().invite(toGroup("482913", "qh-2-1"));

        assertThat(aliases().redeem("482913", IdentityKind.PERSON, NOON)).isEmpty();
        assertThat(aliases().redeem("482914", IdentityKind.GROUP, NOON)).isEmpty();
        assertThat(aliases().redeem("482913", IdentityKind.GROUP, NOON)).contains(toGroup("482913", "qh-2-1"));
        assertThat(aliases().redeem("482913", IdentityKind.GROUP, NOON)).isEmpty();
    }

    @Test
    default void aCodeRunsOutAndANewOneTakesItsPlace() {
        aliases().invite(toGroup("111111", "qh-2-1"));
        aliases().invite(toGroup("222222", "qh-2-1"));

        assertThat(aliases().redeem("111111", IdentityKind.GROUP, NOON)).isEmpty();
        assertThat(aliases().redeem("222222", IdentityKind.GROUP, minutes(30))).isEmpty();
    }
}
