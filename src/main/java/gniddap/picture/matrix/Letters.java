package gniddap.picture.matrix;

import gniddap.picture.Subject;

/// What things are called: C, Cᵀ and the vectors of either side.
record Letters(Subject subject) {

    /// The matrix that the run multiplies with.
    String own() {
        return subject.transposed() ? "Cᵀ" : "C";
    }

    /// The other one of the pair.
    String other() {
        return subject.transposed() ? "C" : "Cᵀ";
    }

    String input() {
        return String.valueOf(subject.inputLetter());
    }

    String result() {
        return String.valueOf(subject.outputLetter());
    }

    /// The result sent back, such as Cᵀ·v.
    String back() {
        return other() + "·" + result();
    }
}
