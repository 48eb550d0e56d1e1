import { operatorDocument } from '@floorhand/domain/catalog/operator';
import type { View } from '@floorhand/domain/kernel/document';
import { handsOwner } from '@floorhand/domain/stock/hands';
import { placeKey, type Place } from '@floorhand/domain/stock/place';
import { trailDocument, trailKey, type TrailStep } from '@floorhand/domain/stock/trail';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { useView } from '../../sync/use-view.ts';
import { SilentNote } from '../silent-note.tsx';
import { useHistory, type HistoryStep, type HistorySubject } from './use-history.ts';

interface HistoryPanelProps {
  readonly subject: HistorySubject;
  /** Place and SKU of the row, for the last moves this tablet knows. */
  readonly row: { readonly place: string; readonly skuId: string };
}

interface Told {
  readonly key: string;
  readonly at: string;
  readonly did: string;
  readonly who: string | null;
  readonly route: readonly [string, string] | null;
  /** Signed for a place, plain for an article. */
  readonly change: number;
}

/** What happened here, from the server; without a network the last moves this tablet holds, and it says so. */
export function HistoryPanel({ subject, row }: HistoryPanelProps) {
  const t = useCopy('inventory');
  const history = useHistory(subject);
  const local = useView((view) => localSteps(view, row), [row.place, row.skuId]);
  const steps =
    history.kind === 'ready' ? history.answer.map((step) => fromServer(step, subject)) : (local ?? []);
  return (
    <section className="inv-history" aria-label={t('history.title')}>
      <h3>{t('history.title')}</h3>
      {history.kind === 'offline' && <p className="sv-quiet">{t('history.offline')}</p>}
      {history.kind === 'silent' && <SilentNote onAgain={history.again}>{t('history.silent')}</SilentNote>}
      {history.kind === 'loading' && <p className="sv-quiet">{t('history.loading')}</p>}
      {history.kind === 'ready' && steps.length === 0 && <p className="sv-quiet">{t('history.none')}</p>}
      <Steps steps={steps} />
    </section>
  );
}

function Steps({ steps }: { readonly steps: readonly Told[] }) {
  const t = useCopy('inventory');
  const did = useCopyByCode('did');
  const formats = useFormats();
  const ids = steps.flatMap(({ who }) => (who === null ? [] : [who]));
  const names = useView((view) => namesOf(view, ids), [ids.join('|')]);
  return (
    <ul>
      {steps.map(({ key, at, did: code, who, route, change }) => (
        <li key={key}>
          <time>{formats.dayAndClock(Date.parse(at))}</time>
          <span>
            <b>{did(did.has(code) ? code : 'other', { count: Math.abs(change) })}</b>
            <small>
              {[
                ...(route === null ? [] : [t('history.route', { from: route[0], to: route[1] })]),
                ...(who === null ? [] : [names?.get(who) ?? who]),
              ].join(' · ')}
            </small>
          </span>
          <span className="q">{formats.number(change)}</span>
        </li>
      ))}
    </ul>
  );
}

const namesOf = (view: View, ids: readonly string[]): ReadonlyMap<string, string> => {
  const unique = [...new Set(ids)];
  return new Map(
    view
      .getMany(operatorDocument, unique)
      .map((person, i) => [unique[i] ?? '', person?.name ?? unique[i] ?? '']),
  );
};

/** A place as people read it: its label, or whose trolley it is. */
const nameOf = (place: Place): string =>
  handsOwner(placeKey(place)) ?? (place.kind === 'virtual' ? '–' : place.id);

function fromServer({ key, movement }: HistoryStep, subject: HistorySubject): Told {
  const { from, to, quantity, by, at, reason } = movement;
  const isHere = (place: Place): boolean => place.kind === subject.kind && place.id === subject.id;
  const stays = placeKey(from) === placeKey(to);
  const sign = subject.kind === 'sku' || isHere(to) ? 1 : -1;
  return {
    key,
    at: by?.occurredAt ?? at,
    did: reason === 'pick' ? 'picked' : reason,
    who: by?.operatorId ?? null,
    route: stays ? null : [nameOf(from), nameOf(to)],
    change: stays ? 0 : sign * quantity,
  };
}

const localSteps = (
  view: View,
  { place, skuId }: { readonly place: string; readonly skuId: string },
): readonly Told[] =>
  (view.get(trailDocument, trailKey(place, skuId))?.steps ?? [])
    .map((step: TrailStep, i): Told => ({
      key: `${step.commandId}-${i}`,
      at: step.occurredAt,
      did: step.reason === 'pick' ? 'picked' : step.reason,
      who: step.operatorId,
      route: null,
      change: step.change,
    }))
    .toReversed();
