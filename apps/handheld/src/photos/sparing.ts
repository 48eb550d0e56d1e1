import { z } from 'zod';

/** The parts of the browser that say what sending costs; the standard library knows neither. */
const connectionSchema = z.object({ saveData: z.boolean().catch(false), type: z.string().catch('') });
const batterySchema = z.object({ charging: z.boolean(), level: z.number() });

const lowLevel = 0.15;

/** Follows what the platform tells of network and battery; false wherever it tells nothing. */
export function watchSparing(browser: object = navigator): () => boolean {
  let battery: unknown = null;
  if ('getBattery' in browser && typeof browser.getBattery === 'function')
    void Promise.resolve(Reflect.apply(browser.getBattery, browser, []))
      .then((told: unknown) => {
        battery = told;
      })
      .catch(() => undefined);
  return () => {
    const connection = connectionSchema.safeParse('connection' in browser ? read(browser.connection) : null);
    const isCostly = connection.success && (connection.data.saveData || connection.data.type === 'cellular');
    const power = batterySchema.safeParse(read(battery));
    return isCostly || (power.success && !power.data.charging && power.data.level < lowLevel);
  };
}

/** Members of such objects are getters of their prototype. */
function read(told: unknown): unknown {
  if (typeof told !== 'object' || told === null) return null;
  const names = ['saveData', 'type', 'charging', 'level'];
  return Object.fromEntries(names.map((name): [string, unknown] => [name, Reflect.get(told, name)]));
}
