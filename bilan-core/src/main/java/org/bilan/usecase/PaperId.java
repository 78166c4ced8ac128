package org.bilan.usecase;

import org.bilan.lifecycle.BilanId;
import org.bilan.papers.PaperForm;
import org.bilan.papers.PaperKind;
import org.bilan.sealing.DocumentHeader;
import org.bilan.sealing.DocumentId;

/**
 * One paper of one bilan in one version.
 *
 * @param version from 1
 */
public record PaperId(BilanId bilan, PaperKind kind, int version) {

    DocumentHeader header(String organisation) {
        DocumentHeader.Sort sort = new DocumentHeader.Sort(kind.data(), kind.retention(), PaperForm.SCHEMA_VERSION);
        return new DocumentHeader(organisation, DocumentId.of(bilan, kind, version), sort);
    }
}
