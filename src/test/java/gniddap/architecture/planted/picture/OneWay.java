package gniddap.architecture.planted.picture;

interface OneWay {}
