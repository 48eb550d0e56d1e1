import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** What a translator must keep of a message, and what the language asks of it. */
export type MessageShape = {
  /** Names of arguments and tags, sorted. */
  readonly arguments: readonly string[];
  readonly plurals: readonly { readonly type: 'cardinal' | 'ordinal'; readonly options: readonly string[] }[];
};

/** Reads an ICU message; the words of the parser when it is none. */
export function messageShape(message: string): MessageShape | { readonly problem: string } {
  try {
    const elements = parse(message).flatMap(withNested);
    const names = elements.flatMap((element) =>
      element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value],
    );
    return {
      arguments: [...new Set(names)].toSorted(),
      plurals: elements
        .filter((element) => element.type === TYPE.plural)
        .map(({ pluralType = 'cardinal', options }) => ({ type: pluralType, options: Object.keys(options) })),
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function withNested(element: MessageFormatElement): MessageFormatElement[] {
  if (element.type === TYPE.tag) return [element, ...element.children.flatMap(withNested)];
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element];
  return [element, ...Object.values(element.options).flatMap((option) => option.value.flatMap(withNested))];
}

/**
 * Forms that a plural leaves out or that the language does not have. `=1` stands in for `one`, which means exactly
 * one in every language of the product.
 */
export function pluralProblems(locale: string, shape: MessageShape): string[] {
  return shape.plurals.flatMap(({ type, options }) => {
    const needed = new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
    const has = (form: string): boolean =>
      options.includes(form) || (form === 'one' && options.includes('=1'));
    return [
      ...needed.filter((form) => !has(form)).map((form) => `the plural form ${form} is missing`),
      ...options
        .filter((form) => !form.startsWith('=') && !needed.some((category) => category === form))
        .map((form) => `${locale} has no plural form ${form}`),
    ];
  });
}
