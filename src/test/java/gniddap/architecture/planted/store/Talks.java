package gniddap.architecture.planted.store;

final class Talks {
    void talk() {
        System.out.println("hello");
    }
}
