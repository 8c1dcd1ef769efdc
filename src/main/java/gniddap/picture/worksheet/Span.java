package gniddap.picture.worksheet;

import gniddap.engine.Axis;

/// The cells of an axis that are drawn: the complete output and what the window takes from beyond it.
record Span(int first, int length, int complete, int begin, int output) {
    static Span of(Axis axis) {
        int first = Math.min(0, axis.begin());
        int end = Math.max(axis.complete(), axis.begin() + axis.output());
        return new Span(first, end - first, axis.complete(), axis.begin(), axis.output());
    }

    boolean complete(int place) {
        return place >= 0 && place < complete;
    }

    boolean window(int place) {
        return place >= begin && place < begin + output;
    }
}
