/**
 * How to set up the scanners of two makers. What Honeywell's menu codes hold is said in its guides, so they are
 * printed here; Zebra's guides only show theirs, so they are named. Names of menus and codes are those of the
 * makers, in English.
 *
 * Sources: Zebra TechDocs, DataWedge, "Barcode input" and "Keystroke output"; Zebra product reference guides,
 * "Transmit Code ID Character"; Honeywell user guides, chapters "Data editing" and "Keyboard wedge modifiers", and
 * the properties of the Honeywell data collection service (symbology prefix, suffix, wedge).
 */
export interface VendorStep {
  /** Its words are `scanner.setup.step.<step>`. */
  readonly step: 'profile' | 'identifier' | 'output' | 'control' | 'enter' | 'country';
  /** Where it is found: menus one after another, or codes to scan in this order. */
  readonly where: string;
  /** The maker's menu command for the same: printed as a code, and taken by its set-up software. */
  readonly command?: string;
}

export interface Vendor {
  readonly vendor: 'zebraAndroid' | 'honeywellAndroid' | 'zebraScanner' | 'honeywellScanner';
  readonly steps: readonly VendorStep[];
}

export const vendors: readonly Vendor[] = [
  {
    vendor: 'zebraAndroid',
    steps: [
      { step: 'profile', where: 'DataWedge › Profiles' },
      {
        step: 'identifier',
        where: 'Barcode input › Configure scanner settings › Scan params › Code ID Type › Code ID Type Aim',
      },
      { step: 'output', where: 'Keystroke output › Enabled' },
      {
        step: 'control',
        where:
          'Keystroke output › Key event options › Send Characters as Events, Send Control Characters as Events',
      },
      {
        step: 'enter',
        where: 'Keystroke output › Basic data formatting › Enabled, Send data, Send ENTER key',
      },
    ],
  },
  {
    vendor: 'honeywellAndroid',
    steps: [
      {
        step: 'profile',
        where: 'Settings › Honeywell Settings › Scanning › Internal Scanner › Default profile',
      },
      { step: 'output', where: 'Data Processing Settings › Wedge' },
      { step: 'identifier', where: 'Data Processing Settings › Symbology Prefix › AIM' },
      { step: 'enter', where: 'Data Processing Settings › Suffix › \\n' },
    ],
  },
  {
    vendor: 'zebraScanner',
    steps: [
      { step: 'identifier', where: 'Transmit Code ID Character › AIM Code ID Character' },
      { step: 'enter', where: 'Scan Data Transmission Format › Data, Suffix 1' },
      { step: 'country', where: 'Country Keyboard Types' },
    ],
  },
  {
    vendor: 'honeywellScanner',
    steps: [
      { step: 'identifier', where: 'Add Prefix, 9, 9, 5, C, 8, 1, Save', command: 'PREBK2995C81' },
      { step: 'enter', where: 'Add CR Suffix, All Symbologies', command: 'VSUFCR' },
      { step: 'control', where: 'Windows Mode Control + X Mode On', command: 'KBDCAS2' },
      { step: 'country', where: 'Keyboard Country Layout' },
    ],
  },
];
