package dev.conescope.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import com.tngtech.archunit.lang.syntax.elements.ClassesThat;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Arrays;
import java.util.List;

/** Which package may know which library, and who may print, exit, start threads and start processes. */
@AnalyzeClasses(packages = "dev.conescope", importOptions = DoNotIncludeTests.class)
class ToolkitTest {
    @ArchTest
    static final ArchRule onlyCanvasAndAppKnowJavaFx = onlyIn("canvas", "app")
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
            .because("commands and exports have to run where JavaFX cannot start");

    @ArchTest
    static final ArchRule onlyCanvasKnowsGraphStream = onlyIn("canvas")
            .resideInAPackage("org.graphstream..")
            .because("the graph of the engine is not a graph of the toolkit");

    @ArchTest
    static final ArchRule onlyLayoutKnowsElk = onlyIn("layout.elk")
            .resideInAnyPackage("org.eclipse..")
            .because("the layout library is a choice that may change");

    @ArchTest
    static final ArchRule onlyExportKnowsAwt = onlyIn("export")
            .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..")
            .because("AWT beside JavaFX in one window is trouble, and only pictures need it");

    @ArchTest
    static final ArchRule jsonStaysWhereItIsReadAndWritten = onlyIn(
                    "state.json",
                    "state.read",
                    "state.fingerprint",
                    "plan.read",
                    "export.report",
                    "export.graph",
                    "export.difference",
                    "export.doctor")
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
            .because(
                    "nothing but the readers of states and plans and the writers of reports may depend on a file format");

    @ArchTest
    static final ArchRule onlyCliKnowsPicocli = onlyIn("cli")
            .resideInAPackage("picocli..")
            .because("the command line's library is a choice that may change");

    @ArchTest
    static final ArchRule onlyLockKnowsJdbc = onlyIn("lock")
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .because("databases serve locks and nothing else");

    @ArchTest
    static final ArchRule onlyTofuStartsProcesses = outside("tofu.process")
            .should()
            .accessTargetWhere(isOf("java.lang.ProcessBuilder"))
            .orShould()
            .accessTargetWhere(isOf("java.lang.Process"))
            .orShould()
            .accessTargetWhere(isOf("java.lang.ProcessHandle"))
            .orShould()
            .accessTargetWhere(isOf("java.lang.Runtime", "exec"))
            .because("a program that reads secrets starts others in one place only");

    @ArchTest
    static final ArchRule onlyCliAndMainExit = outside("cli")
            .and()
            .resideOutsideOfPackage("dev.conescope")
            .should()
            .accessTargetWhere(isOf("java.lang.System", "exit"))
            .orShould()
            .accessTargetWhere(isOf("java.lang.Runtime", "exit", "halt"))
            .because("the exit code is the command line's contract");

    @ArchTest
    static final ArchRule onlyCliAndMainPrint = outside("cli")
            .and()
            .resideOutsideOfPackage("dev.conescope")
            .should()
            .accessTargetWhere(isOf("java.lang.System", "out", "err"))
            .orShould()
            .accessTargetWhere(isOf("java.lang.Throwable", "printStackTrace"))
            .because("standard output bears a command's result and nothing else, and nobody is shown a stack trace");

    @ArchTest
    static final ArchRule onlyTasksStartThreads = outside("app.task")
            .should()
            .accessTargetWhere(isOf("java.lang.Thread", "<init>", "ofPlatform", "ofVirtual", "startVirtualThread"))
            .orShould()
            .accessTargetWhere(isOf("java.util.concurrent.Executors"))
            .orShould()
            .accessTargetWhere(isOf("java.util.concurrent.ThreadPoolExecutor"))
            .orShould()
            .accessTargetWhere(isOf("java.util.concurrent.ForkJoinPool"))
            .because("one place for threads makes everything else testable without any");

    @ArchTest
    static final ArchRule onlyTasksChangeToTheWindowsThread = outside("app.task")
            .should()
            .accessTargetWhere(isOf("javafx.application.Platform", "runLater", "runAndWait"))
            .because("one place for threads makes everything else testable without any");

    private static GivenClassesConjunction outside(String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(Arrays.stream(packages)
                        .map(name -> "dev.conescope." + name + "..")
                        .toArray(String[]::new));
    }

    private static ClassesThat<ClassesShouldConjunction> onlyIn(String... packages) {
        return outside(packages).should().dependOnClassesThat();
    }

    /**
     * A call of, a reference to or a use of a member of the class or a class below it; of any member if none is named.
     */
    private static DescribedPredicate<JavaAccess<?>> isOf(String type, String... members) {
        String what = members.length == 0 ? type : type + " " + String.join(", ", members);
        return DescribedPredicate.describe(
                what,
                access -> access.getTargetOwner().isAssignableTo(type)
                        && (members.length == 0
                                || List.of(members).contains(access.getTarget().getName())));
    }
}
