package dev.conescope.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** Names that say nothing, and names that say it in other words than the design. */
@AnalyzeClasses(packages = "dev.conescope", importOptions = DoNotIncludeTests.class)
class NamesTest {
    private static final String LOCK_MANAGERS = "dev\\.conescope\\.lock\\.\\w*LockManager(\\$.*)?";
    private static final Pattern OTHER_WORDS = Pattern.compile(
            "(?i:ancestor|descendant)|([pP]arent|[cC]hild|Children)([A-Z].*|s?)$|^(up|down)([A-Z].*)?$");

    @ArchTest
    static final ArchRule noClassIsNamedByWhatItIsNot = noClasses()
            .that(isNoLockManager())
            .should(haveNameMatching(".*[.$]\\w*(Util|Utils|Utility|Helper|Helpers|Manager|Misc|Impl)(\\$.*)?"))
            .because("such a name says nothing of the one job that a class has");

    @ArchTest
    static final ArchRule noPackageIsADrawer = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..",
                    "..utils..",
                    "..helper..",
                    "..helpers..",
                    "..manager..",
                    "..misc..",
                    "..impl..",
                    "..common..")
            .because("a feature is a folder; a drawer collects what nobody looks for");

    @ArchTest
    static final ArchRule typesSpellAcronymsAsWords = noClasses()
            .should(haveNameMatching(".*[.$][^.$]*[A-Z]{3,}[^.$]*"))
            .because("JsonReport stays readable and searchable beside other words, JSONReport does not");

    @ArchTest
    static final ArchRule graphAndVelocitySpeakOfDependenciesAndDependents = noCodeUnits()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("dev.conescope.graph..", "dev.conescope.velocity..")
            .should(have(nameInOtherWords()))
            .because("parents and children, up and down mean the opposite to every second reader");

    private static DescribedPredicate<JavaClass> isNoLockManager() {
        return DescribedPredicate.describe(
                "are no lock managers, whose name is given from outside",
                type -> !type.getName().matches(LOCK_MANAGERS));
    }

    private static DescribedPredicate<JavaMember> nameInOtherWords() {
        return DescribedPredicate.describe(
                "a name in other words than the design's",
                member -> OTHER_WORDS.matcher(member.getName()).find());
    }
}
