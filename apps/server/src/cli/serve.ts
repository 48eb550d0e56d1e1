import type { Logger } from 'pino';
import { createLog } from '../config/create-log.ts';
import { appFolder, tlsFolder } from '../config/folders.ts';
import { readSettings, type Settings } from '../config/settings.ts';
import { runServer } from '../http/run-server.ts';
import { ownCertificate, readCertificate, type Certificate } from '../http/tls-certificate.ts';
import { buildAppIfStale } from './build-app.ts';
import { openScanSheet } from '../demo/scan-sheet/open-scan-sheet.ts';
import { prepareData, type Prepared } from './prepare-data.ts';
import { readArguments, readWholeNumber } from './read-arguments.ts';
import { dataOptions, placeOf } from './storage-place.ts';
import { exitOnCrash, untilStopped } from './stop-signals.ts';
import { UsageError } from './usage-error.ts';

const options = {
  port: { type: 'string', default: '8080' },
  host: { type: 'string', default: '0.0.0.0' },
  ...dataOptions,
  demo: { type: 'boolean', default: false },
  tls: { type: 'boolean', default: false },
  'site-name': { type: 'string', default: 'Warehouse' },
  'time-zone': { type: 'string', default: 'UTC' },
} as const;

/** `serve`: the product, until it is told to stop. Prints `ready URL` once it answers. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = readArguments({ args, options });
  const port = readWholeNumber('--port', values.port, { least: 0, most: 65_535 });
  const timeZone = readTimeZone(values['time-zone']);
  const settings = readSettings(process.env);
  const log = createLog(settings.logLevel ?? 'info');
  const place = placeOf(values);
  const { dataFolder } = place;
  if (!settings.skipsBuild) await buildAppIfStale(log);
  const prepared = await prepareData({
    ...place,
    setUp: values.demo ? 'demo' : { siteName: values['site-name'], timeZone },
  });
  tellFirstPapers(prepared);
  const tls = values.tls ? await certificate(dataFolder, settings, log) : null;
  const server = await runServer({
    ...place,
    host: values.host,
    ports: [port],
    tls,
    deviceNames: settings.deviceNames,
    refillWindowMs: settings.refillWindowMs,
    openWarehouse: values.demo ? prepared.warehouseId : null,
    mostRequests: settings.mostRequests,
    failpoint: settings.failpoint,
    appFolder: settings.appFolder ?? appFolder,
    scanSheet: values.demo
      ? (language) => openScanSheet({ ...place, warehouseId: prepared.warehouseId }, language)
      : null,
    log,
    onCrash: exitOnCrash(log),
  });
  const shownHost = values.host === '0.0.0.0' || values.host === '::' ? 'localhost' : values.host;
  process.stdout.write(`ready ${tls ? 'https' : 'http'}://${shownHost}:${server.port}\n`);
  return untilStopped(server, log);
}

function readTimeZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`--time-zone takes an IANA name such as Europe/Bucharest, not '${timeZone}'`);
  }
}

async function certificate(dataFolder: string, { tlsFiles }: Settings, log: Logger): Promise<Certificate> {
  if (tlsFiles) return readCertificate(tlsFiles.cert, tlsFiles.key);
  const folder = tlsFolder(dataFolder);
  log.warn(
    { folder },
    'self-signed certificate: phones must be told to trust cert.pem before the app can install',
  );
  return ownCertificate(folder);
}

/** Once in the life of a database, to whoever starts it: the PIN is nowhere else. */
function tellFirstPapers({ firstPapers }: Prepared): void {
  if (!firstPapers) return;
  const { badge, pin, enrolmentCode } = firstPapers;
  process.stderr.write(
    `New warehouse. First supervisor: badge ${badge}, PIN ${pin} (shown only now). ` +
      `Code for the first device, good for a day: ${enrolmentCode}\n`,
  );
}
