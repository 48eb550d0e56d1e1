/** A field of a ZPL format, as far as our labels use the language. */
export interface ZplField {
  readonly x: number;
  readonly y: number;
  readonly command: string;
  readonly parameters: readonly string[];
  readonly moduleDots: number;
  /** After `^FH`; bytes read as UTF-8. */
  readonly data: string;
}

export interface ZplLabel {
  readonly commands: readonly (readonly [name: string, parameters: string])[];
  readonly fields: readonly ZplField[];
}

/** Splits a stream as a printer does: at every caret and tilde, whatever stood there. */
function commandsOf(stream: string): readonly (readonly [string, string])[] {
  if (/[^\x20-\x7e\n]/.test(stream)) throw new Error('the stream is not ASCII');
  return stream
    .split(/(?=[\^~])/)
    .map((piece) => piece.replaceAll('\n', ''))
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, name, parameters = ''] = /^([\^~](?:A[0@]|B.|[A-Z]{2}))(.*)$/.exec(piece) ?? [];
      if (name === undefined) throw new Error(`not a command: ${piece}`);
      return [name, parameters] as const;
    });
}

const unhex = (text: string): string =>
  decodeURIComponent(text.replaceAll('%', '%25').replaceAll(/_([0-9A-F]{2})/g, '%$1'));

/** Reads the labels of a stream back. Throws at whatever our labels never say. */
export function readZpl(stream: string): readonly ZplLabel[] {
  const labels: ZplLabel[] = [];
  let open: { commands: (readonly [string, string])[]; fields: ZplField[] } | null = null;
  let at = { x: 0, y: 0 };
  let drawing: readonly [string, string] | null = null;
  let moduleDots = 0;
  let isHex = false;
  let data: string | null = null;
  for (const [name, parameters] of commandsOf(stream)) {
    if (name === '^XA') {
      open = { commands: [], fields: [] };
      continue;
    }
    if (!open) throw new Error(`${name} outside a label`);
    open.commands.push([name, parameters]);
    const numbers = parameters.split(',').map(Number);
    if (name === '^XZ') {
      labels.push(open);
      open = null;
    } else if (name === '^FO') {
      at = { x: numbers[0] ?? NaN, y: numbers[1] ?? NaN };
      isHex = false;
      data = null;
    } else if (name === '^BY') moduleDots = numbers[0] ?? NaN;
    else if (name === '^FH') isHex = true;
    else if (name === '^FD') data = isHex ? unhex(parameters) : parameters;
    else if (/^\^(?:A.|B.|GB|GF)$/.test(name)) drawing = [name, parameters];
    else if (name === '^FS') {
      if (!drawing) throw new Error('a field without a command');
      open.fields.push({
        ...at,
        command: drawing[0],
        parameters: drawing[1].split(','),
        moduleDots,
        data: data ?? '',
      });
      drawing = null;
    } else if (!/^\^(?:CI|LH|PW|LL|PQ|FB)$/.test(name)) throw new Error(`unknown command ${name}`);
  }
  if (open) throw new Error('a label without an end');
  return labels;
}

export interface ReadCode128 {
  /** FNC1 as U+001D. */
  readonly text: string;
  readonly modules: number;
}

/** Reads field data of `^BC` as a printer does, character by character, and measures the bars it will draw. */
export function readCode128(data: string): ReadCode128 {
  let set: 'B' | 'C' | null = null;
  let text = '';
  let characters = 0;
  for (let i = 0; i < data.length;) {
    const pair = data.slice(i, i + 2);
    characters += 1;
    if (pair === '>:' || pair === '>;') {
      if (set) throw new Error('a second start');
      set = pair === '>:' ? 'B' : 'C';
      i += 2;
    } else if (!set) throw new Error('no start');
    else if (pair === '>6' || pair === '>5') {
      set = pair === '>6' ? 'B' : 'C';
      i += 2;
    } else if (pair === '>8' || pair === '>0') {
      text += pair === '>8' ? '\u001d' : '>';
      i += 2;
    } else if (data[i] === '>') throw new Error(`unknown invocation ${pair}`);
    else if (set === 'C') {
      if (!/^\d{2}$/.test(pair)) throw new Error(`${pair} in set C`);
      text += pair;
      i += 2;
    } else {
      text += data[i];
      i += 1;
    }
  }
  return { text, modules: 11 * (characters + 1) + 13 };
}
