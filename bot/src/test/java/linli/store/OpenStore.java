package linli.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import linli.alarm.AlarmStore;
import linli.cases.CaseStore;
import linli.conversation.ConversationStore;
import linli.correction.CorrectionStore;
import linli.digest.DigestStore;
import linli.identity.AliasStore;
import linli.incident.IncidentStore;
import linli.mediation.MediationStore;
import linli.outbox.OutboxStore;
import linli.recall.GivenAnswerStore;
import linli.roster.StaffChangeStore;

/// What the parts of the contract need: a store that is open and empty.
interface OpenStore extends OpenOutbox {
    String QINGHE = "qinghe";
    String NANHU = "nanhu";

    Store store();

    default <R> R write(Function<Transaction, R> work) {
        return store().write(QINGHE, work).join();
    }

    default <R> R read(Function<Transaction, R> work) {
        return store().read(QINGHE, work);
    }

    /// Every call in a piece of work of its own.
    default CaseStore cases() {
        return callByCall(CaseStore.class, Transaction::cases);
    }

    /// Every call in a piece of work of its own.
    @Override
    default OutboxStore outbox() {
        return callByCall(OutboxStore.class, Transaction::outbox);
    }

    /// Every call in a piece of work of its own.
    default ConversationStore conversations() {
        return callByCall(ConversationStore.class, Transaction::conversations);
    }

    /// Every call in a piece of work of its own.
    default CorrectionStore corrections() {
        return callByCall(CorrectionStore.class, Transaction::corrections);
    }

    /// Every call in a piece of work of its own.
    default GivenAnswerStore givenAnswers() {
        return callByCall(GivenAnswerStore.class, Transaction::givenAnswers);
    }

    default DigestStore digests() {
        return callByCall(DigestStore.class, Transaction::digests);
    }

    default AliasStore aliases() {
        return callByCall(AliasStore.class, Transaction::aliases);
    }

    default IncidentStore incidents() {
        return callByCall(IncidentStore.class, Transaction::incidents);
    }

    default AlarmStore alarms() {
        return callByCall(AlarmStore.class, Transaction::alarms);
    }

    default MediationStore mediations() {
        return callByCall(MediationStore.class, Transaction::mediations);
    }

    /// Every call in a piece of work of its own.
    default StaffChangeStore staffChanges() {
        return callByCall(StaffChangeStore.class, Transaction::staffChanges);
    }

    private <T> T callByCall(Class<T> type, Function<Transaction, T> part) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type},
                (_, method, arguments) -> write(tx -> call(part.apply(tx), method, arguments))));
    }

    private static Object call(Object part, Method method, Object[] arguments) {
        try {
            return method.invoke(part, arguments);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
