package linli.answer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.answer.Value.Named;
import linli.answer.Value.Numbers;
import linli.knowledge.AmountRow;
import linli.knowledge.AmountTable;
import linli.knowledge.Condition;
import linli.knowledge.Fact;

/// Looks up in a dated table what an amount comes to for a person of whom a question tells something. Where it could be two amounts it
/// asks, and where it could be none it gives none: a wrong amount is worse.
final class Reckoner {
    private static final Pattern YEAR = Pattern.compile("(?<year>20\\d\\d)年?(?!\\d)(?!.{0,3}生)");

    private static final Pattern ASKING_HOW = Pattern.compile("怎么|怎样|如何|哪里|哪儿|在哪|去哪|找谁|找哪个|要带|带什么|材料|手续|申请|代办|何什|流程");

    private final AmountTable table;
    private final LocalDate today;

    Reckoner(AmountTable table, LocalDate today) {
        this.table = table;
        this.today = today;
    }

    /// How far a person meets what a row asks.
    private enum Fit { MEETS, MAY_MEET, FAILS }

    /// Whether the question is for the amount, and not for how to get it: 我妈80岁了怎么申请 tells an age and asks for something else.
    boolean isAsked(String plain) {
        boolean tells = table.facts().stream().anyMatch(fact -> FactFinder.find(fact, plain, today).isPresent());
        return table.askedBy().stream().anyMatch(plain::contains) || tells && !ASKING_HOW.matcher(plain).find();
    }

    Reckoning reckon(String plain) {
        var said = said(plain);
        var possible = table.rowsOn(dayOf(plain)).stream().filter(row -> fit(row, said) != Fit.FAILS).toList();
        if (possible.isEmpty()) {
            return new Reckoning.Nothing();
        }
        boolean sure = possible.stream().allMatch(row -> fit(row, said) == Fit.MEETS);
        return sure ? new Reckoning.Found(possible.getFirst()) : new Reckoning.Wanting(wanting(possible, said));
    }

    private Map<String, Value> said(String plain) {
        var said = new HashMap<String, Value>();
        table.facts().forEach(fact -> FactFinder.find(fact, plain, today).ifPresent(value -> said.put(fact.id(), value)));
        return said;
    }

    /// The first fact on which it still hangs.
    private Fact wanting(List<AmountRow> possible, Map<String, Value> said) {
        return table.facts().stream()
                .filter(fact -> possible.stream().anyMatch(row -> row.when().containsKey(fact.id())
                        && fit(row.when().get(fact.id()), Optional.ofNullable(said.get(fact.id()))) == Fit.MAY_MEET))
                .findFirst()
                .orElseThrow();
    }

    private static Fit fit(AmountRow row, Map<String, Value> said) {
        var fits = row.when().entrySet().stream().map(c -> fit(c.getValue(), Optional.ofNullable(said.get(c.getKey())))).toList();
        return fits.contains(Fit.FAILS) ? Fit.FAILS : fits.contains(Fit.MAY_MEET) ? Fit.MAY_MEET : Fit.MEETS;
    }

    private static Fit fit(Condition condition, Optional<Value> said) {
        if (said.isEmpty()) {
            return Fit.MAY_MEET;
        }
        return switch (condition) {
            case Condition.Between(int from, int to) -> said.get() instanceof Numbers(int low, int high)
                    ? low >= from && high <= to ? Fit.MEETS : high < from || low > to ? Fit.FAILS : Fit.MAY_MEET
                    : Fit.MAY_MEET;
            case Condition.OneOf(var names) -> said.get() instanceof Named(var name) && names.contains(name) ? Fit.MEETS : Fit.FAILS;
        };
    }

    /// 去年 and 2025年 ask for what was in force then.
    private LocalDate dayOf(String plain) {
        var year = YEAR.matcher(plain);
        int asked = year.find() ? Integer.parseInt(year.group("year"))
                : plain.contains("去年") ? today.getYear() - 1 : plain.contains("明年") ? today.getYear() + 1 : today.getYear();
        return today.withYear(asked);
    }
}
