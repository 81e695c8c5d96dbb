package linli.answer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

    /// 那明年的呢, 2027年涨不涨: with a year no more than that asks for its amount.
    private static final Pattern OF_A_YEAR = Pattern.compile("年的?呢|涨|调(?:高|整|到)|降|[变改]了?[吗没不]");
    private static final Pattern ASKING_HOW = Pattern.compile("怎么|怎样|如何|哪里|哪儿|在哪|去哪|找谁|找哪个|要带|带什么|材料|手续|申请|代办|何什|流程");

    /// 满多少岁才有: from what age on, and not how much.
    private static final Pattern ASKING_FROM_WHAT_AGE = Pattern.compile("(?:几多|多少|好多|好大|多大|几)(?:岁|年纪)");

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
        boolean isOfThatYear = dayIn(plain).isPresent() && OF_A_YEAR.matcher(plain).find();
        String ofAmount = ASKING_FROM_WHAT_AGE.matcher(plain).replaceAll("");
        return table.askedBy().stream().anyMatch(ofAmount::contains) || (tells || isOfThatYear) && !ASKING_HOW.matcher(plain).find();
    }

    Reckoning reckon(Facts said) {
        var possible = table.rowsOn(said.day().orElse(today)).stream().filter(row -> fit(row, said) != Fit.FAILS).toList();
        if (possible.isEmpty()) {
            return new Reckoning.Nothing();
        }
        boolean sure = possible.stream().allMatch(row -> fit(row, said) == Fit.MEETS);
        return sure ? new Reckoning.Found(possible.getFirst()) : new Reckoning.Wanting(wanting(possible, said));
    }

    /// What a question tells.
    Facts factsIn(String plain) {
        var known = new HashMap<String, Value>();
        table.facts().forEach(fact -> FactFinder.find(fact, plain, today).ifPresent(value -> known.put(fact.id(), value)));
        return new Facts(dayIn(plain), known);
    }

    /// The first fact on which it still hangs.
    private Fact wanting(List<AmountRow> possible, Facts said) {
        return table.facts().stream()
                .filter(fact -> possible.stream().anyMatch(row -> row.when().containsKey(fact.id())
                        && fit(row.when().get(fact.id()), said.of(fact.id())) == Fit.MAY_MEET))
                .findFirst()
                .orElseThrow();
    }

    private static Fit fit(AmountRow row, Facts said) {
        var fits = row.when().entrySet().stream().map(c -> fit(c.getValue(), said.of(c.getKey()))).toList();
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
    private Optional<LocalDate> dayIn(String plain) {
        var year = YEAR.matcher(plain);
        if (year.find()) {
            return Optional.of(today.withYear(Integer.parseInt(year.group("year"))));
        }
        return plain.contains("去年") ? Optional.of(today.minusYears(1)) : Optional.of(today.plusYears(1)).filter(_ -> plain.contains("明年"));
    }
}
