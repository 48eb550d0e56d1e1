import type { DecideContext } from './command.ts';
import type { View } from './document.ts';
import type { DomainEvent } from './event.ts';
import type { BlobRef } from './blob-ref.ts';

/**
 * What the book says about bytes that belong to commands and travel on their own (sync §15). Engines ask for it and
 * know no photo; they commit the events that come back.
 */
export interface AttachmentRules {
  /** A command was taken that names bytes nobody has yet. It never waits for them. */
  awaited(view: View, context: DecideContext): readonly DomainEvent[];
  /**
   * The bytes are kept, whether or not a command named them before.
   *
   * @param at ISO instant
   */
  stored(view: View, blob: BlobRef, at: string): readonly DomainEvent[];
}
