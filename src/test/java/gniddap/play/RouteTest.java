package gniddap.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RouteTest {
    private final Route route = Route.through(9, 2, 5, 6);

    @Test
    void showsOnlyItsSteps() {
        assertThat(route.steps()).isEqualTo(3);
        assertThat(route.real(Moment.START)).isEqualTo(Moment.after(2));
        assertThat(route.real(new Moment(1, 0.25))).isEqualTo(new Moment(5, 0.25));
        assertThat(route.real(Moment.after(3))).isEqualTo(Moment.after(7));
    }

    @Test
    void findsItsPlaceInTheRun() {
        assertThat(route.onRoute(Moment.START)).isEqualTo(Moment.START);
        assertThat(route.onRoute(new Moment(5, 0.5))).isEqualTo(new Moment(1, 0.5));
        assertThat(route.onRoute(Moment.after(4))).isEqualTo(Moment.after(1));
        assertThat(route.onRoute(Moment.after(9))).isEqualTo(Moment.after(3));
    }

    @Test
    void aWholeRouteIsTheRunItself() {
        Route all = Route.all(9);
        assertThat(all.real(new Moment(4, 0.5))).isEqualTo(all.onRoute(new Moment(4, 0.5)));
        assertThat(all.onRoute(Moment.after(12))).isEqualTo(Moment.after(9));
    }
}
