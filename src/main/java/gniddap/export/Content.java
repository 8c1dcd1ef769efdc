package gniddap.export;

import java.util.List;

/// What an exported file holds: equal contents give equal files of a kind.
public sealed interface Content permits FigureSpec, StoryboardSpec, WorksheetSpec, DataSpec {

    /// The options of `export` that ask for it, without those that name the problem and the file. What is usual is
    /// left out.
    List<String> options();
}
