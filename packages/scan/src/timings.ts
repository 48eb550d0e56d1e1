/**
 * Reference times of scanning, all in milliseconds: start values, to be tuned by measurement and nowhere else.
 * Those that depend on the device's scanner are only defaults of the scanner profile.
 */

/** The same code again this soon is one trigger pull that fired twice. */
export const bounceMs = 400;

/** The same code again this soon, on a step that wants one thing, is a worker making sure. */
export const repeatMs = 2_000;

/** Equal text this close together over two delivery paths is one scan that arrived twice. */
export const twoPathsMs = 300;

/** Scanners type faster than this between two characters; people do not, six times in a row. */
export const largestGapMs = 35;

/**
 * Characters this close together belong to one another although they are too slow to be a scan by themselves.
 * A hiccup of the radio or the operating system would otherwise cut off the start of a code, and a shortened
 * code is worse than none. Held characters are given back to the field after this time, before anyone notices.
 */
export const joinGapMs = 60;

/** This much silence ends a scan whose scanner sends no Enter. */
export const silenceMs = 90;

/**
 * The same from a scanner whose last scan ended with Enter or Tab, as it will send that again, and after the first few
 * characters where there is no field to give them back to: keys that are so late are held up on their way. Told by the
 * times of the keys, silence still ends a scan after the time above.
 */
export const patientSilenceMs = 1_000;

/** A second terminator (CR after LF, Tab after Enter) still belongs to the scan that has just ended. */
export const secondTerminatorMs = 60;

/** An Enter this long after the last character still belongs to a scan that silence has ended. */
export const lateTerminatorMs = 180;

/** A character that needs Shift or Control may take this long with its modifier, each press at scanner speed. */
export const composedCharacterMs = 70;

/** A code the camera has handed on is not handed on again for so long, */
export const lockedMs = 1_500;

/** and not before it has been out of view for so long. */
export const lockedAfterLeavingMs = 600;

/** Two readings of the camera further apart than this are not of the same aim. */
export const sameAimMs = 2_000;
