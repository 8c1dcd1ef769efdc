package gniddap.architecture.planted.store;

record DrawsWithAwt(java.awt.geom.Point2D point) {}
