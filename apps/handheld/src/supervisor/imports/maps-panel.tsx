import { Bookmark, Download, FolderOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { z } from 'zod';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Note } from '../../kit/note.tsx';
import { Panel } from '../../kit/panel.tsx';
import { columnsOf } from './column-plan.ts';
import type { FileActions } from './import-file-page.tsx';
import { PickFile } from './pick-file.tsx';
import { saveFile } from '../save-file.ts';
import type { Imports } from './use-imports.ts';
import type { Plan } from './use-plan.ts';

interface MapsPanelProps extends FileActions {
  readonly plan: Plan;
  readonly imports: Imports;
}

const fileSchema = z.looseObject({ columns: z.record(z.string(), z.string()) });

/** Maps of columns: kept for the next file like this one, downloaded, or taken from a file. */
export function MapsPanel({ plan, imports, act }: MapsPanelProps) {
  const t = useCopy('imports.maps');
  const { kind, map, setMap, proposal } = plan;
  const [name, setName] = useState(proposal?.kept ?? '');
  const [note, setNote] = useState<'kept' | 'wrong' | null>(null);
  if (kind === null) return null;
  const kept = imports.picture?.maps.filter((each) => each.kind === kind) ?? [];
  const keep = async (): Promise<void> => {
    const content = { ...map, columns: columnsOf(map) };
    const reply = await act((api, grantId, signal) =>
      api.keepMap.mutate({ grantId, name: name.trim(), kind, map: content }, { signal }),
    );
    setNote(reply === 'taken' ? 'kept' : null);
  };
  const read = async (file: File): Promise<void> => {
    const parsed = fileSchema.safeParse(await jsonOf(file));
    setNote(parsed.success ? null : 'wrong');
    if (parsed.success) setMap(parsed.data);
  };
  return (
    <Panel title={t('title')}>
      <div className="sv-fields">
        {kept.map((each) => (
          <div key={each.name} className="imp-map">
            <Button onPress={() => setMap(each.map)}>{each.name}</Button>
            <button
              type="button"
              className="fh-icbtn"
              aria-label={t('drop', { name: each.name })}
              onClick={() =>
                void act((api, grantId, signal) =>
                  api.dropMap.mutate({ grantId, name: each.name, kind }, { signal }),
                )
              }
            >
              <Trash2 aria-hidden />
            </button>
          </div>
        ))}
        <Field label={t('name')} value={name} onChange={setName} />
        {note === 'kept' && <Note state="correct">{t('kept')}</Note>}
        {note === 'wrong' && (
          <Note state="stop" title={t('wrong.title')}>
            {t('wrong.detail')}
          </Note>
        )}
        <Button
          icon={Bookmark}
          disabledReason={name.trim() === '' ? t('name') : undefined}
          onPress={() => void keep()}
        >
          {t('keep')}
        </Button>
        <Button
          icon={Download}
          onPress={() =>
            saveFile(`${kind}.map.json`, `${JSON.stringify(map, null, 2)}\n`, 'application/json')
          }
        >
          {t('download')}
        </Button>
        <PickFile icon={FolderOpen} accept=".json,application/json" onFile={(file) => void read(file)}>
          {t('use')}
        </PickFile>
      </div>
    </Panel>
  );
}

/** Null for what is no JSON, and for a file that is gone or may not be read. */
async function jsonOf(file: File): Promise<unknown> {
  try {
    return JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
