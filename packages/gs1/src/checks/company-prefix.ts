import { check } from './content-check.ts';

/**
 * Begins with a GS1 company prefix, the shortest of which has four digits. Whether the prefix was ever issued
 * cannot be known offline.
 */
export const companyPrefix = check('company_prefix', (value) => /^[0-9]{4}/.test(value));

/** The same from the second character: after an indicator or extension digit. */
export const companyPrefixAfterFirst = check('company_prefix', (value) => /^.[0-9]{4}/s.test(value));
