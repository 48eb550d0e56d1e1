import { destination, pino, type Logger } from 'pino';

/**
 * Log lines on standard error, as JSON, written at once: standard output belongs to what a command prints, and the
 * last line before a crash is the one that matters.
 */
export const createLog = (level: string): Logger =>
  pino({ level, base: null }, destination({ dest: 2, sync: true }));
