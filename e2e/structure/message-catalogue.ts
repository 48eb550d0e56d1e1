import { messageShape, pluralProblems } from './message-shape.ts';
import type { Finding } from './source-file.ts';

/** The messages of a language, in groups of any depth. */
export type MessageTree = { readonly [key: string]: string | MessageTree };

/** Messages by their full key, `picking.pick.title`. */
export function flatten(tree: MessageTree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** Where a language's messages are written. */
export const copyFolder = (locale: string): string => `apps/handheld/src/copy/${locale}`;

/** English says which messages there are and what they carry; every other language says the same in its own words. */
export function catalogueFindings(
  english: MessageTree,
  others: Readonly<Record<string, MessageTree>>,
): Finding[] {
  const source = flatten(english);
  return [
    ...messageFindings('en', source, source),
    ...Object.entries(others).flatMap(([locale, tree]) => {
      const messages = flatten(tree);
      const missing = [...source.keys()].filter((key) => !messages.has(key));
      const extra = [...messages.keys()].filter((key) => !source.has(key));
      return [
        ...missing.map((key) => finding('message-keys', locale, `${key} is missing`)),
        ...extra.map((key) => finding('message-keys', locale, `${key} is not in English`)),
        ...messageFindings(locale, messages, source),
      ];
    }),
  ];
}

function messageFindings(
  locale: string,
  messages: ReadonlyMap<string, string>,
  source: ReadonlyMap<string, string>,
): Finding[] {
  return [...messages].flatMap(([key, message]) => {
    if (message.trim() === '') return [finding('message-empty', locale, `${key} says nothing`)];
    const shape = messageShape(message);
    if ('problem' in shape) return [finding('message-syntax', locale, `${key}: ${shape.problem}`)];
    const original = messageShape(source.get(key) ?? message);
    const wanted = 'problem' in original ? shape.arguments : original.arguments;
    const sameArguments = wanted.join() === shape.arguments.join();
    return [
      ...(sameArguments
        ? []
        : [
            finding(
              'message-arguments',
              locale,
              `${key} carries {${shape.arguments.join(', ')}}, English {${wanted.join(', ')}}`,
            ),
          ]),
      ...pluralProblems(locale, shape).map((problem) =>
        finding('message-plurals', locale, `${key}: ${problem}`),
      ),
    ];
  });
}

const finding = (rule: string, locale: string, message: string): Finding => ({
  rule,
  path: copyFolder(locale),
  line: 1,
  message,
});
