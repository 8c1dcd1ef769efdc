package gniddap.export.png;

/// A band of rows, compressed by itself.
///
/// @param chunk ready for the file
/// @param adler zlib's sum over its bytes before they were compressed
/// @param length how many bytes these were
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record PngBand(byte[] chunk, int adler, int length) {
    private static final int BASE = 65521;

    /// The sum over bytes of that sum followed by this band.
    int adlerAfter(int before) {
        long rest = length % BASE;
        long low = (before & 0xFFFF) + (adler & 0xFFFF) - 1L;
        long high = rest * ((before & 0xFFFF) - 1L) + (before >>> 16) + (adler >>> 16);
        return (int) (Math.floorMod(high, (long) BASE) << 16 | Math.floorMod(low, (long) BASE));
    }
}
