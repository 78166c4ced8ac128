package org.bilan.questionnaires.norms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The compiler keeps scores within a person away from norms. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IpsativeGuardTest {

    @Test
    void norms_on_a_score_within_the_person_do_not_compile() {
        assertThat(errors("ScaleScore.Given")).isEmpty();
        assertThat(errors("ScaleScore.WithinPerson"))
                .singleElement()
                .asString()
                .contains("WithinPerson cannot be converted to", "Given");
    }

    private static List<String> errors(String type) {
        String source = "import org.bilan.questionnaires.norms.Norms;"
                + " import org.bilan.questionnaires.scoring.ScaleScore;"
                + " class Caller { Object place(Norms norms, " + type
                + " score) { return norms.place(score, \"all\"); } }";
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Caller.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options = List.of(
                "-proc:none",
                "-implicit:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                System.getProperty("java.io.tmpdir"));
        compiler.getTask(null, null, found, options, null, List.of(file)).call();
        return found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> one.getMessage(Locale.ENGLISH))
                .toList();
    }
}
