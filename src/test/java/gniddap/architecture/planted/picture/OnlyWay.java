package gniddap.architecture.planted.picture;

record OnlyWay() implements OneWay {}
