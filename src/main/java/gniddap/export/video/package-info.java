/// Writes MP4 and WebM by an ffmpeg that is on the machine.
@NullMarked
package gniddap.export.video;

import org.jspecify.annotations.NullMarked;
