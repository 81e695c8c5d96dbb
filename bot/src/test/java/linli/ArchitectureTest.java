package linli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// Which package may import which, where each big library stays, and what code must not do at all.
class ArchitectureTest {
    /// A package, and what of Linli it may import: nothing but what stands above it. `*` is everything above.
    private static final Map<String, List<String>> MAY_IMPORT = table("""
            files        :
            message      :
            text         :
            community    : files message
            roster       : text community
            wording      : files message community
            knowledge    : files message text
            correction   : message
            recall       : message
            digest       : message text knowledge
            identity     :
            understand   : files message text community knowledge correction
            conversation : message text community understand
            outbox       : message text
            cases        : message text community wording outbox
            incident     : message community wording cases
            alarm        : message text community wording outbox cases
            mediation    : files message text community wording cases
            answer       : text community wording knowledge recall mediation
            decide       : message text community knowledge understand cases answer
            reply        : text community roster wording cases alarm
            colleague    : message text community wording digest outbox cases alarm reply
            resident     : message text community wording conversation outbox cases incident alarm mediation reply colleague
            mediator     : message text community wording outbox cases mediation reply colleague
            desk         : message text community roster wording correction digest identity conversation outbox cases incident alarm reply colleague mediator
            store        : files message community roster conversation correction recall digest identity outbox cases incident alarm mediation
            site         : files message text community roster wording knowledge correction digest understand cases answer decide outbox mediation
            reach        : message community wording knowledge identity conversation outbox cases incident mediation store site
            owed         : message text community wording knowledge recall digest conversation outbox cases incident alarm mediation answer desk store site reach
            rounds       : message community roster wording digest conversation outbox cases alarm mediation store site reach owed
            turn         : message text community wording knowledge understand conversation outbox cases incident alarm mediation decide reply store site reach
            casetalk     : message text community roster wording correction digest understand outbox cases incident alarm mediation answer decide reply colleague resident mediator desk store site reach owed turn
            act          : message text community wording knowledge recall digest understand conversation outbox cases incident alarm mediation answer decide store site turn
            sequel       : message text community wording knowledge understand conversation cases incident alarm mediation answer decide reply store site turn casetalk act
            topic        : message text community wording knowledge recall understand conversation outbox cases answer decide store site reach owed turn act
            afteralarm   : message text community wording knowledge understand conversation cases alarm answer decide reply store site turn sequel
            bundle       : message text community wording knowledge recall understand conversation outbox cases incident answer decide store site turn act sequel
            handling     : message text community roster wording knowledge correction digest understand conversation outbox cases alarm answer decide reply desk store site owed rounds turn casetalk act sequel topic afteralarm bundle
            figures      : message understand decide rounds handling
            channel      : message outbox
            channel.open : message outbox channel
            settings     : files
            channel.wecom : message outbox channel settings
            channel.aibot : message outbox channel settings channel.wecom
            channel.dingtalk : message outbox channel settings
            channel.feishu : message outbox channel settings
            channel.onebot : message outbox channel settings
            channel.gateway : message outbox channel settings
            schedule     :
            platforms    : files settings wording channel channel.wecom channel.aibot channel.dingtalk channel.feishu channel.onebot channel.gateway
            measure      : text knowledge
            playground   : message text community wording knowledge correction understand outbox decide site rounds handling channel
            command      : *
            """);

    private static final JavaClasses MAIN = mainClasses();

    private static final Set<String> PACKAGES = MAY_IMPORT.keySet();

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void packageImportsOnlyWhatTheTableAllows(String name) {
        var allowed = Stream.concat(Stream.of(name), MAY_IMPORT.get(name).stream()).map(p -> "linli." + p).toArray(String[]::new);
        var elsewhere = describe("other packages of Linli than " + String.join(", ", allowed), (JavaClass c) ->
                c.getPackageName().startsWith("linli") && !Set.of(allowed).contains(c.getPackageName()));

        noClasses().that().resideInAPackage("linli." + name).should().dependOnClassesThat(are(elsewhere)).check(MAIN);
    }

