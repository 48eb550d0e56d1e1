import { z } from 'zod';

import { joinGapMs, largestGapMs, silenceMs } from './timings.ts';

const oneCharacter = z.string().refine((text) => [...text].length === 1, 'one character');

/**
 * How the scanner of this device behaves, as found by the "test my scanner" screen. It is stored on the device,
 * so it is parsed whenever it is read back.
 */
export const scannerProfileSchema = z
  .strictObject({
    /** What the person who set it up called it. */
    name: z.string().max(80).default('Standard'),
    /** Largest gap between two characters of a scan. */
    largestGapMs: z.int().min(5).max(70).default(largestGapMs),
    /** Largest gap over which slow characters are still held together. */
    joinGapMs: z.int().min(5).max(79).default(joinGapMs),
    /** Silence that ends a scan; more for a slow radio, less for a scanner that sends nothing at the end. */
    silenceMs: z.int().min(40).max(400).default(silenceMs),
    /** Characters at scanner speed that make a burst without further proof. */
    burstLength: z.int().min(4).max(12).default(6),
    /** Characters at scanner speed that make a scan when Enter or Tab follows at the same speed. */
    endedBurstLength: z.int().min(2).max(6).default(3),
    /** Characters in one input event that make a burst. */
    wholeEventLength: z.int().min(3).max(12).default(4),
    /** Characters the scanner sends before every code (a preamble), cut off. Not the AIM identifier. */
    preamble: z.string().max(16).default(''),
    /** The same behind every code, in front of Enter. */
    postamble: z.string().max(16).default(''),
    /**
     * What this scanner sends in place of the GS control character. `~` and `|` are also data in other
     * codes, so they are listed only where a scanner is set up that way; after a GS1 identifier, where they
     * cannot be data, they are always understood.
     */
    separatorSubstitutes: z.array(z.string().min(1).max(8)).max(8).default(['\u241d', '{GS}', '<GS>']),
    /** Keys that arrive as another character because keyboard and scanner disagree on the layout: sent -> meant. */
    characterFixes: z.record(oneCharacter, oneCharacter).default({}),
    /** Whether a paste into an ordinary field is this scanner's way to deliver, or a person's. */
    pasteIntoFields: z.enum(['scan', 'typing']).default('typing'),
  })
  .refine((profile) => profile.joinGapMs >= profile.largestGapMs && profile.silenceMs >= profile.joinGapMs, {
    error: 'times must not fall: largestGapMs, joinGapMs, silenceMs',
  });

export type ScannerProfile = z.infer<typeof scannerProfileSchema>;

/** Fits every scanner that sends Enter, an AIM identifier or at least six characters. */
export const defaultScannerProfile: ScannerProfile = scannerProfileSchema.parse({});
