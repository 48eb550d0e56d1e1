/** Words of one area: `const t = useCopy('pick')`, then `t('scanItem')`. Keys and arguments are checked by the compiler. */
export { useTranslations as useCopy } from 'use-intl';