    @Test
    void everyPackageStandsInTheTable() {
        var packages = MAIN.stream().map(JavaClass::getPackageName).distinct()
                .filter(p -> !p.equals("linli"))
                .map(p -> p.substring("linli.".length()));

        assertThat(packages).containsExactlyInAnyOrderElementsOf(PACKAGES);
    }

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void eachRowOfTheTableLeansOnRowsAboveItAlone(String name) {
        var rows = new ArrayList<>(PACKAGES);

        assertThat(rows.subList(0, rows.indexOf(name))).containsAll(MAY_IMPORT.get(name));
    }

    @Test
    void noNameStandsForTwoThings() {
        var names = MAIN.stream().filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info")).map(JavaClass::getSimpleName);

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void noPackagesImportEachOtherInACircle() {
        slices().matching("linli.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            io.netty..                               | linli.channel..
            java.sql.. javax.sql.. org.sqlite..      | linli.store
            org.quartz..                             | linli.schedule
            org.apache.lucene..                      | linli.knowledge linli.understand linli.measure
            de.bwaldvogel..                          | linli.understand
            com.ibm.icu..                            | linli.text
            picocli..                                | linli linli.command
            io.micrometer.. io.prometheus..          | linli.figures
            tools.jackson.. com.fasterxml..          | linli.files linli.channel.. linli.store linli.command linli.playground
            """)
    void eachLibraryStaysInThePackagesThatOwnIt(String library, String owners) {
        noClasses().that(are(describe("not in " + owners, c -> !resideInAnyPackage(owners.split(" ")).test(c))))
                .should().dependOnClassesThat().resideInAnyPackage(library.split(" "))
                .check(MAIN);
    }

    @Test
    void onlyMainAndTheCommandsKnowPicocli() {
        noClasses().that().resideInAPackage("linli").and().doNotHaveSimpleName("Main")
                .should().dependOnClassesThat().resideInAPackage("picocli..")
                .check(MAIN);
    }

    @Test
    void noClassIsNamedAfterNothing() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)").check(MAIN);
    }

    @Test
    void nobodySleeps() {
        noClasses().should().callMethodWhere(isNamed("sleep")).check(MAIN);
    }

    @Test
    void timeIsReadFromAClockAlone() {
        noClasses().should().callMethod(System.class, "currentTimeMillis")
                .orShould().callConstructor(Date.class)
                .orShould().callMethodWhere(isNowWithoutClock())
                .check(MAIN);
    }

    @Test
    void onlyTheRootAndTheCommandsChooseTheClock() {
        noClasses().that().resideOutsideOfPackages("linli", "linli.command")
                .should().callMethodWhere(isOf(Clock.class).and(
                        isNamed("system").or(isNamed("systemUTC")).or(isNamed("systemDefaultZone"))))
                .check(MAIN);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        var described = MAIN.stream().filter(c -> c.getSimpleName().equals("package-info")).map(JavaClass::getPackageName);

        assertThat(described).containsAll(MAIN.stream().map(JavaClass::getPackageName).distinct().toList());
    }

    private static JavaClasses mainClasses() {
        // names are enough: reading the libraries' classes as well takes ten seconds
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("linli");
    }

    private static DescribedPredicate<JavaCall<?>> isNowWithoutClock() {
        return describe("now() of java.time without a clock", call -> call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class)));
    }

    private static DescribedPredicate<JavaCall<?>> isNamed(String name) {
        return describe(name + "()", call -> call.getName().equals(name));
    }

    private static DescribedPredicate<JavaCall<?>> isOf(Class<?> owner) {
        return describe("of " + owner.getSimpleName(), call -> call.getTargetOwner().isEquivalentTo(owner));
    }

    private static Map<String, List<String>> table(String text) {
        var rows = new LinkedHashMap<String, List<String>>();
        text.lines().map(line -> line.split(":", -1)).forEach(row -> {
            var imports = row[1].strip();
            rows.put(row[0].strip(), imports.equals("*") ? List.copyOf(rows.keySet())
                    : Stream.of(imports.split(" ")).filter(p -> !p.isEmpty()).toList());
        });
        return rows;
    }
}
