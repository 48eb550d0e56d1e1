/**
 * Minutes east of UTC of a time zone at an instant. Locale data differs between machines, so hosts supply it and
 * only rules that the server judges may ask.
 */
export type ZoneOffset = (timeZone: string, instant: string) => number;
