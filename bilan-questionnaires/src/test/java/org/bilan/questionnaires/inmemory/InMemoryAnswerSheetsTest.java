package org.bilan.questionnaires.inmemory;

import org.bilan.questionnaires.port.AnswerSheets;
import org.bilan.questionnaires.testkit.AnswerSheetsContract;

class InMemoryAnswerSheetsTest extends AnswerSheetsContract {

    @Override
    protected AnswerSheets emptyStore() {
        return new InMemoryAnswerSheets();
    }
}
