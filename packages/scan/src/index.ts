/** From a trigger pull to a typed scan: the pure part. SPEC.md holds the rules. */
export { classify, type ClassifyOptions } from './classify.ts';
export { type CodeScheme, codeSchemeSchema, defaultCodeScheme } from './code-scheme.ts';
export {
  createRepeatFilter,
  judgeRepeat,
  emptyRepeatMemory,
  type RepeatFilter,
  type RepeatMemory,
  type RepeatMode,
  type RepeatReading,
  type RepeatVerdict,
} from './repeat-filter.ts';
export { defaultScannerProfile, type ScannerProfile, scannerProfileSchema } from './scanner-profile.ts';
export * as scanTimings from './timings.ts';
export { WedgeBuffer } from './wedge/wedge-buffer.ts';
export type {
  DeliveryPath,
  WedgeAction,
  WedgeEvent,
  WedgeOutcome,
  WedgeReading,
} from './wedge/wedge-event.ts';
export {
  calibrationElements,
  calibrationText,
  type CalibrationKind,
} from './calibration/calibration-code.ts';
export { diagnose } from './calibration/diagnose.ts';
export type {
  CalibrationFinding,
  IdentifierFinding,
  LayoutFinding,
  ScannerDiagnosis,
  SeparatorFinding,
} from './calibration/diagnosis.ts';
