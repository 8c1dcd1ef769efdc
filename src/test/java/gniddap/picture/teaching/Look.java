package gniddap.picture.teaching;

import gniddap.picture.Shown;
import gniddap.picture.View;
import gniddap.store.Presets;
import gniddap.trace.Grain;

/// A view of a preset, to be looked at in any moment.
record Look(View view, String preset) {

    /// After so many input values.
    Shown afterInputs(long inputs) {
        return Shown.of(preset, view, Grain.INPUT_VALUE, inputs);
    }

    /// After so many output cells.
    Shown afterOutputs(long outputs) {
        return Shown.of(preset, view, Grain.OUTPUT_CELL, outputs);
    }

    Shown atTheEnd() {
        return afterInputs(-1);
    }

    /// After so many output cells, with names in the cells.
    Shown inSymbols(long outputs) {
        return Shown.of(Presets.named(preset).problem(), view, Grain.OUTPUT_CELL, outputs, true);
    }
}
