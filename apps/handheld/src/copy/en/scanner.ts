export const scanner = {
  title: 'Test my scanner',
  back: 'Back',
  ask: {
    title: 'Scan this test code',
    detail:
      'A built-in scanner cannot see its own screen. Show this page on another screen, or print the set-up page.',
  },
  testCode: 'Test code',
  verdict: {
    right: { title: 'Scanner is ready', detail: 'Everything arrives as it should.' },
    inUse: { title: 'Scanner is ready', detail: 'The saved settings put it right.' },
    save: { title: 'Save the settings', detail: 'Then this device reads every code right.' },
    saveMost: {
      title: 'Save the settings',
      detail: 'Letters, digits and separators are right then. Some signs do not come.',
    },
    wrong: { title: 'Set up the scanner', detail: 'This cannot be put right here. See what to do below.' },
    otherCode: {
      title: 'A scan has arrived',
      detail: 'Scan the test code too. It shows letters and separators.',
    },
    typing: { title: 'Too slow for a scan', detail: 'It was taken for typing. Scan again.' },
  },
  finding: {
    path: {
      keys: { title: 'Comes as key presses', detail: 'At most {text}\u00a0ms between two keys.' },
      altCodes: { title: 'Comes as Alt codes', detail: 'Works. Key presses would be faster.' },
      insert: { title: 'Comes from an input method', detail: 'Nothing to do.' },
      composition: { title: 'Comes as a composition', detail: 'Nothing to do.' },
      paste: { title: 'Comes as a paste', detail: 'Save the settings, then it works in fields too.' },
    },
    end: {
      Enter: { title: 'Ends with Enter', detail: 'Nothing to do.' },
      Tab: { title: 'Ends with Tab', detail: 'Nothing to do.' },
      silence: {
        title: 'Ends with nothing',
        detail: 'Works, but each scan waits. Turn on Enter at the end.',
      },
    },
    slow: {
      title: 'Scanner is slow: {text}\u00a0ms',
      detail: 'Turn off the delay between characters, or save the settings.',
    },
    identifier: {
      aim: { title: 'Symbol identifier is on', detail: 'Nothing to do.' },
      none: {
        title: 'Symbol identifier is off',
        detail: 'Turn on AIM code ID. Then no code is taken for another.',
      },
      vendor: { title: 'Sends the maker’s own code letter', detail: 'Change the code ID to AIM.' },
    },
    separator: {
      ctrlKey: { title: 'Separators come as Ctrl+]', detail: 'Nothing to do.' },
      altCode: { title: 'Separators come as Alt+0029', detail: 'Nothing to do.' },
      character: { title: 'Separators come as they are', detail: 'Nothing to do.' },
      substitute: { title: 'Separators come as {text}', detail: 'This is understood.' },
      ambiguous: {
        title: 'Separators come as {text}',
        detail: 'This could be part of a code. Send control characters as keys.',
      },
      missing: {
        title: 'Separators do not come',
        detail: 'Lot and date could run together. Send control characters as keys.',
      },
    },
    layout: {
      right: { title: 'Keyboard layout fits', detail: 'Nothing to do.' },
      moved: {
        title: 'Scanner and device differ in layout',
        detail: 'Save the settings, or set the scanner to this device’s keyboard. {text}',
      },
      movedBeforehand: {
        title: 'Scanner and device differ in layout',
        detail: 'Set the scanner to this device’s keyboard. {text}',
      },
      capsLock: { title: 'Caps Lock is on', detail: 'Turn it off and scan again.' },
    },
    lost: {
      title: 'Characters do not come',
      detail: 'Set the scanner to this device’s keyboard. Missing: {text}',
    },
    preamble: { title: 'Sends {text} in front', detail: 'Saving the settings cuts it off.' },
    postamble: { title: 'Sends {text} at the end', detail: 'Saving the settings cuts it off.' },
  },
  received: 'Received',
  events: 'What arrives',
  noEvents: 'Nothing yet. Pull the trigger.',
  gap: '+{gap, number}\u00a0ms',
  save: 'Save settings',
  standard: 'Use standard',
  openSetup: 'Set-up page',
  setup: {
    title: 'Scanner set-up',
    intro: 'Three settings keep codes whole.',
    goal: {
      identifier: 'AIM symbol identifier in front of every code',
      enter: 'Enter behind every code',
      control: 'Control characters as keys, so separators arrive',
    },
    print: 'Print',
    command: 'Code for {command}',
    vendor: {
      zebraAndroid: 'Zebra handheld',
      honeywellAndroid: 'Honeywell handheld',
      zebraScanner: 'Zebra hand scanner',
      honeywellScanner: 'Honeywell hand scanner',
    },
    about: {
      zebraAndroid: 'In the DataWedge app:',
      honeywellAndroid: 'In the settings of the device:',
      zebraScanner: 'Scan these codes of its reference guide:',
      honeywellScanner: 'Print this page or open it on a large screen, then scan:',
    },
    step: {
      profile: 'Open the profile of the browser',
      identifier: 'Turn on the symbol identifier',
      output: 'Turn on key output',
      control: 'Send all as keys',
      enter: 'Add Enter',
      country: 'Choose this device’s keyboard',
    },
    other: 'Other scanners have the same settings. Look for AIM ID, CR suffix and control characters.',
    check: 'Then scan a test code',
    square: 'For imagers',
    bars: 'For lasers and imagers',
  },
} as const;
