package didar.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The shape of the code: which module may call which, and what holds in all of them.
///
/// Maven keeps modules from calling what they do not declare; this keeps anybody from declaring what the walk forbids.
class ArchitectureTest {

    /// In the order of the walk.
    private static final List<String> MODULES = List.of(
            "text", "record", "archive", "extract", "link", "reader", "store", "search", "correct", "query", "add",
            "export", "server", "eval", "cli");

    /// Has tests alone, and no class that another could call.
    private static final String TESTS_ALONE = "browser";

    private static final JavaClasses DIDAR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("didar");

    @Test
    void theWalkGoesDownOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("didar..")
                .withOptionalLayers(true)
                .layer("text")
                .definedBy("didar.text..")
                .layer("record")
                .definedBy("didar.record..")
                .layer("archive")
                .definedBy("didar.archive..")
                .layer("extract")
                .definedBy("didar.extract..")
                .layer("link")
                .definedBy("didar.link..")
                .layer("reader")
                .definedBy("didar.reader..")
                .layer("store")
                .definedBy("didar.store..")
                .layer("search")
                .definedBy("didar.search..")
                .layer("correct")
                .definedBy("didar.correct..")
                .layer("query")
                .definedBy("didar.query..")
                .layer("add")
                .definedBy("didar.add..")
                .layer("export")
                .definedBy("didar.export..")
                .layer("server")
                .definedBy("didar.server..")
                .layer("eval")
                .definedBy("didar.eval..")
                .layer("cli")
                .definedBy("didar.cli..")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("record")
                .mayOnlyAccessLayers("text")
                .whereLayer("archive")
                .mayOnlyAccessLayers("text", "record")
                .whereLayer("extract")
                .mayOnlyAccessLayers("text", "record")
                .whereLayer("link")
                .mayOnlyAccessLayers("text", "record")
                .whereLayer("reader")
                .mayOnlyAccessLayers("text", "record", "archive", "extract")
                .whereLayer("store")
                .mayOnlyAccessLayers("text", "record")
                .whereLayer("search")
                .mayOnlyAccessLayers("text", "record", "store")
                .whereLayer("correct")
                .mayOnlyAccessLayers("text", "record", "link", "store")
                .whereLayer("query")
                .mayOnlyAccessLayers("text", "record", "link", "store", "search", "correct")
                .whereLayer("add")
                .mayOnlyAccessLayers("text", "record", "archive", "link", "store", "search")
                .whereLayer("export")
                .mayOnlyAccessLayers("text", "record", "link")
                .whereLayer("server")
                .mayOnlyAccessLayers("text", "record", "archive", "link", "store", "search", "correct", "query", "add")
                .whereLayer("eval")
                .mayOnlyAccessLayers("text", "record")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(DIDAR);
    }

    @Test
    void aModuleIsImportedOrTheRulesWouldHoldForNothing() {
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(DIDAR.containPackage("didar." + module))
                        .as("package didar.%s on the class path of this test", module)
                        .isTrue());
    }

    @Test
    void aModuleAndItsPackageHaveOneName() throws IOException {
        for (String module : MODULES) {
            Path sources = repository().resolve(module).resolve("src/main/java");
            assertThat(javaFiles(sources))
                    .as("sources of %s", module)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(sources.relativize(file).startsWith(Path.of("didar", module)))
                            .as("%s lies in didar/%s", file, module)
                            .isTrue());
        }
    }

    @Test
    void everyFolderWithAPomIsAModuleThatTheseRulesKnow() throws IOException {
        var found = new TreeSet<String>();
        try (var folders = Files.newDirectoryStream(repository(), folder -> Files.exists(folder.resolve("pom.xml")))) {
            folders.forEach(folder -> found.add(folder.getFileName().toString()));
        }
        assertThat(found.remove(TESTS_ALONE)).isTrue();
        assertThat(repository().resolve(TESTS_ALONE).resolve("src/main")).doesNotExist();
        assertThat(found).containsExactlyInAnyOrderElementsOf(MODULES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(DIDAR.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        // Made of templates, which are no Java.
                        .filter(p -> !p.getName().startsWith("didar.server.page.template")))
                .as("packages whose package-info says @NullMarked")
                .isNotEmpty()
                .allMatch(p -> p.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$]\\w*(Helper|Utils?|Manager|Impl)")
                .because("such a name hides the noun that the thing is")
                .check(DIDAR);
    }

    @Test
    void absenceIsMarkedByNullableNotByAnOptionalField() {
        fields().should().notHaveRawType(Optional.class).check(DIDAR);
    }

    /// The root of the reactor: tests run in the folder of their module.
    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("cli/pom.xml")) ? here : requireNonNull(here.getParent());
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }
}
