package dev.conescope.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which package may use which. A package may use what is below it, at any depth, and nothing else of the house:
 *
 * <pre>
 * address, finding ← state ← graph ← velocity ← scene     address ← lock
 * address, finding ← plan ← { velocity, scene, canvas, export, app, cli }
 * state, plan ← tofu     layout ← scene ← { canvas, export }     canvas ← app
 * { export, lock, start, tofu } ← { app, cli } ← Main
 * </pre>
 */
@AnalyzeClasses(packages = "dev.conescope", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
    private static final String ROOT = "dev.conescope";
    private static final List<String> HOUSE = List.of(
            "address",
            "finding",
            "state",
            "plan",
            "graph",
            "velocity",
            "lock",
            "tofu",
            "layout",
            "scene",
            "canvas",
            "export",
            "start",
            "app",
            "cli");

    private static final String[] ENGINE = {"address", "finding", "state", "plan", "graph", "velocity"};
    private static final String[] DRAWING = with(ENGINE, "layout", "scene");
    private static final String[] COMMANDS = with(DRAWING, "export", "lock", "start", "tofu");

    @ArchTest
    static final ArchRule addressUsesNothing = uses("address");

    @ArchTest
    static final ArchRule findingUsesNothing = uses("finding");

    @ArchTest
    static final ArchRule stateUsesAddressesAndFindings = uses("state", "address", "finding");

    @ArchTest
    static final ArchRule planUsesAddressesAndFindings = uses("plan", "address", "finding");

    @ArchTest
    static final ArchRule graphUsesStates = uses("graph", "address", "finding", "state");

    @ArchTest
    static final ArchRule velocityUsesGraphsAndPlans = uses("velocity", "address", "finding", "state", "plan", "graph");

    @ArchTest
    static final ArchRule lockUsesAddresses = uses("lock", "address");

    @ArchTest
    static final ArchRule tofuUsesStatesAndPlans = uses("tofu", "address", "finding", "state", "plan");

    @ArchTest
    static final ArchRule layoutUsesNothing = uses("layout");

    @ArchTest
    static final ArchRule sceneUsesTheEngineAndLayouts = uses("scene", with(ENGINE, "layout"));

    @ArchTest
    static final ArchRule canvasUsesScenes = uses("canvas", DRAWING);

    @ArchTest
    static final ArchRule exportUsesScenes = uses("export", DRAWING);

    @ArchTest
    static final ArchRule startUsesNothing = uses("start");

    @ArchTest
    static final ArchRule commandsKnowNoWindow = uses("cli", COMMANDS);

    @ArchTest
    static final ArchRule theWindowKnowsNoCommand = uses("app", with(COMMANDS, "canvas"));

    @ArchTest
    static final ArchRule everyClassHasItsPlaceInTheHouse = classes()
            .should()
            .resideInAnyPackage(Stream.concat(Stream.of(ROOT), HOUSE.stream().map(ArrowsTest::within))
                    .toArray(String[]::new))
            .because("a package that these rules do not name could use anything");

    @ArchTest
    static final ArchRule nothingUsesMain = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT)
            .because("Main chooses between the window and the commands, and neither may know that");

    private static ArchRule uses(String name, String... allowed) {
        String[] forbidden = HOUSE.stream()
                .filter(other -> !other.equals(name) && !List.of(allowed).contains(other))
                .map(ArrowsTest::within)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(within(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .because("the house's arrows let " + name + " use "
                        + (allowed.length == 0 ? "no other package" : "only " + String.join(", ", allowed)));
    }

    private static String within(String name) {
        return ROOT + "." + name + "..";
    }

    private static String[] with(String[] names, String... more) {
        return Stream.concat(Arrays.stream(names), Arrays.stream(more)).toArray(String[]::new);
    }
}
