package gniddap.app.edit;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.board.BoardViewModel;
import gniddap.app.player.PlayerViewModel;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.engine.Shape;
import gniddap.picture.Mark;
import gniddap.picture.Part;
import gniddap.picture.Ref;
import gniddap.play.Moment;
import gniddap.store.Presets;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EditViewModelTest {
    private final Workbench workbench =
            new Workbench("first", Presets.named("padding-strides").problem());
    private final PlayerViewModel player = new PlayerViewModel(workbench);
    private final EditViewModel edit =
            new EditViewModel(workbench, new BoardViewModel(workbench, player).pictureProperty());

    @Test
    void typesAValueAndKeepsTheMoment() {
        player.jump(Moment.after(4));
        float before = problem().input().at(2);
        pin(Part.INPUT, 2);
        assertThat(edit.textProperty().get()).isEqualTo(Numbers.exact(before));
        edit.textProperty().set("−1/4");
        assertThat(edit.commit()).isTrue();
        assertThat(problem().input().at(2)).isEqualTo(-0.25f);
        assertThat(player.moment()).isEqualTo(Moment.after(4));
        assertThat(edit.typingProperty().get()).isFalse();
        workbench.undo();
        assertThat(problem().input().at(2)).isEqualTo(before);
    }

    @Test
    void whatIsNoNumberStaysWithARemark() {
        Problem before = problem();
        pin(Part.WEIGHT, 4);
        edit.textProperty().set("five");
        assertThat(edit.commit()).isFalse();
        assertThat(remark()).isEqualTo("“five” is not a number; write it like 3, −0.5 or 1/4.");
        assertThat(edit.textProperty().get()).isEqualTo("five");
        assertThat(problem()).isEqualTo(before);
        pin(Part.INPUT, 0);
        assertThat(Objects.requireNonNull(edit.spotProperty().get()).ref().part())
                .isEqualTo(Part.WEIGHT);
        edit.textProperty().set("5");
        assertThat(edit.commit()).isTrue();
        assertThat(problem().weight().at(4)).isEqualTo(5);
    }

    @Test
    void goesOnInTheOrderThePanelIsRead() {
        pin(Part.TURNED_WEIGHT, 8);
        edit.textProperty().set("80");
        edit.commitAndMove(1);
        assertThat(workbench.attention().pinnedProperty().get())
                .isEqualTo(new Ref(Part.TURNED_WEIGHT, problem().weight().shape(), 7));
        edit.textProperty().set("70");
        edit.commitAndMove(7);
        edit.textProperty().set("0");
        edit.commit();
        assertThat(problem().weight().at(8)).isEqualTo(80);
        assertThat(problem().weight().at(7)).isEqualTo(70);
        assertThat(problem().weight().at(0)).isZero();
    }

    @Test
    void goesOnFromTheLastInputValueToTheKernelAndBackToTheFirst() {
        pin(Part.INPUT, 8);
        edit.commitAndMove(1);
        assertThat(workbench.attention().pinnedProperty().get())
                .isEqualTo(new Ref(Part.WEIGHT, problem().weight().shape(), 0));
        edit.commitAndMove(-1);
        assertThat(workbench.attention().pinnedProperty().get())
                .isEqualTo(new Ref(Part.INPUT, problem().input().shape(), 8));
        pin(Part.WEIGHT, 8);
        edit.commitAndMove(1);
        assertThat(workbench.attention().pinnedProperty().get())
                .isEqualTo(new Ref(Part.INPUT, problem().input().shape(), 0));
    }

    @Test
    void anUnchangedValueIsNoStep() {
        pin(Part.INPUT, 3);
        edit.commitAndMove(1);
        edit.close();
        assertThat(workbench.canUndoProperty().get()).isFalse();
    }

    @Test
    void leavingChangesNothing() {
        pin(Part.INPUT, 3);
        edit.textProperty().set("77");
        edit.close();
        assertThat(edit.commit()).isTrue();
        assertThat(problem().input().at(3)).isEqualTo(3);
    }

    @Test
    void anotherProblemClosesTheEditor() {
        pin(Part.INPUT, 3);
        workbench.open("other", Presets.named("dilated").problem());
        assertThat(edit.typingProperty().get()).isFalse();
        assertThat(edit.spotProperty().get()).isNull();
        edit.beginPinned();
        assertThat(edit.typingProperty().get()).isFalse();
    }

    @Test
    void whatIsComputedSaysSo() {
        pin(Part.OUTPUT, 0);
        assertThat(edit.typingProperty().get()).isFalse();
        assertThat(remark()).startsWith("Outputs are computed");
        edit.close();
        assertThat(edit.remarkProperty().get()).isNull();
    }

    @Test
    void everyShownCellCanBeTypedInAtEveryMoment() {
        for (long step = 0; step <= 9; step += 3) {
            player.jump(Moment.after(step));
            for (int flat = 0; flat < 9; flat++) {
                Ref cell = new Ref(Part.INPUT, problem().input().shape(), flat);
                workbench.attention().pinnedProperty().set(cell);
                List<Mark.Box> boxes = edit.pictureProperty().get().marks().stream()
                        .filter(mark -> mark instanceof Mark.Box && cell.equals(mark.ref()))
                        .map(Mark.Box.class::cast)
                        .toList();
                assertThat(boxes).hasSize(2);
                for (Mark.Box box : boxes) {
                    edit.beginAt(cell, box.x() + box.width() / 2, box.y() + box.height() / 2);
                    Spot spot = Objects.requireNonNull(edit.spotProperty().get());
                    assertThat(spot.box(edit.pictureProperty().get())).contains(box);
                    edit.close();
                }
            }
        }
    }

    private void pin(Part part, int flat) {
        Shape shape = switch (part) {
            case INPUT -> problem().input().shape();
            case WEIGHT, TURNED_WEIGHT -> problem().weight().shape();
            default -> problem().outputShape();
        };
        workbench.attention().pinnedProperty().set(new Ref(part, shape, flat));
        edit.beginPinned();
    }

    private String remark() {
        return Words.say(Objects.requireNonNull(edit.remarkProperty().get()));
    }

    private Problem problem() {
        return workbench.problemProperty().get();
    }
}
