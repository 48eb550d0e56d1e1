import { AI_TABLE } from './ai-table.ts';
import { CHARACTER_SETS, type CharacterSet } from './checks/character-sets.ts';
import { CONTENT_CHECKS, isContentCheckName } from './checks/content-checks.ts';
import type { ContentCheck } from './checks/content-check.ts';

/** One part of a value. */
export interface AiComponent {
  readonly minLength: number;
  readonly maxLength: number;
  readonly isOptional: boolean;
  /** The character set first, then what the content must be. */
  readonly checks: readonly ContentCheck[];
}

export interface ApplicationIdentifier {
  readonly ai: string;
  readonly title: string;
  /** Ends by itself: no separator is needed after it. */
  readonly isPredefinedLength: boolean;
  readonly isLinkAttribute: boolean;
  readonly components: readonly AiComponent[];
  readonly minLength: number;
  readonly maxLength: number;
  /** Carries a check digit, a date or a code list: hard to match by chance. */
  readonly isContentChecked: boolean;
  /** Each requirement lists groups of identifiers; one whole group must be present. `n` stands for any digit. */
  readonly requires: readonly (readonly (readonly string[])[])[];
  readonly excludes: readonly string[];
  /** Digital Link qualifier sequences when it is a primary key, else `null`. */
  readonly linkQualifiers: readonly (readonly string[])[] | null;
}

const COMPONENT = /^(\[?)([NXYZ])(\.\.)?([0-9]+)\]?((?:,[a-z0-9]+)*)$/;

function parseComponent(text: string): AiComponent {
  const [, bracket, set, upTo, digits, names = ''] = COMPONENT.exec(text) ?? [];
  if (set === undefined) throw new Error(`malformed component ${text}`);
  const checks: ContentCheck[] = [CHARACTER_SETS[set as CharacterSet]];
  for (const name of names.split(',').slice(1)) {
    if (!isContentCheckName(name)) throw new Error(`no content check ${name}`);
    checks.push(CONTENT_CHECKS[name]);
  }
  const maxLength = Number(digits);
  return { minLength: upTo === undefined ? maxLength : 1, maxLength, isOptional: bracket === '[', checks };
}

const attributesOf = (attributes: string, key: string): readonly string[] =>
  attributes
    .split(' ')
    .filter((attribute) => attribute.startsWith(`${key}=`))
    .map((attribute) => attribute.slice(key.length + 1));

function linkQualifiersOf(attributes: string): readonly (readonly string[])[] | null {
  if (attributes.split(' ').includes('dlpkey')) return [[]];
  const [sequences] = attributesOf(attributes, 'dlpkey');
  return sequences === undefined ? null : sequences.split('|').map((sequence) => sequence.split(','));
}

function parseRow(row: string): readonly ApplicationIdentifier[] {
  const [range = '', flags = '', spec = '', attributes = '', title = ''] = row.split(';');
  const components = spec.split(' ').map(parseComponent);
  const shared = {
    title,
    isPredefinedLength: flags.includes('P'),
    isLinkAttribute: flags.includes('D'),
    components,
    minLength: components.reduce((sum, part) => sum + (part.isOptional ? 0 : part.minLength), 0),
    maxLength: components.reduce((sum, part) => sum + part.maxLength, 0),
    isContentChecked: components.some((part) => part.checks.length > 1),
    requires: attributesOf(attributes, 'req').map((groups) =>
      groups.split(',').map((group) => group.split('+')),
    ),
    excludes: attributesOf(attributes, 'ex').flatMap((list) => list.split(',')),
    linkQualifiers: linkQualifiersOf(attributes),
  };
  const [first = '', last = first] = range.split('-');
  const rows: ApplicationIdentifier[] = [];
  for (let number = Number(first); number <= Number(last); number++) {
    rows.push({ ai: String(number).padStart(first.length, '0'), ...shared });
  }
  return rows;
}

const BY_AI: ReadonlyMap<string, ApplicationIdentifier> = new Map(
  AI_TABLE.trim()
    .split('\n')
    .flatMap(parseRow)
    .map((entry) => [entry.ai, entry]),
);

export const allApplicationIdentifiers = (): Iterable<ApplicationIdentifier> => BY_AI.values();

/** The identifier with exactly these digits. */
export const findAi = (ai: string): ApplicationIdentifier | undefined => BY_AI.get(ai);

/** The identifier `text` begins with at `start`. No identifier is the beginning of another one. */
export function findAiAt(text: string, start: number): ApplicationIdentifier | undefined {
  for (let length = 2; length <= 4; length++) {
    const entry = BY_AI.get(text.slice(start, start + length));
    if (entry !== undefined) return entry;
  }
  return undefined;
}
