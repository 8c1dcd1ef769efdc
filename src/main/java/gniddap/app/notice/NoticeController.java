package gniddap.app.notice;

import javafx.fxml.FXML;

/// Lets a notice be sent away.
public final class NoticeController {
    private final NoticeViewModel viewModel;

    public NoticeController(NoticeViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public NoticeViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void dismiss() {
        viewModel.dismiss();
    }
}
