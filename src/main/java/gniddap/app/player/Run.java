package gniddap.app.player;

import gniddap.play.Moment;
import gniddap.trace.Models;

/// A run and where it stands. Both are published together, so that nobody sees a moment of another run.
public record Run(Models models, Moment moment) {}
