/** A change with its sign, so that less and more are told apart at a glance: "+3", "−3". */
export const signed = (units: number, write: (value: number) => string): string =>
  units > 0 ? `+${write(units)}` : units < 0 ? `−${write(-units)}` : write(0);
