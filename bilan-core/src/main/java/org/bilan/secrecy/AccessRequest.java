package org.bilan.secrecy;

import org.bilan.lifecycle.BilanId;

/** Who wants what of which bilan. */
public record AccessRequest(Viewer viewer, BilanId bilan, Access access) {}
