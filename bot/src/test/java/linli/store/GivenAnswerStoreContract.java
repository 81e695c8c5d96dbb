package linli.store;

import static linli.store.StoreExamples.NOON;
import static linli.store.StoreExamples.given;
import static linli.store.StoreExamples.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import linli.message.Audience;
import linli.recall.Edition;
import linli.recall.Form;
import linli.recall.GivenAnswer;
import linli.recall.GivenAnswerStore.Circulating;
import org.junit.jupiter.api.Test;

/// What a store promises about the answers that were given.
interface GivenAnswerStoreContract extends OpenStore {
    Edition ALLOWANCE = new Edition("allowance", "高龄津贴怎么领", "a1");
    Edition ALLOWANCE_LATER = new Edition("allowance", "高龄津贴怎么领", "b2");
    Edition PETS = new Edition("pets", "养狗要办证吗", "c3");

    @Test
    default void givenAnswerIsReadAsItWasWritten() {
        var correction = new GivenAnswer(
                2, ALLOWANCE.gone(), Form.ELDER, "wang", Audience.PERSON, Optional.empty(), minutes(1));
        givenAnswers().remember(given(1, ALLOWANCE, "qh-2-1"));
        givenAnswers().remember(correction);

        assertThat(givenAnswers().find(1)).contains(given(1, ALLOWANCE, "qh-2-1"));
        assertThat(givenAnswers().find(2)).contains(correction);
        assertThat(givenAnswers().find(3)).isEmpty();
    }

    @Test
    default void latestAnswersOfAPlaceComeNewestFirst() {
        IntStream.rangeClosed(1, 5).forEach(n -> givenAnswers().remember(given(n, ALLOWANCE, "qh-2-1", minutes(n))));
        givenAnswers().remember(given(6, ALLOWANCE, "qh-3-1", minutes(6)));

        assertThat(givenAnswers().latest("qh-2-1", 3)).extracting(GivenAnswer::message).containsExactly(5L, 4L, 3L);
    }

    @Test
    default void placeGoesByWhatItWasToldLastOfAnEntry() {
        givenAnswers().remember(given(1, ALLOWANCE, "qh-2-1"));
        givenAnswers().remember(given(2, PETS, "qh-2-1"));
        givenAnswers().remember(given(3, ALLOWANCE_LATER, "qh-2-1"));

        assertThat(givenAnswers().goesBy("qh-2-1", ALLOWANCE)).isFalse();
        assertThat(givenAnswers().goesBy("qh-2-1", ALLOWANCE_LATER)).isTrue();
        assertThat(givenAnswers().goesBy("qh-2-1", PETS)).isTrue();
        assertThat(givenAnswers().goesBy("qh-3-1", PETS)).isFalse();
        assertThat(givenAnswers().standing(ALLOWANCE, NOON, 5)).isEmpty();
        assertThat(givenAnswers().standing(ALLOWANCE_LATER, NOON, 5)).extracting(GivenAnswer::message).containsExactly(3L);
    }

    @Test
    default void amountsForDifferentPeopleStandSideBySide() {
        var ofMother = new Edition("allowance", "高龄津贴怎么领", "a1", "today\nage\t83\t83");
        var ofFather = new Edition("allowance", "高龄津贴怎么领", "a2", "today\nage\t91\t91");
        givenAnswers().remember(given(1, ofMother, "qh-2-1"));
        givenAnswers().remember(given(2, ofFather, "qh-2-1"));
        givenAnswers().remember(given(3, PETS, "qh-2-1"));

        assertThat(givenAnswers().circulating()).extracting(Circulating::edition).containsExactly(ofMother, ofFather, PETS);
        assertThat(givenAnswers().standing(ofMother, NOON, 5)).containsExactly(given(1, ofMother, "qh-2-1"));
        assertThat(givenAnswers().nextDue(ofFather)).contains(NOON);

        givenAnswers().settle(given(1, ofMother, "qh-2-1"));
        assertThat(givenAnswers().circulating()).extracting(Circulating::edition).containsExactly(ofFather, PETS);
        assertThat(givenAnswers().goesBy("qh-2-1", ofFather)).isTrue();
    }

    @Test
    default void anEditionCirculatesAsLongAsSomebodyGoesByIt() {
        givenAnswers().remember(given(1, ALLOWANCE, "qh-2-1"));
        givenAnswers().remember(given(2, ALLOWANCE, "qh-3-1", minutes(5)));
        assertThat(givenAnswers().circulating()).containsExactly(new Circulating(ALLOWANCE, minutes(5)));

        givenAnswers().remember(given(3, ALLOWANCE_LATER, "qh-2-1", minutes(6)));
        assertThat(givenAnswers().circulating()).extracting(Circulating::edition).containsExactly(ALLOWANCE, ALLOWANCE_LATER);

        givenAnswers().settle(given(2, ALLOWANCE, "qh-3-1", minutes(5)));
        assertThat(givenAnswers().circulating()).extracting(Circulating::edition).containsExactly(ALLOWANCE_LATER);
    }

    @Test
    default void whoeverWasPutOffIsNotAmongThoseToBeToldBeforeThen() {
        givenAnswers().remember(given(1, ALLOWANCE, "qh-2-1"));
        givenAnswers().remember(given(2, ALLOWANCE, "qh-3-1", minutes(1)));

        givenAnswers().putOff(given(1, ALLOWANCE, "qh-2-1"), minutes(30));

        assertThat(givenAnswers().nextDue(ALLOWANCE)).contains(minutes(1));
        assertThat(givenAnswers().standing(ALLOWANCE, minutes(29), 5)).extracting(GivenAnswer::message).containsExactly(2L);
        assertThat(givenAnswers().standing(ALLOWANCE, minutes(30), 5)).extracting(GivenAnswer::message).containsExactly(2L, 1L);
        assertThat(givenAnswers().standing(ALLOWANCE, minutes(30), 1)).hasSize(1);
    }

    @Test
    default void whatIsForgottenIsGoneWithItsEdition() {
        givenAnswers().remember(given(1, PETS, "qh-2-1"));
        givenAnswers().remember(given(2, ALLOWANCE, "qh-2-1", minutes(10)));

        givenAnswers().forget(minutes(10));

        assertThat(givenAnswers().find(1)).isEmpty();
        assertThat(givenAnswers().circulating()).extracting(Circulating::edition).containsExactly(ALLOWANCE);
        assertThat(givenAnswers().nextDue(PETS)).isEmpty();
    }

    @Test
    default void noGivenAnswerReachesAnotherCommunity() {
        givenAnswers().remember(given(1, ALLOWANCE, "qh-2-1"));

        assertThat(store().<Integer>read(NANHU, tx -> tx.givenAnswers().circulating().size())).isZero();
        assertThat(store().<Boolean>read(NANHU, tx -> tx.givenAnswers().find(1).isPresent())).isFalse();
        assertThat(store().<Integer>read(NANHU, tx -> tx.givenAnswers().standing(ALLOWANCE, NOON, 5).size())).isZero();
    }
}
