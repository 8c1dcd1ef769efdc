package gniddap.picture.matrix;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.picture.Rect;
import gniddap.picture.Sizes;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.stream.Collectors;

/// The convolution and the transposed one that C and Cᵀ are, each with its parameters, and where they meet.
record PairPanel(Subject subject, Rect at) {

    void draw(Sketch sketch) {
        Layer own = subject.layer();
        Layer other = own.pair();
        Panel panel = new Panel(subject, at);
        double y = panel.heading(sketch, Words.say("matrix.pair"));
        y = layer(sketch, panel, y, subject.transposed() ? other : own);
        y = layer(sketch, panel, y, subject.transposed() ? own : other);
        y = panel.text(sketch, y, Words.say("matrix.pair.backward"));
        panel.text(sketch, y, Words.say("matrix.pair.kernel"));
    }

    private static double layer(Sketch sketch, Panel panel, double y, Layer layer) {
        return panel.text(sketch, panel.text(sketch, y, line(layer)), parameters(layer)) + 1;
    }

    private static String line(Layer layer) {
        String from = Sizes.of(layer.inputShape(1));
        String to = Sizes.of(layer.outputShape(1));
        return layer.operation() == Operation.CONVOLUTION
                ? Words.say("matrix.pair.convolution", from, to)
                : Words.say("matrix.pair.transposed", from, to);
    }

    private static String parameters(Layer layer) {
        String parameters = Sizes.parameters(layer.axes());
        boolean spare = layer.axes().stream().anyMatch(axis -> axis.outputPadding() > 0);
        return spare ? parameters + ", op = " + outputPadding(layer) : parameters;
    }

    private static String outputPadding(Layer layer) {
        return layer.axes().stream()
                .map(Axis::outputPadding)
                .distinct()
                .map(spare -> Numbers.print((long) spare))
                .collect(Collectors.joining("×"));
    }
}
