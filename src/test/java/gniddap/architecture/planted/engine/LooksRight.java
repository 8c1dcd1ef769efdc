package gniddap.architecture.planted.engine;

import gniddap.architecture.planted.picture.Scenery;

record LooksRight(Scenery scenery) {}
