import { useCallback } from 'react';
import { create } from 'zustand';

import { useFloor } from '../../sync/use-floor.ts';
import { sendList, type SendRefusal } from './send-list.ts';

export interface Sending {
  readonly fileName: string;
  readonly bytes: number;
  readonly sent: number;
  readonly way: 'sends' | 'waits';
  readonly stop: () => void;
}

interface State {
  readonly sending: Sending | null;
  readonly refused: { readonly fileName: string; readonly reason: SendRefusal } | null;
}

/** One file at a time; it goes on whichever page is open. */
const useSendingStore = create<State>()(() => ({ sending: null, refused: null }));

/** The file under way, and a way to send one. `arrived` hears its number. */
export function useSending(arrived: (id: string) => void): State & { readonly send: (file: File) => void } {
  const { device, person } = useFloor();
  const { grantId } = person.grant;
  const state = useSendingStore();
  const send = useCallback(
    (file: File) => {
      if (useSendingStore.getState().sending) return;
      const stop = new AbortController();
      const show = (at: Pick<Sending, 'sent' | 'way'>): void =>
        useSendingStore.setState({
          sending: { fileName: file.name, bytes: file.size, ...at, stop: () => stop.abort() },
          refused: null,
        });
      show({ sent: 0, way: 'sends' });
      void sendList({ file, session: device.session, grantId, signal: stop.signal, told: show }).then(
        (result) => {
          const refused = result.kind === 'refused' ? { fileName: file.name, reason: result.reason } : null;
          useSendingStore.setState({ sending: null, refused });
          if (result.kind === 'sent') arrived(result.id);
        },
      );
    },
    [arrived, device, grantId],
  );
  return { ...state, send };
}
