package org.bilan.questionnaires.exchange.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/** HAPI's validator on the R4 specification that comes with it; slow to start, so there is one for all tests. */
final class PublicValidator {

    private static final FhirContext R4 = context();
    private static final Known KNOWN = new Known();
    private static final FhirValidator VALIDATOR = R4.newValidator()
            .registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                    KNOWN,
                    new DefaultProfileValidationSupport(R4),
                    new CommonCodeSystemsTerminologyService(R4),
                    new InMemoryTerminologyServerValidationSupport(R4))));

    private static final Pattern OFF_BY_ONE =
            Pattern.compile("The maximum number of answers is (\\d+) but this has \\1 answers");

    private PublicValidator() {}

    /** Questionnaires by canonical address. */
    private static final class Known implements IValidationSupport {

        private final Map<String, IBaseResource> byUrl = new ConcurrentHashMap<>();

        @Override
        public FhirContext getFhirContext() {
            return R4;
        }

        @Override
        public <T extends IBaseResource> @Nullable T fetchResource(Class<T> type, String url) {
            IBaseResource found = byUrl.get(url);
            return type.isInstance(found) ? type.cast(found) : null;
        }
    }

    /** Two StAX libraries are on the class path; HAPI insists on the features of this one. */
    private static FhirContext context() {
        System.setProperty("javax.xml.stream.XMLInputFactory", "com.ctc.wstx.stax.WstxInputFactory");
        System.setProperty("javax.xml.stream.XMLOutputFactory", "com.ctc.wstx.stax.WstxOutputFactory");
        FhirContext context = FhirContext.forR4();
        context.setParserErrorHandler(new LenientErrorHandler(false));
        return context;
    }

    /** Lets responses be judged against this Questionnaire. */
    static void learn(String questionnaire) {
        Questionnaire parsed = R4.newJsonParser().parseResource(Questionnaire.class, questionnaire);
        KNOWN.byUrl.put(parsed.getUrl() + "|" + parsed.getVersion(), parsed);
    }

    static List<SingleValidationMessage> messages(String json) {
        return VALIDATOR.validateWithResult(json).getMessages();
    }

    /**
     * The errors, but for one that contradicts itself: the validator's own count of answers to a repeating question is off by
     * one, it says that the maximum is 3 and that there are 3.
     */
    static List<String> errors(String json) {
        return messages(json).stream()
                .filter(message -> message.getSeverity() == ResultSeverityEnum.ERROR
                        || message.getSeverity() == ResultSeverityEnum.FATAL)
                .filter(message -> !OFF_BY_ONE.matcher(message.getMessage()).matches())
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }
}
