package gniddap.app.overlap;

import gniddap.app.workbench.Workbench;
import gniddap.picture.Overlap;
import gniddap.picture.OverlapPicture;
import gniddap.picture.Picture;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableObjectValue;

/// How products overlap in the problem on the table, as a picture and a sentence.
public final class OverlapViewModel {
    private final ObjectBinding<Overlap> overlap;
    private final ObjectBinding<Picture> picture;
    private final StringBinding sentence;

    public OverlapViewModel(Workbench workbench) {
        overlap = Bindings.createObjectBinding(
                () -> Overlap.of(workbench.problemProperty().get()), workbench.problemProperty());
        picture = Bindings.createObjectBinding(
                () -> OverlapPicture.of(overlap.get(), workbench.themeProperty().get()),
                overlap,
                workbench.themeProperty());
        sentence = Bindings.createStringBinding(() -> overlap.get().sentence(), overlap);
    }

    public ObservableObjectValue<Picture> pictureProperty() {
        return picture;
    }

    public String getSentence() {
        return sentence.get();
    }

    public StringBinding sentenceProperty() {
        return sentence;
    }
}
