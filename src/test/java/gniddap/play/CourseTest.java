package gniddap.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {
    /// Three stages, nine steps, one stage, the bias.
    private static final Course COURSE = new Course(3, 9, 1, 1);

    @Test
    void theRunRestsWhileAStageGoesOn() {
        assertThat(COURSE.steps()).isEqualTo(14);
        for (Moment place : List.of(Moment.START, Moment.at(0.5), Moment.after(1), Moment.at(2.9), Moment.after(3))) {
            assertThat(COURSE.run(place)).as("%s", place).isEqualTo(Moment.START);
        }
        assertThat(COURSE.run(Moment.at(3.25))).isEqualTo(new Moment(0, 0.25));
        assertThat(COURSE.run(Moment.after(12))).isEqualTo(Moment.after(9));
        assertThat(COURSE.run(Moment.at(12.5))).isEqualTo(Moment.after(9));
        assertThat(COURSE.run(Moment.after(13))).isEqualTo(Moment.after(9));
        assertThat(COURSE.run(Moment.at(13.5))).isEqualTo(new Moment(9, 0.5));
        assertThat(COURSE.run(Moment.after(14))).isEqualTo(Moment.after(10));
    }

    @Test
    void aMomentOfTheRunHasAPlaceThatShowsIt() {
        assertThat(COURSE.place(Moment.START)).isEqualTo(Moment.START);
        assertThat(COURSE.place(Moment.after(10))).isEqualTo(Moment.after(14));
        for (double position = 0.25; position <= 10; position += 0.25) {
            Moment run = Moment.at(position);
            assertThat(COURSE.run(COURSE.place(run))).isEqualTo(run);
        }
    }

    @Test
    void theEndIsTheEndWithoutABias() {
        Course course = new Course(3, 9, 1, 0);
        assertThat(course.place(Moment.after(9))).isEqualTo(Moment.after(13));
        assertThat(course.run(Moment.after(13))).isEqualTo(Moment.after(9));
    }

    @Test
    void aPlainCourseIsItsRun() {
        Course course = Course.plain(9);
        for (double position = 0; position <= 9; position += 0.5) {
            assertThat(course.run(Moment.at(position))).isEqualTo(Moment.at(position));
            assertThat(course.place(Moment.at(position))).isEqualTo(Moment.at(position));
        }
    }

    @Test
    void stagesTakeTheirOwnTime() {
        Timeline timeline = new Timeline(COURSE, new Pace(0.5, 2, 1, 3));
        assertThat(timeline.seconds()).isEqualTo(1 + 3 * 2 + 9 * 0.5 + 2 * 2 + 3);
        assertThat(timeline.at(1)).isEqualTo(Moment.START);
        assertThat(timeline.at(2)).isEqualTo(new Moment(0, 0.5));
        assertThat(timeline.at(7.25)).isEqualTo(new Moment(3, 0.5));
        assertThat(timeline.at(12.5)).isEqualTo(new Moment(12, 0.5));
        for (double position = 0.25; position <= 14; position += 0.25) {
            assertThat(timeline.at(timeline.secondsAt(Moment.at(position)))).isEqualTo(Moment.at(position));
        }
    }
}
