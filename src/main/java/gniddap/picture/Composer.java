package gniddap.picture;

import gniddap.picture.conventions.ConventionsBoard;
import gniddap.picture.matrix.Facts;
import gniddap.picture.matrix.MatrixView;
import gniddap.picture.sizes.SizesBoard;
import gniddap.picture.steps.StepsBoard;
import gniddap.play.Course;
import gniddap.play.Moment;
import gniddap.trace.Models;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Draws the moments of one scene. Where things stand is found once; a frame only fills in what the moment decides.
public final class Composer {
    private static final double MARGIN = 10;
    private static final double CARDS_SHARE = 0.655;

    private final Subject subject;
    private final Course course;
    private final BiConsumer<Sketch, Frame> parts;
    /// Kept from scene to scene, for they take long; only where the matrix was looked at.
    private final @Nullable Facts facts;
    /// What a picture shows that no moment changes.
    private final @Nullable String still;

    private @Nullable Links lastLinks;

    private Composer(Subject subject, @Nullable Facts known) {
        this.subject = subject;
        course = Courses.of(subject.scene().view(), subject.models());
        facts = known == null && subject.scene().view() == View.MATRIX ? Facts.of(subject) : known;
        still = subject.scene().view() == View.SIZES ? SizesBoard.description(subject) : null;
        Scene scene = subject.scene();
        Rect all = new Rect(0, 0, scene.width(), scene.height()).inset(MARGIN);
        parts = switch (scene.view()) {
            case TWO_MODELS -> board(all);
            case DISTRIBUTING -> new DistributingCard(subject, all)::draw;
            case COLLECTING -> new CollectingCard(subject, all)::draw;
            case MATRIX -> new MatrixView(subject, all, Objects.requireNonNull(facts))::draw;
            case CONVENTIONS -> new ConventionsBoard(subject, all)::draw;
            case SIZES -> still(SizesBoard.sketch(subject, all));
            case STEPS, PHASES -> new StepsBoard(subject, all)::draw;
        };
    }

    public static Composer of(Scene scene) {
        return new Composer(Subject.of(scene), null);
    }

    /// A composer of another scene. What follows from the problem and the grain alone is kept where those are the same.
    public Composer in(Scene other) {
        return scene().tellsTheSame(other) ? new Composer(subject.in(other), facts) : of(other);
    }

    public Scene scene() {
        return subject.scene();
    }

    public Models models() {
        return subject.models();
    }

    /// The steps and stages whose places can be composed.
    public Course course() {
        return course;
    }

    public Picture compose(Moment place) {
        return compose(place, null);
    }

    /// The same with all lit that `attention` is connected to.
    public Picture compose(Moment place, @Nullable Ref attention) {
        Sketch sketch = new Sketch();
        Links links = links(attention);
        Frame frame = Frame.of(subject.models(), course, place, links);
        parts.accept(sketch, frame);
        if (links != null) {
            Highlights.draw(sketch, subject, links);
        }
        return new Picture(
                scene().width(),
                scene().height(),
                scene().style().transparent() ? 0 : subject.colour(Token.GROUND),
                sketch.marks(),
                sketch.panels(),
                subject.problem().name(),
                still == null ? tell(frame) : still);
    }

    /// What happens at a place of the course.
    public Told tell(Moment place) {
        return Narrator.tell(subject, Frame.of(subject.models(), course, place, null));
    }

    private String tell(Frame frame) {
        return Narrator.tell(subject, frame).both();
    }

    private static BiConsumer<Sketch, Frame> still(Sketch drawn) {
        return (sketch, _) -> sketch.add(drawn);
    }

    private @Nullable Links links(@Nullable Ref attention) {
        Links known = lastLinks;
        if (attention == null) {
            known = null;
        } else if (known == null || !known.ref().equals(attention)) {
            known = Links.of(subject, attention);
        }
        lastLinks = known;
        return known;
    }

    private BiConsumer<Sketch, Frame> board(Rect all) {
        double cardHeight = (all.height() - MARGIN) * CARDS_SHARE;
        double cardWidth = (all.width() - MARGIN) / 2;
        DistributingCard distributing =
                new DistributingCard(subject, new Rect(all.x(), all.y(), cardWidth, cardHeight));
        CollectingCard collecting =
                new CollectingCard(subject, new Rect(all.x() + cardWidth + MARGIN, all.y(), cardWidth, cardHeight));
        MatrixCard matrix = MatrixCard.of(subject, all.withoutTop(cardHeight + MARGIN));
        return (sketch, frame) -> {
            distributing.draw(sketch, frame);
            collecting.draw(sketch, frame);
            matrix.draw(sketch, frame);
        };
    }
}
