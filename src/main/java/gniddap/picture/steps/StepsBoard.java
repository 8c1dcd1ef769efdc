package gniddap.picture.steps;

import gniddap.picture.Frame;
import gniddap.picture.PanelName;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.Told;
import gniddap.picture.View;
import org.jspecify.annotations.Nullable;

/// Two lanes over one timeline, side by side, that arrive at the same output; on request a third one by phase.
public final class StepsBoard {
    private static final double GAP = 10;
    private static final double LANES_SHARE = 0.6;

    private final Subject subject;
    private final DistributingLane distributing;
    private final CollectingLane collecting;
    private final @Nullable PhaseCard phases;

    public StepsBoard(Subject subject, Rect all) {
        this.subject = subject;
        double width = (all.width() - GAP) / 2;
        boolean third = subject.scene().view() == View.PHASES;
        double height = third ? (all.height() - GAP) * LANES_SHARE : all.height();
        Rect left = new Rect(all.x(), all.y(), width, height);
        phases = third ? new PhaseCard(subject, all.withoutTop(height + GAP)) : null;
        distributing = new DistributingLane(subject, left);
        collecting = new CollectingLane(subject, left.moved(width + GAP, 0));
    }

    public void draw(Sketch sketch, Frame frame) {
        Told told = StepsSentences.lanes(subject, frame);
        Progress progress = Progress.of(subject, frame);
        sketch.panel(
                PanelName.DISTRIBUTING,
                distributing.at(),
                () -> distributing.draw(sketch, frame, progress, told.distributing()));
        sketch.panel(
                PanelName.COLLECTING,
                collecting.at(),
                () -> collecting.draw(sketch, frame, progress, told.collecting()));
        PhaseCard third = phases;
        if (third != null) {
            sketch.panel(PanelName.PHASES, third.at(), () -> third.draw(sketch, frame, progress));
        }
    }
}
