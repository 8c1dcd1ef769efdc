package gniddap.app.window;

import static java.util.Map.entry;

import gniddap.app.board.BoardController;
import gniddap.app.board.BoardViewModel;
import gniddap.app.board.PhasesController;
import gniddap.app.board.PhasesViewModel;
import gniddap.app.conventions.ConventionsController;
import gniddap.app.conventions.ConventionsViewModel;
import gniddap.app.edit.ClipboardViewModel;
import gniddap.app.edit.EditController;
import gniddap.app.edit.EditViewModel;
import gniddap.app.edit.FillController;
import gniddap.app.edit.FillViewModel;
import gniddap.app.figures.ExportButtonController;
import gniddap.app.figures.Exporter;
import gniddap.app.figures.FigureThreads;
import gniddap.app.figures.FiguresViewModel;
import gniddap.app.figures.ProgressController;
import gniddap.app.figures.ProgressViewModel;
import gniddap.app.files.FileChoice;
import gniddap.app.files.FilesController;
import gniddap.app.files.FilesViewModel;
import gniddap.app.formula.FormulaController;
import gniddap.app.formula.FormulaViewModel;
import gniddap.app.keys.KeyListController;
import gniddap.app.keys.KeyListViewModel;
import gniddap.app.layer.LayerController;
import gniddap.app.layer.LayerViewModel;
import gniddap.app.matrix.MatrixController;
import gniddap.app.matrix.MatrixViewModel;
import gniddap.app.notice.NoticeController;
import gniddap.app.notice.NoticeViewModel;
import gniddap.app.overlap.OverlapController;
import gniddap.app.overlap.OverlapViewModel;
import gniddap.app.player.PlayerController;
import gniddap.app.player.PlayerViewModel;
import gniddap.app.presets.PresetsController;
import gniddap.app.presets.PresetsViewModel;
import gniddap.app.question.QuestionController;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.readings.ReadingsController;
import gniddap.app.readings.ReadingsViewModel;
import gniddap.app.readings.Worker;
import gniddap.app.size.SizeController;
import gniddap.app.size.SizeViewModel;
import gniddap.app.solver.SolverController;
import gniddap.app.solver.SolverViewModel;
import gniddap.app.step.StepController;
import gniddap.app.step.StepViewModel;
import gniddap.app.topbar.TopbarController;
import gniddap.app.topbar.TopbarViewModel;
import gniddap.app.workbench.Workbench;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/// The view models of one window's parts, and the way from a view's FXML to its controller.
record Parts(
        Workbench workbench,
        PlayerViewModel player,
        BoardViewModel board,
        MatrixViewModel matrix,
        EditViewModel edit,
        ClipboardViewModel clipboard,
        TopbarViewModel topbar,
        FilesViewModel files,
        FiguresViewModel figures,
        Exporter exporter,
        QuestionViewModel questions,
        KeyListViewModel keyList) {

    static Parts of(Workbench workbench, FileChoice choice) {
        PlayerViewModel player = new PlayerViewModel(workbench);
        BoardViewModel board = new BoardViewModel(workbench, player);
        MatrixViewModel matrix = new MatrixViewModel(workbench, player, board::scene);
        QuestionViewModel questions = new QuestionViewModel();
        ClipboardViewModel clipboard = new ClipboardViewModel(workbench, questions);
        FilesViewModel files = new FilesViewModel(workbench, player, choice, questions, clipboard);
        KeyListViewModel keyList = new KeyListViewModel();
        EditViewModel edit = new EditViewModel(workbench, board.pictureProperty());
        Exporter exporter = FigureThreads.exporter();
        FiguresViewModel figures = new FiguresViewModel(
                workbench, player, choice, questions, files.recent().folderProperty(), exporter);
        TopbarViewModel topbar = new TopbarViewModel(workbench);
        return new Parts(
                workbench, player, board, matrix, edit, clipboard, topbar, files, figures, exporter, questions,
                keyList);
    }

    /// Loads a view by its name below the window's room, such as `player/PlayerView.fxml`.
    Parent load(String view) {
        return ViewFile.load(view, controllers());
    }

    private Map<Class<?>, Supplier<Object>> controllers() {
        StepViewModel step = new StepViewModel(player);
        return Map.ofEntries(
                entry(WindowController.class, () -> new WindowController(files)),
                entry(TopbarController.class, () -> new TopbarController(topbar)),
                entry(FilesController.class, () -> new FilesController(files)),
                entry(ExportButtonController.class, () -> new ExportButtonController(figures)),
                entry(ProgressController.class, () -> new ProgressController(new ProgressViewModel(exporter))),
                entry(QuestionController.class, () -> new QuestionController(questions)),
                entry(PresetsController.class, () -> new PresetsController(new PresetsViewModel(workbench))),
                entry(KeyListController.class, () -> new KeyListController(keyList)),
                entry(BoardController.class, () -> new BoardController(board, matrix)),
                entry(PhasesController.class, () -> new PhasesController(new PhasesViewModel(workbench))),
                entry(MatrixController.class, () -> new MatrixController(matrix)),
                entry(FillController.class, () -> new FillController(new FillViewModel(workbench))),
                entry(EditController.class, () -> new EditController(edit)),
                entry(NoticeController.class, () -> new NoticeController(new NoticeViewModel(workbench))),
                entry(LayerController.class, () -> new LayerController(new LayerViewModel(workbench))),
                entry(StepController.class, () -> new StepController(step)),
                entry(
                        FormulaController.class,
                        () -> new FormulaController(new FormulaViewModel(workbench, player, step))),
                entry(OverlapController.class, () -> new OverlapController(new OverlapViewModel(workbench))),
                entry(
                        ReadingsController.class,
                        () -> new ReadingsController(
                                new ReadingsViewModel(workbench, Worker.start(), Platform::runLater))),
                entry(
                        ConventionsController.class,
                        () -> new ConventionsController(new ConventionsViewModel(workbench))),
                entry(SizeController.class, () -> new SizeController(new SizeViewModel(workbench))),
                entry(SolverController.class, () -> new SolverController(new SolverViewModel(workbench))),
                entry(PlayerController.class, () -> new PlayerController(player)));
    }
}
