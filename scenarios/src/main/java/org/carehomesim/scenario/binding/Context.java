package org.carehomesim.scenario.binding;

import java.util.ArrayList;
import java.util.List;
import org.carehomesim.scenario.source.DataFiles;
import org.carehomesim.scenario.tree.Complaints;
import org.carehomesim.scenario.tree.Node;
import org.carehomesim.scenario.tree.Origin;

/** What the binders of one reading share. */
final class Context {

    /** Stands for a value that could not be made; the reason has been told. */
    static final Object FAILED = new Object();

    private final Complaints complaints;
    private final DataFiles files;
    private final UncertainValues values;
    private final String missingHint;
    private final boolean emptyTakesAway;
    private final List<UncertainParameter> uncertain = new ArrayList<>();

    /** For a scenario, in which an empty value takes away what a file below says. */
    Context(Complaints complaints, DataFiles files, UncertainValues values, String missingHint) {
        this(complaints, files, values, missingHint, true);
    }

    private Context(
            Complaints complaints,
            DataFiles files,
            UncertainValues values,
            String missingHint,
            boolean emptyTakesAway) {
        this.complaints = complaints;
        this.files = files;
        this.values = values;
        this.missingHint = missingHint;
        this.emptyTakesAway = emptyTakesAway;
    }

    /** For a file that extends none: an empty value takes nothing away, so it is one that was forgotten. */
    static Context ofSingleFile(Complaints complaints) {
        return new Context(complaints, new DataFiles(), UncertainValues.CENTRAL, "", false);
    }

    /** Whether a key that may be left out may have an empty value. */
    boolean emptyTakesAway() {
        return emptyTakesAway;
    }

    DataFiles files() {
        return files;
    }

    UncertainValues values() {
        return values;
    }

    /** What to do about a section that is missing, before {@code add it}; or empty. */
    String missingHint() {
        return missingHint;
    }

    /** The uncertain parameters met so far. */
    List<UncertainParameter> uncertain() {
        return uncertain;
    }

    /** Complains about a value. */
    Object fail(Slot slot, Node node, String reason, String suggestion) {
        return fail(node.origin(), slot.path(), reason, suggestion);
    }

    Object fail(Origin origin, String path, String reason, String suggestion) {
        complaints.add(origin, path, reason, suggestion);
        return FAILED;
    }
}
