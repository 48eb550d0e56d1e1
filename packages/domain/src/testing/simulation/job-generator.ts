import type { CommandDraft } from '../../kernel/command.ts';
import type { View } from '../../kernel/document.ts';
import type { Hand, PhysicalFloor, PhysicalMove } from './physical-floor.ts';

/** What a person has before them: what their device shows, and the floor itself. Nothing here may be changed. */
export interface Scene {
  readonly view: View;
  readonly floor: PhysicalFloor;
  /** 0 <= x < 1; decides what the person does. */
  readonly random: () => number;
  readonly operatorId: string;
  readonly deviceId: string;
  /** Tells apart the hands of people whose devices bear the same id. */
  readonly person: string;
  /** ISO date. */
  readonly today: string;
}

/** Something a person does: what they record and what happens to the goods when it is recorded. */
export interface Deed {
  readonly draft: CommandDraft;
  readonly moves: readonly PhysicalMove[];
  /** What they hold afterwards; undefined: as before. */
  readonly hand?: Hand | null;
  /** Command whose movements were carried back. */
  readonly undoes?: string;
  /** The person saw that a bin does not hold what the book says. */
  readonly sees?: { readonly place: string; readonly skuId: string };
  readonly bindsTote?: string;
}

/** Random work of one job. A new job joins the simulator by giving its own. */
export interface JobGenerator {
  /** What a worker on the floor does next; null when there is nothing to do. */
  work(scene: Scene): Deed | null;
  /** What a supervisor does about this job; null when there is nothing to do. */
  supervise(scene: Scene): Deed | null;
}

export const chance = (random: () => number, of: number): boolean => random() < of;
export const oneOf = <T>(random: () => number, items: readonly T[]): T | undefined =>
  items[Math.floor(random() * items.length)];
export const upTo = (random: () => number, most: number): number => Math.floor(random() * (most + 1));
