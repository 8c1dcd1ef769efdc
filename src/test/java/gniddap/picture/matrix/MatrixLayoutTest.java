package gniddap.picture.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gniddap.engine.Problem;
import gniddap.picture.MatrixLook;
import gniddap.picture.Rect;
import gniddap.picture.Scene;
import gniddap.store.LayerText;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixLayoutTest {
    private static final double EXACT = 1e-6;
    private static final Problem LARGE =
            LayerText.read("ConvTranspose2d(1, 1, 3)").problem("", List.of(64, 64), 1);

    private static MatrixLayout layout(Problem problem, MatrixLook look) {
        return MatrixLayout.of(Shown.scene(problem, Grain.INPUT_VALUE, false).withLook(look));
    }

    @Test
    void bothMatricesHaveCellsOfOneSizeWhicheverWayTheyAreTurned() {
        Problem problem = Presets.named("padding-strides").problem();
        MatrixLayout own = layout(problem, MatrixLook.WHOLE);
        MatrixLayout turned = layout(problem, MatrixLook.WHOLE.withTurn(1));
        assertThat(own.paired()).isTrue();
        assertThat(own.main().cell())
                .isEqualTo(own.pair().cell())
                .isEqualTo(turned.main().cell());
        Rect upright = own.main().at();
        Rect lying = turned.main().at();
        assertThat(lying.width()).isCloseTo(upright.height(), within(EXACT));
        assertThat(lying.height()).isCloseTo(upright.width(), within(EXACT));
        assertThat(own.pair().at().right()).isLessThan(upright.x());
        assertThat(turned.pair().at().right()).isLessThan(lying.x());
    }

    /// Row and column change places, and half way all entries of a pair of mirrored places meet on the diagonal.
    @Test
    void turningMirrorsEachEntryAtTheDiagonal() {
        Problem problem = Presets.named("padding-strides").problem();
        MatrixPlace own = layout(problem, MatrixLook.WHOLE).main();
        MatrixPlace half = layout(problem, MatrixLook.WHOLE.withTurn(0.5)).main();
        MatrixPlace turned = layout(problem, MatrixLook.WHOLE.withTurn(1)).main();
        for (int row = 0; row < 25; row++) {
            for (int column = 0; column < 9; column++) {
                Rect before = own.entry(row, column);
                Rect after = turned.entry(row, column);
                assertThat(after.x() - turned.at().x())
                        .isCloseTo(before.y() - own.at().y(), within(EXACT));
                assertThat(after.y() - turned.at().y())
                        .isCloseTo(before.x() - own.at().x(), within(EXACT));
                Rect middle = half.entry(row, column);
                assertThat(middle.x() - half.at().x())
                        .isCloseTo(middle.y() - half.at().y(), within(EXACT));
            }
        }
    }

    @Test
    void theEntryUnderThePointerStaysThereWhenCellsGrow() {
        for (double turn : new double[] {0, 1}) {
            MatrixLook look = MatrixLook.WHOLE.withTurn(turn);
            for (double share : new double[] {0.5, 0.7, 0.9}) {
                MatrixLayout whole = layout(LARGE, look);
                Rect at = whole.main().at();
                double x = at.x() + share * at.width();
                double y = at.y() + share * at.height();
                Rect before = whole.main().entry(1234, 1567);
                MatrixLayout near = layout(LARGE, whole.zoomed(12, x, y));
                Rect after = near.main().entry(1234, 1567);
                double grown = near.main().cell() / whole.main().cell();
                assertThat(grown).isGreaterThan(8);
                assertThat(after.x() - x).isCloseTo((before.x() - x) * grown, within(0.001));
                assertThat(after.y() - y).isCloseTo((before.y() - y) * grown, within(0.001));
                assertThat(layout(LARGE, near.zoomed(-100, x, y)).main().at()).isEqualTo(at);
            }
        }
    }

    @Test
    void aDragMovesTheEntriesWithTheHandAndStopsAtTheEdges() {
        MatrixLayout near = layout(LARGE, layout(LARGE, MatrixLook.WHOLE).zoomed(20));
        Rect before = near.main().entry(2000, 2000);
        MatrixLayout moved = layout(LARGE, near.dragged(-31, 17));
        Rect after = moved.main().entry(2000, 2000);
        assertThat(after.x() - before.x()).isCloseTo(-31, within(0.001));
        assertThat(after.y() - before.y()).isCloseTo(17, within(0.001));
        MatrixLook corner = near.dragged(1e9, 1e9);
        assertThat(corner.row()).isZero();
        assertThat(corner.column()).isZero();
        MatrixPlace end = layout(LARGE, near.dragged(-1e9, -1e9)).main();
        assertThat(end.endRow()).isEqualTo(4356);
        assertThat(end.endColumn()).isEqualTo(4096);
        assertThat(end.entry(4355, 4095).right()).isCloseTo(end.at().right(), within(0.001));
    }

    @Test
    void anEntryIsBroughtToTheMiddle() {
        MatrixPlace near = layout(LARGE, layout(LARGE, MatrixLook.WHOLE).zoomedTo(25, 2100, 2000))
                .main();
        Rect entry = near.entry(2100, 2000);
        assertThat(entry.centreX()).isCloseTo(near.at().centreX(), within(0.001));
        assertThat(entry.centreY()).isCloseTo(near.at().centreY(), within(0.001));
    }

    @Test
    void aPointIsOnTheMatrixOnlyWhereItsCellsAre() {
        Scene scene = Shown.scene(Presets.named("matrix").problem(), Grain.INPUT_VALUE, false);
        MatrixLayout layout = MatrixLayout.of(scene);
        Rect at = layout.main().at();
        assertThat(layout.isOnMatrix(at.centreX(), at.centreY())).isTrue();
        assertThat(layout.isOnMatrix(at.x() - 3, at.centreY())).isFalse();
        assertThat(layout.isOnMatrix(at.right() + 3, at.centreY())).isFalse();
    }
}
