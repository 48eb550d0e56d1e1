/** Units as whole cases and the rest; no cases where an SKU comes in none. */
export const packsOf = (units: number, pack: number): { readonly cases: number; readonly loose: number } =>
  pack <= 1 ? { cases: 0, loose: units } : { cases: Math.floor(units / pack), loose: units % pack };
